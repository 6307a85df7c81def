import type { NormClause, NormReading } from "./norm";
import { normTokens } from "./normTokens";
import { parseNorm } from "./parseNorm";
import { TokenCursor } from "./tokenCursor";

const EMPTY: NormClause = { norm: { kind: "empty" }, text: "", condition: "", saysFull: false };

/**
 * Reads the norms in a cell: one, or several behind each other with or without a line break or semicolon between them.
 * A cell without anything in it is one norm that asks nothing.
 */
export function readNorms(text: string): NormReading {
  const tokens = normTokens(text);
  const cursor = new TokenCursor(tokens);
  const clauses: NormClause[] = [];
  takeBreaks(cursor);
  while (!cursor.isAtEnd) {
    const clause = readClause(cursor, text);
    if (!clause) return { kind: "unreadable", at: characterAt(text, cursor.stoppedAt?.start) };
    clauses.push(clause);
    takeBreaks(cursor);
  }
  return { kind: "norms", clauses: clauses.length === 0 ? [EMPTY] : clauses };
}

/** clause = [ "op" "aanvraag" [ "," ] ] norm [ full ] */
function readClause(cursor: TokenCursor, text: string): NormClause | undefined {
  const start = cursor.peek()?.start ?? 0;
  const condition = cursor.takePhrase(["op", "aanvraag"]) ? "op aanvraag" : "";
  const norm = parseNorm(cursor);
  if (!norm) return undefined;
  const full = takeFull(cursor);
  if (full === "broken") return undefined;
  return { norm, text: text.slice(start, cursor.last?.end), condition, saysFull: full === "full" };
}

/** full = "(" "=" "100" "%" ")" | "=" "100" "%" : reaching the norm counts as 100 %. */
function takeFull(cursor: TokenCursor): "full" | "none" | "broken" {
  const opens = cursor.take("sign", "(") !== undefined;
  const isSaid = cursor.take("sign", "=") !== undefined;
  if (!opens && !isSaid) return "none";
  if (!isSaid || cursor.peek()?.value !== 100 || !cursor.take("number")) return "broken";
  if (!cursor.take("sign", "%")) return "broken";
  return !opens || cursor.take("sign", ")") ? "full" : "broken";
}

function takeBreaks(cursor: TokenCursor): void {
  while (cursor.take("break"));
}

const CHARACTERS = new Intl.Segmenter("nl", { granularity: "grapheme" });

/** The character, from 1, at an offset: a smiley counts as one. Just behind the text where it ended too early. */
function characterAt(text: string, offset = text.length): number {
  return Array.from(CHARACTERS.segment(text.slice(0, offset))).length + 1;
}
