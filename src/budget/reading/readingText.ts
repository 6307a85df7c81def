import { columnLetters } from "../../workbook/address";
import type { Budget, LineKind, LineSide } from "../budget";
import { COLUMN_KIND_WORDS } from "./columnKindWords";
import type { ReadingCorrection } from "./readingCorrection";

const SIDE_WORDS: Readonly<Record<LineSide, string>> = {
  income: "baten",
  expenses: "lasten",
  transfer: "afdracht",
  result: "resultaat",
};

const KIND_WORDS: Readonly<Record<Exclude<LineKind, "result">, string>> = {
  item: "post",
  total: "subtotaal",
};

/**
 * A correction as the sheet Peil keeps it, in Dutch whatever the language of the screen: `readReadingCorrection` reads
 * it back as the same. "" where nothing is corrected.
 */
export function readingText(correction: ReadingCorrection, linesAre: Budget["linesAre"]): string {
  if (correction.isNone) return "geen";
  const { unit, incomeSign, expenseSign, area, labels, periods } = correction;
  const [lineWord, lineName, periodName] =
    (correction.linesAre ?? linesAre) === "rows"
      ? (["rij", numeral, columnLetters] as const)
      : (["kolom", columnLetters, numeral] as const);
  const total = (words: string, line: number | undefined): readonly string[] =>
    line === undefined ? [] : [`${words} ${lineWord} ${lineName(line)}`];
  return [
    ...(correction.isBudget ? ["begroting"] : []),
    ...(correction.linesAre ? [`regels in ${correction.linesAre === "rows" ? "rijen" : "kolommen"}`] : []),
    ...(area ? [`regels ${lineName(area.first)}-${lineName(area.last)}`] : []),
    ...(labels ? [`labels ${labels.map(periodName).join(", ")}`] : []),
    ...(unit === undefined ? [] : [`eenheid ${unit.toString()}`]),
    ...(incomeSign === undefined ? [] : [`baten ${signWord(incomeSign)}`]),
    ...(expenseSign === undefined ? [] : [`lasten ${signWord(expenseSign)}`]),
    ...(periods === undefined ? [] : [`perioden ${periods.map(periodName).join(", ")}`]),
    ...byPlace(correction.names)
      .filter(([, name]) => plain(name) !== "")
      .map(([column, name]) => `naam ${periodName(column)} = ${plain(name)}`),
    ...byPlace(correction.columnKinds).map(
      ([column, kind]) => `soort ${periodName(column)} = ${COLUMN_KIND_WORDS[kind][0]}`,
    ),
    ...total("totale baten", correction.totalIncome),
    ...total("totale lasten", correction.totalExpenses),
    ...total("totale afdrachten", correction.totalTransfers),
    ...total("resultaat", correction.result),
    ...lineMeanings(correction).map(
      ({ first, last, words }) =>
        `${lineWord} ${first === last ? lineName(first) : `${lineName(first)}-${lineName(last)}`} ${words}`,
    ),
    ...byPlace(correction.programmes).map(
      ([line, programme]) =>
        `${lineWord} ${lineName(line)} ${programme === null ? "geen programma" : `programma ${programme.toString()}`}`,
    ),
  ].join("; ");
}

function byPlace<Value>(said: ReadonlyMap<number, Value>): readonly (readonly [number, Value])[] {
  return [...said].sort(([one], [other]) => one - other);
}

/** A name without the sign that ends a piece. */
function plain(name: string): string {
  return name.replaceAll(/[;\s]+/g, " ").trim();
}

function numeral(line: number): string {
  return line.toString();
}

function signWord(sign: 1 | -1): string {
  return sign === 1 ? "positief" : "negatief";
}

/** Lines that follow each other and mean the same, as one. */
function lineMeanings({
  sides,
  kinds,
}: ReadingCorrection): readonly { readonly first: number; readonly last: number; readonly words: string }[] {
  const lines = [...new Set([...sides.keys(), ...kinds.keys()])].sort((one, other) => one - other);
  const spans: { first: number; last: number; words: string }[] = [];
  for (const line of lines) {
    const [kind, side] = [kinds.get(line), sides.get(line)];
    const words = [...(kind ? [KIND_WORDS[kind]] : []), ...(side ? [SIDE_WORDS[side]] : [])].join(" ");
    const before = spans.at(-1);
    if (before?.last === line - 1 && before.words === words) before.last = line;
    else spans.push({ first: line, last: line, words });
  }
  return spans;
}
