import type { Finding } from "../../findings/finding";
import type { Sum } from "../../findings/sum";
import { message, type Message } from "../../language/messages";
import type { Review } from "../../review/review";
import { areaName, cellName, isSameCell, parseCellName, type CellAddress } from "../../workbook/address";
import type { Edit } from "../../workbook/edit";
import { formatNumber } from "../../amounts/format";

/** A repair that leaves nothing to choose: what its button says, what it writes, and what is said afterwards. */
export interface Remedy {
  readonly name: Message;
  readonly edit: Edit;
  readonly deed: Message;
}

/**
 * The repair of a finding, where there is one that is certain: a text whose digits are those of the number that makes
 * its total hold, a text that was read as a number but that a formula passes over, and a number typed over a sum among
 * sums. Undefined for all else: there the user has to choose.
 */
export function remedyOf(finding: Finding, review: Review): Remedy | undefined {
  return misprint(finding) ?? passedOver(finding, review) ?? overtyped(finding, review);
}

function misprint({ message: said, goTo, hints }: Finding): Remedy | undefined {
  const text = said.values["text"];
  const isUnreadable = said.key === "review.totalUnreadable" || said.key === "review.totalUnreadableTerm";
  const implied = hints.find(({ cell }) => cell && isSameCell(cell, goTo))?.implied;
  if (!isUnreadable || typeof text !== "string" || implied === undefined) return undefined;
  return hasDigitsOf(text, implied) ? writeNumber(goTo, implied, text) : undefined;
}

/** Whether the text holds the digits of the number, in their order and with its sign, and nothing but signs beside. */
function hasDigitsOf(text: string, number: number): boolean {
  const digits = Math.abs(number).toString().replace(".", "");
  const isNegative = /[-−(]/.test(text);
  return (
    /^[\s\d.,'€()+−-]+$/.test(text) && text.replaceAll(/\D/g, "") === digits && isNegative === number < 0
  );
}

function passedOver({ message: said, cell }: Finding, review: Review): Remedy | undefined {
  const { text: name, content } = said.values;
  if (said.key !== "totals.faultCoversText" || typeof name !== "string" || typeof content !== "string")
    return undefined;
  const place = parseCellName(name);
  if (!place) return undefined;
  const at = { sheet: cell.sheet, ...place };
  const terms = review.sums.flatMap((sum) => sum.terms);
  const value = terms.find((term) => isSameCell(term.cell, at))?.value ?? null;
  return value === null ? undefined : writeNumber(at, value, content);
}

/** Writes the number in place of the text that was read, and of no other: that would be a co-author's work. */
function writeNumber(cell: CellAddress, value: number, text: string): Remedy {
  const values = { cell: cellName(cell), value: formatNumber(value), before: text };
  const content = { kind: "value", value } as const;
  return {
    name: message("pane.remedyNumber", values),
    edit: {
      kind: "set-cells",
      sheet: cell.sheet,
      cells: [{ row: cell.row, column: cell.column, content }],
      expected: [text],
    },
    deed: message("pane.remedyNumberDone", values),
  };
}

function overtyped({ message: said, cell }: Finding, review: Review): Remedy | undefined {
  if (said.key !== "totals.faultOvertyped") return undefined;
  const sum = review.sums.find(({ total }) => isSameCell(total, cell));
  const formula = sum && sumFormula(sum);
  if (!sum || formula === undefined || sum.reported === null) return undefined;
  const values = { cell: cellName(cell), formula, before: formatNumber(sum.reported) };
  return {
    name: message("pane.remedyFormula", values),
    edit: {
      kind: "set-cells",
      sheet: cell.sheet,
      cells: [{ row: cell.row, column: cell.column, content: { kind: "formula", formula } }],
      // The number that was typed over the formula: another one since is somebody's work, and stays.
      expected: [sum.reported],
    },
    deed: message("pane.remedyFormulaDone", values),
  };
}

/** `=SUM(C3:C8)` over rows that follow each other in the total's own column; undefined for any other sum. */
export function sumFormula({ total, terms }: Sum): string | undefined {
  const rows = terms.map(({ cell }) => cell.row).sort((one, other) => one - other);
  const [top] = rows;
  const bottom = rows.at(-1);
  if (top === undefined || bottom === undefined || rows.length < 2) return undefined;
  const isBlock = terms.every(
    ({ cell, weight }) => weight === 1 && cell.sheet === total.sheet && cell.column === total.column,
  );
  if (!isBlock || bottom - top + 1 !== rows.length) return undefined;
  return `=SUM(${areaName({ top, bottom, left: total.column, right: total.column })})`;
}
