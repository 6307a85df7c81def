import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue } from "../../src/workbook/cell";

type Row = readonly CellValue[];

function figures(name: string): readonly (readonly string[])[] {
  const text = readFileSync(join(__dirname, "../../samples/figures", `${name}.csv`), "utf8");
  return text
    .split(/\r?\n/)
    .filter(Boolean)
    .map((line) => line.split(";"));
}

/** An amount as a number; a misprint stays the text it is, and nothing stays nothing. */
function amount(text: string): CellValue {
  if (text === "") return null;
  return /^-?\d{1,3}(\.\d{3})*$/.test(text) ? Number(text.replaceAll(".", "")) : text;
}

/** Programme, description, and a column for each year: totals beneath their lines. */
export function multiYearBudget(): readonly Row[] {
  const [header = [], ...lines] = figures("meerjarenbegroting-utrecht-po-2019-2024");
  return [
    [null, null, ...header.slice(3)],
    ...lines.map((line) => [line[1] ?? null, line[2] ?? null, ...line.slice(3).map(amount)]),
  ];
}

/** Description and one amount, with headings and blank lines between the sections. */
export function annualBudget(): readonly Row[] {
  const lines = figures("begroting-sterk-vo-2021").slice(1);
  return [
    ["", "Begroting 2021"],
    ...lines.flatMap(([kind, label = "", value = ""]): Row[] =>
      kind === "kop" ? [[null, null], [label, null]] : [[label, amount(value)]],
    ),
  ]; // prettier-ignore
}

/** The lines of one chapter beneath its heading. */
export function chapter(paragraph: string): readonly Row[] {
  return figures("hoofdstukken-sterk-vo-2021")
    .filter(([number]) => number === paragraph)
    .map(([, , label = "", value = ""]) => [label, amount(value)]);
}
