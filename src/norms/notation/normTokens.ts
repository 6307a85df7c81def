import { numberFromDecimal } from "../../amounts/decimal";
import { readNumber } from "../../amounts/readNumber";

/** A piece of a norm's text. `start` and `end` are offsets in it, from 0; `end` is just behind the piece. */
export interface NormToken {
  readonly kind: "number" | "word" | "sign" | "face" | "break" | "unknown";
  /** In lower case and with one spelling of signs. */
  readonly text: string;
  /** Of a number. */
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const PIECES: readonly (readonly [NormToken["kind"], RegExp])[] = [
  ["break", /[\r\n;]+/y],
  ["face", /[\u{1F600}-\u{1F60E}\u263A]\uFE0F?|:-?\)/uy],
  ["number", /\d[\d.,]*/y],
  ["word", /t\/m|n\.v\.t\.?|p\.m\.?|\p{L}[\p{L}\p{M}’'-]*\.?/iuy],
  ["sign", /<=|>=|=<|=>|[<>≤≥=%():–—-]/uy],
];

const SPELLINGS: Readonly<Record<string, string>> = {
  "<=": "≤", "=<": "≤", ">=": "≥", "=>": "≥", "–": "-", "—": "-",
}; // prettier-ignore

/** Splits a norm's text. What no rule knows becomes a piece `unknown` of one character: there reading will stop. */
export function normTokens(text: string): readonly NormToken[] {
  const tokens: NormToken[] = [];
  for (let start = 0; start < text.length;) {
    if (/[\s\u00A0\u2007\u202F]/u.test(text.charAt(start)) && !/[\r\n]/.test(text.charAt(start))) {
      start += 1;
      continue;
    }
    const token = tokenAt(text, start);
    tokens.push(token);
    start = token.end;
  }
  return tokens;
}

function tokenAt(text: string, start: number): NormToken {
  for (const [kind, pattern] of PIECES) {
    pattern.lastIndex = start;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) continue;
    if (kind === "number") return numberToken(found, start);
    const lower = found.toLowerCase();
    const plain = kind === "word" && lower !== "n.v.t." ? lower.replace(/\.$/, "") : lower;
    return { kind, text: SPELLINGS[plain] ?? plain, value: 0, start, end: start + found.length };
  }
  const size = (text.codePointAt(start) ?? 0) > 0xff_ff ? 2 : 1;
  return { kind: "unknown", text: text.slice(start, start + size), value: 0, start, end: start + size };
}

/** A full stop or comma that ends a sentence is no part of the number before it. */
function numberToken(found: string, start: number): NormToken {
  const digits = found.replace(/[.,]+$/, "");
  const end = start + digits.length;
  const reading = readNumber(digits);
  if (reading.kind === "number") {
    return { kind: "number", text: digits, value: numberFromDecimal(reading.value), start, end };
  }
  const at = start + (reading.kind === "unreadable" ? reading.at - 1 : 0);
  return { kind: "unknown", text: digits, value: 0, start: at, end };
}
