import { formatNumber } from "../../amounts/format";
import type { Sum, SumTerm } from "../../findings/sum";
import type { Language } from "../../language/language";
import { addressText, cellName, type CellAddress } from "../../workbook/address";
import { cell, column, line, table, total } from "../document/blocks";
import type { TableBlock, TableRow } from "../document/reportDocument";

/** A sum as a table that a reader can add up again: its terms, what they make, what the cell says, and the judgement. */
export function sumTable(sum: Sum, language: Language): TableBlock {
  const { words } = language;
  const caption =
    sum.label === ""
      ? words("report.sumOfCell", { cell: cellName(sum.total) })
      : words("report.sumOf", { label: sum.label });
  const columns = [
    column(words("report.sign"), 1.2),
    column(words("report.line"), 7),
    column(words("report.amount"), 3, "end"),
    column(words("report.cell"), 3),
  ];
  const outcome = (name: string, value: string, place = ""): TableRow => total(cell(name, 2), value, place);
  return table(
    caption,
    columns,
    [
      ...sum.terms.map((term) => termRow(term, sum, language)),
      outcome(words("report.computed"), amountText(sum.computed, sum, language)),
      outcome(words("report.reported"), amountText(sum.reported, sum, language), cellName(sum.total)),
      outcome(words("report.difference"), differenceText(sum, language)),
      line(cell(words("report.tolerance"), 2), `± ${formatNumber(sum.tolerance, language.code)}`, ""),
      ...fromItemsRows(sum, language),
    ],
    1,
  );
}

/** What the items beneath the totals come to, where the sum adds up totals. */
function fromItemsRows(sum: Sum, language: Language): readonly TableRow[] {
  const { fromItems } = sum;
  if (!fromItems) return [];
  const { words } = language;
  const difference = differenceText({ ...sum, difference: fromItems.difference }, language);
  return [
    line(
      cell(words("figures.fromItems", { count: fromItems.count }), 2),
      amountText(fromItems.computed, sum, language),
      words("figures.fromItemsDifference", { difference }),
    ),
  ];
}

/** Reported minus computed with its sign, or that it cannot be told. */
export function differenceText(sum: Sum, language: Language): string {
  const { difference } = sum;
  if (difference === null) return language.words("report.unknown");
  return `${difference > 0 ? "+" : ""}${formatNumber(difference, language.code, sum.decimals)}`;
}

/** An amount as precise as the sum is printed, or that it cannot be read. */
export function amountText(value: number | null, sum: Sum, language: Language): string {
  return value === null
    ? language.words("report.emptyOrUnreadable")
    : formatNumber(value, language.code, sum.decimals);
}

function termRow(term: SumTerm, sum: Sum, language: Language): TableRow {
  return line(
    term.weight === 1 ? "+" : "−",
    term.label,
    amountText(term.value, sum, language),
    placeText(term.cell, sum.total),
  );
}

/** The sheet's name only where the term stands in another sheet than the total. */
function placeText(place: CellAddress, sumPlace: CellAddress): string {
  return place.sheet === sumPlace.sheet ? cellName(place) : addressText(place);
}
