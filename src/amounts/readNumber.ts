import type { Decimal } from "./decimal";
import { DUTCH, type Notation } from "./notation";

/**
 * What a text says as a number. `nil` is a dash or "nihil": printed as nothing, so zero. `memorandum` is "p.m.": an
 * amount that is still to come, so no zero. `unreadable` looks like a number and is none; `at` is the character, from
 * 1, where reading stopped. It is never repaired: a guess in a budget is worse than a question.
 */
export type NumberReading =
  | { readonly kind: "number"; readonly value: Decimal; readonly isPercentage: boolean }
  | { readonly kind: "blank" }
  | { readonly kind: "nil" }
  | { readonly kind: "memorandum" }
  | { readonly kind: "text" }
  | { readonly kind: "unreadable"; readonly at: number };

/** No amount is longer. What is longer is not looked at: a text of thousands of digits would take seconds. */
const MOST_CHARACTERS = 100;

const SPACES = /[\u0020\u00A0\u2007\u2009\u202F]/g;
const MINUS = /[\u2212\u2012\u2013\u2014]/g;

const NIL: ReadonlySet<string> = new Set(["-", "--", "nihil", "nil"]);
const MEMORANDUM: ReadonlySet<string> = new Set(["pm", "p.m.", "p.m", "memorie"]);

/**
 * Reads a number that a person typed or a document printed: digits in the notation given, with € or EUR, percent sign,
 * minus before or after, "-/-", parentheses for negative, and V or N (voordelig, nadelig) before the amount.
 */
export function readNumber(text: string, notation: Notation = DUTCH): NumberReading {
  const anatomy = dissect(text);
  return anatomy.kind === "body" ? readBody(anatomy, notation) : anatomy;
}

/** The number that a text is in each of several notations, undefined where it is none: it is taken apart once. */
export function numbersIn(text: string, notations: readonly Notation[]): readonly (Decimal | undefined)[] {
  const anatomy = dissect(text);
  return notations.map((notation) =>
    anatomy.kind === "body" && !anatomy.isDoubtful ? wellFormed(anatomy.digits, notation) : undefined,
  );
}

const ZERO = "0".charCodeAt(0);

/** Digits and their separators with nothing else, as most numbers are written. */
const BARE = /^[.,]*\d[\d.,]*$/;
const BARE_BODY = { kind: "body", isNegative: false, isPercentage: false, isDoubtful: false } as const;

/** A text with digits, taken apart, whatever its separators mean. */
interface Anatomy extends NumberBody {
  readonly kind: "body";
  readonly plain: string;
  readonly trimmed: string;
}

function dissect(text: string): Anatomy | Exclude<NumberReading, { readonly kind: "number" }> {
  if (text.length <= MOST_CHARACTERS && BARE.test(text))
    return { ...BARE_BODY, digits: text, plain: text, trimmed: text };
  const plain = text.replace(SPACES, " ").replace(MINUS, "-");
  const trimmed = plain.trim();
  if (trimmed === "") return { kind: "blank" };
  if (trimmed.length > MOST_CHARACTERS) return { kind: "text" };
  const lower = trimmed.toLowerCase();
  if (NIL.has(lower.replace(/^€ ?/, ""))) return { kind: "nil" };
  if (MEMORANDUM.has(lower.replace(/^€ ?/, ""))) return { kind: "memorandum" };
  if (!/\d/.test(trimmed)) return { kind: "text" };
  const body = numberBody(trimmed);
  if (!body) {
    const letter = letterAmongDigits(plain);
    return letter === undefined ? { kind: "text" } : { kind: "unreadable", at: letter };
  }
  return { kind: "body", plain, trimmed, ...body };
}

function readBody({ plain, trimmed, ...body }: Anatomy, notation: Notation): NumberReading {
  const digits = readDigits(body.digits, notation);
  if (typeof digits === "number") return { kind: "unreadable", at: plain.indexOf(body.digits) + 1 + digits };
  if (body.isDoubtful) return { kind: "unreadable", at: plain.indexOf(trimmed) + 1 };
  const units = body.isNegative && digits.units !== 0 ? -digits.units : digits.units;
  return { kind: "number", value: { units, decimals: digits.decimals }, isPercentage: body.isPercentage };
}

/**
 * Where a letter stands for a digit, as in "251.00O" or "l.250": three digits or more, their separators, and letters that
 * look like 0 or 1. The character from 1; undefined where the text is a word or a code.
 */
function letterAmongDigits(text: string): number | undefined {
  const isNumberLike = /^[\s€(+-]*[\dOoIl][\dOoIl.,]*[)\s-]*$/.test(text);
  if (!isNumberLike || (text.match(/\d/g)?.length ?? 0) < 3 || (text.match(/[OoIl]/g)?.length ?? 0) > 2)
    return undefined;
  return text.search(/[OoIl]/) + 1;
}

interface NumberBody {
  readonly digits: string;
  readonly isNegative: boolean;
  readonly isPercentage: boolean;
  /** Two signs that contradict or repeat each other, as in "(-5" or "-5-". */
  readonly isDoubtful: boolean;
}

const BODY =
  /^(?<mark>[vVnN] )?(?<open>\()? ?(?<before>-\/-|-|\+)? ?(?:(?:€|EUR|eur) ?)?(?<late>-\/-|-)? ?(?<digits>[\d.,' ]*\d[\d.,' ]*?)(?<dash>,--?|,==?)? ?(?:€|EUR|eur)? ?(?<percent>%)? ?(?<after>-\/-|-)? ?(?<close>\))?(?: ?(?<trailing>[vVnN]))?$/;

/** Takes signs, currency and marks off; undefined where what is left is not made of digits and their separators. */
function numberBody(text: string): NumberBody | undefined {
  const found = BODY.exec(text)?.groups;
  const digits = found?.["digits"]?.trim();
  if (!found || digits === undefined) return undefined;
  const mark = (found["mark"] ?? found["trailing"] ?? "").trim().toLowerCase();
  const minuses = [found["before"], found["late"], found["after"]].filter((sign) => sign?.startsWith("-"));
  const opens = found["open"] !== undefined;
  const isDoubtful =
    opens !== (found["close"] !== undefined) ||
    minuses.length + (opens ? 1 : 0) > 1 ||
    (found["mark"] !== undefined && found["trailing"] !== undefined);
  const isNegative = (minuses.length > 0 || opens) !== (mark === "n");
  return { digits, isNegative, isPercentage: found["percent"] !== undefined, isDoubtful };
}

/** Reads digits and separators; gives the offset of the character that does not fit where there is one. */
function readDigits(text: string, notation: Notation): Decimal | number {
  return wellFormed(text, notation) ?? misplaced(text, notation);
}

/** The number that digits and well-placed separators are; undefined where a sign is misplaced or it is too large. */
function wellFormed(text: string, { decimal, group }: Notation): Decimal | undefined {
  let units = 0;
  let decimals = 0;
  // Digits since the start, the last group sign or the decimal sign.
  let run = 0;
  let part: "first" | "group" | "fraction" = "first";
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    const digit = text.charCodeAt(at) - ZERO;
    if (digit >= 0 && digit <= 9) {
      units = 10 * units + digit;
      run += 1;
      if (part === "fraction") decimals += 1;
      continue;
    }
    const isWhole = part === "first" ? run > 0 : part === "group" && run === 3;
    if (!isWhole || (sign === group && part === "first" && run > 3)) return undefined;
    if (sign !== group && sign !== decimal) return undefined;
    part = sign === decimal ? "fraction" : "group";
    run = 0;
  }
  const isComplete = part === "group" ? run === 3 : run > 0;
  return isComplete && Number.isSafeInteger(units) ? { units, decimals } : undefined;
}

/** Offset of the first character that does not fit in a text that is no well-formed number. */
function misplaced(text: string, notation: Notation): number {
  const split = text.indexOf(notation.decimal);
  const whole = split < 0 ? text : text.slice(0, split);
  const fraction = split < 0 ? "" : text.slice(split + 1);
  const wrongInWhole = misplacedInWhole(whole, notation);
  if (wrongInWhole !== undefined) return Math.min(wrongInWhole, text.length - 1);
  // A decimal sign with nothing behind it is itself what does not fit.
  if (split >= 0 && fraction === "") return split;
  if (split >= 0 && !/^\d+$/.test(fraction)) return split + 1 + fraction.search(/\D/);
  return text.length - 1;
}

/** Offset of the first character before the decimal sign that is no digit and no well-placed group sign. */
function misplacedInWhole(whole: string, notation: Notation): number | undefined {
  if (/^\d+$/.test(whole)) return undefined;
  const groups = whole.split(notation.group);
  let offset = 0;
  for (const [index, group] of groups.entries()) {
    const isRight = index === 0 ? /^\d{1,3}$/.test(group) : /^\d{3}$/.test(group);
    if (!isRight) {
      const strange = group.search(/\D/);
      if (strange >= 0) return offset + strange;
      return offset + (index === 0 ? 0 : Math.min(3, group.length));
    }
    offset += group.length + 1;
  }
  return undefined;
}
