import { COMPARISON_PHRASES, TRAILING_PHRASES, type Comparison } from "./comparisons";
import type { Norm } from "./norm";
import { takeNoun, thingsOf } from "./nouns";
import type { TokenCursor } from "./tokenCursor";

/**
 * One norm, without its condition and without "(= 100%)". Each function below is one rule of the grammar in
 * docs/norms-grammar.md; one that does not fit gives undefined and leaves the cursor where it was.
 */
export function parseNorm(cursor: TokenCursor): Norm | undefined {
  return (
    attempt(cursor, judgement) ??
    attempt(cursor, nothing) ??
    attempt(cursor, everyRequest) ??
    attempt(cursor, allThings) ??
    attempt(cursor, none) ??
    attempt(cursor, range) ??
    attempt(cursor, bound)
  );
}

type Rule = (cursor: TokenCursor) => Norm | undefined;

function attempt(cursor: TokenCursor, rule: Rule): Norm | undefined {
  const start = cursor.index;
  const norm = rule(cursor);
  if (!norm) cursor.index = start;
  return norm;
}

/** judgement = face | "smiley" | [ "kwalitatief" ] "oordeel" | "kwalitatief" */
function judgement(cursor: TokenCursor): Norm | undefined {
  const isFace = cursor.take("face") ?? cursor.take("word", "smiley");
  const isQualitative = !isFace && cursor.take("word", "kwalitatief");
  const isJudgement = !isFace && cursor.take("word", "oordeel");
  return isFace || isQualitative || isJudgement ? { kind: "judgement" } : undefined;
}

/** nothing = "n.v.t." | "nvt" | a dash on its own */
function nothing(cursor: TokenCursor): Norm | undefined {
  if (cursor.take("word", "n.v.t", "n.v.t.", "nvt")) return { kind: "empty" };
  const next = cursor.peek(1);
  const isLoneDash = cursor.peek()?.text === "-" && (!next || next.kind === "break");
  return isLoneDash && cursor.take("sign", "-") ? { kind: "empty" } : undefined;
}

/** everyRequest = "op" ( "elke" | "iedere" ) noun "een" [ adjective ] noun */
function everyRequest(cursor: TokenCursor): Norm | undefined {
  if (!cursor.take("word", "op") || !cursor.take("word", "elke", "iedere", "ieder", "elk")) return undefined;
  const asked = cursor.take("word");
  if (!asked || !cursor.take("word", "een", "één") || takeNoun(cursor) === undefined) return undefined;
  return { kind: "all", min: 100, unit: thingsOf(asked.text) };
}

/** allThings = ( "alle" | "elke" | "iedere" ) noun */
function allThings(cursor: TokenCursor): Norm | undefined {
  if (!cursor.take("word", "alle", "elke", "iedere", "ieder", "elk")) return undefined;
  const noun = takeNoun(cursor);
  return noun === undefined ? undefined : { kind: "all", min: 100, unit: thingsOf(noun) };
}

/** none = "geen" noun */
function none(cursor: TokenCursor): Norm | undefined {
  if (!cursor.take("word", "geen", "nul")) return undefined;
  const noun = takeNoun(cursor);
  return noun === undefined ? undefined : { kind: "at-most", max: 0, unit: noun };
}

/** range = [ subject ] ( "tussen" amount "en" amount | [ "van" ] amount ( "-" | "t/m" | "tot en met" | "tot" ) amount ) */
function range(cursor: TokenCursor): Norm | undefined {
  const subject = takeSubject(cursor);
  const isBetween = cursor.take("word", "tussen") !== undefined;
  if (isBetween) cursor.take("word", "de");
  else cursor.take("word", "van");
  const first = takeAmount(cursor);
  const joins = isBetween ? [["en"]] : [["-"], ["t/m"], ["tot", "en", "met"], ["à"]];
  if (!first || !joins.some((phrase) => cursor.takePhrase(phrase))) return undefined;
  if (isBetween) cursor.take("word", "de");
  const second = takeAmount(cursor);
  if (!second || second.value < first.value) return undefined;
  const isMixed = first.unit === "percent" && second.unit !== "percent";
  if (isMixed) return undefined;
  const unit = second.unit === "count" ? (subject ?? "count") : second.unit;
  return { kind: "range", min: first.value, max: second.value, unit };
}

/** bound = [ subject ] [ comparison ] amount [ trailing ] */
function bound(cursor: TokenCursor): Norm | undefined {
  const subject = takeSubject(cursor);
  const before = COMPARISON_PHRASES.find(([phrase]) => cursor.takePhrase(phrase))?.[1];
  const amount = takeAmount(cursor);
  if (!amount) return undefined;
  const after = before ? undefined : TRAILING_PHRASES.find(([phrase]) => cursor.takePhrase(phrase))?.[1];
  // A norm of nothing at all would always be met: it can only be meant as the most.
  const comparison = before ?? after ?? (amount.value === 0 ? "at-most" : "at-least");
  const unit = amount.unit === "count" ? (subject ?? takeTrailingNoun(cursor, after)) : amount.unit;
  return bounded(comparison, amount.value, unit);
}

function bounded(comparison: Comparison, value: number, unit: string): Norm {
  return comparison === "at-least" || comparison === "above"
    ? { kind: comparison, min: value, unit }
    : { kind: comparison, max: value, unit };
}

/** "5 of meer klachten": the noun stands behind the trailing words. */
function takeTrailingNoun(cursor: TokenCursor, after: Comparison | undefined): string {
  return (after && takeNoun(cursor)) ?? "count";
}

/** subject = ( "aantal" | "aantallen" ) noun [ ":" ] */
function takeSubject(cursor: TokenCursor): string | undefined {
  if (!cursor.take("word", "aantal", "aantallen")) return undefined;
  const noun = takeNoun(cursor);
  cursor.take("sign", ":");
  return noun;
}

interface Amount {
  readonly value: number;
  readonly unit: string;
}

/** amount = number [ "%" | "procent" ] [ "van" "de" noun ] | number [ noun [ "per" word ] ] */
function takeAmount(cursor: TokenCursor): Amount | undefined {
  const number = cursor.take("number");
  if (!number) return undefined;
  if (cursor.take("sign", "%") ?? cursor.take("word", "procent")) {
    if (
      cursor.takePhrase(["van", "de"]) ||
      cursor.takePhrase(["van", "het"]) ||
      cursor.takePhrase(["van", "alle"])
    ) {
      if (takeNoun(cursor) === undefined) return undefined;
    }
    return { value: number.value, unit: "percent" };
  }
  const noun = takeNoun(cursor);
  if (cursor.take("word", "per") && !cursor.take("word")) return undefined;
  return { value: number.value, unit: noun ?? "count" };
}
