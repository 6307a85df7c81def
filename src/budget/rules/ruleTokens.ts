import { numberFromDecimal } from "../../amounts/decimal";
import { readNumber } from "../../amounts/readNumber";
import type { RuleError } from "./houseRule";

/** A piece of a rule; `at` is its first character, from 1. */
export type RuleToken =
  | { readonly kind: "number"; readonly value: number; readonly at: number }
  | { readonly kind: "words"; readonly text: string; readonly at: number }
  | { readonly kind: "sign"; readonly text: string; readonly at: number }
  | {
      readonly kind: "keyword";
      readonly text: "between" | "and" | "in" | "until" | "margin" | "over";
      readonly at: number;
    };

const KEYWORDS: ReadonlyMap<string, Extract<RuleToken, { kind: "keyword" }>["text"]> = new Map([
  ["tussen", "between"],
  ["between", "between"],
  ["en", "and"],
  ["and", "and"],
  ["in", "in"],
  ["t/m", "until"],
  ["tot", "until"],
  ["until", "until"],
  ["marge", "margin"],
  ["margin", "margin"],
]);

const SIGNS: ReadonlyMap<string, string> = new Map([
  ["≥", ">="],
  ["≤", "<="],
  ["≠", "<>"],
  ["×", "*"],
  ["x", "*"],
  ["−", "-"],
  ["–", "-"],
  [":", "/"],
]);

/** "over 2019" adds up years; "over" before anything else is a word of a name. */
const YEAR_NEXT = /^\s+(?:19|20)\d\d\b/;

const PIECE =
  /\s+|"(?<quoted>[^"]*)"|(?<until>t\/m)|(?<sign><=|>=|<>|[=<>≥≤≠+*×/:()−–-]|x(?=\s|\d|\())|(?<word>[^\s"=<>≥≤≠+*×/:()−]+)/giy;

/**
 * Cuts a rule into pieces. Words that follow each other are one name; a name with a sign in it ("LWOO/PRO") stands between
 * double quotes. A hyphen within a word belongs to it ("VO-MBO"); with a space on both sides it is minus.
 */
export function ruleTokens(text: string): readonly RuleToken[] | RuleError {
  const tokens: RuleToken[] = [];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < text.length) {
    const at = PIECE.lastIndex + 1;
    const piece = PIECE.exec(text);
    if (!piece) return { at, expected: "quote" };
    const { quoted, sign, word, until } = piece.groups ?? {};
    if (quoted !== undefined) tokens.push({ kind: "words", text: quoted, at });
    else if (until !== undefined) tokens.push({ kind: "keyword", text: "until", at });
    else if (sign !== undefined)
      tokens.push({ kind: "sign", text: SIGNS.get(sign.toLowerCase()) ?? sign, at });
    else if (word !== undefined && /^over$/i.test(word) && YEAR_NEXT.test(text.slice(PIECE.lastIndex))) {
      tokens.push({ kind: "keyword", text: "over", at });
    } else if (word !== undefined) addWord(tokens, word, at);
  }
  return tokens;
}

function addWord(tokens: RuleToken[], word: string, at: number): void {
  const keyword = KEYWORDS.get(word.toLowerCase());
  const last = tokens.at(-1);
  const number = readNumber(word);
  // "5 %" is one number in two pieces.
  if (word === "%" && last?.kind === "number") {
    tokens[tokens.length - 1] = { ...last, value: last.value / 100 };
  } else if (keyword) tokens.push({ kind: "keyword", text: keyword, at });
  // "Programma 13" is a name: a number right after a word belongs to it.
  else if (last?.kind === "words") tokens[tokens.length - 1] = { ...last, text: `${last.text} ${word}` };
  else if (number.kind === "number") {
    const value = numberFromDecimal(number.value);
    tokens.push({ kind: "number", value: number.isPercentage ? value / 100 : value, at });
  } else tokens.push({ kind: "words", text: word, at });
}
