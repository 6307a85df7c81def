import type { Finding } from "../../findings/finding";
import { findingAt } from "../../findings/findingAt";
import { message } from "../../language/messages";
import type { CellAddress } from "../../workbook/address";
import { valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import type { Budget } from "../budget";
import { countedLines } from "../reading/budgetLines";
import { splitProgramme } from "../reading/words";

/** A programme as a sheet without a budget names it: the heading of an explanation, a line of a list. */
export interface NamedProgramme {
  readonly programme: number;
  readonly name: string;
  readonly cell: CellAddress;
}

/** Longer than any name: from here on it is a sentence. */
const LONGEST_NAME = 60;
/** Fewer say nothing about whether these are the programmes of the budget. */
const FEWEST = 3;

/**
 * Every programme that a sheet names, the first time that it does: "Programma 3: Basisondersteuning", or "Programma 3" with
 * its name in the cell beside it. Sentences are none.
 */
export function namedProgrammes(sheet: SheetSnapshot): readonly NamedProgramme[] {
  const found = new Map<number, NamedProgramme>();
  sheet.values.forEach((row, r) => {
    row.forEach((value, c) => {
      if (typeof value !== "string") return;
      const { programme, label } = splitProgramme(value);
      if (programme === undefined || found.has(programme)) return;
      const at = { row: sheet.top + r, column: sheet.left + c };
      const beside = label === "" ? valueAt(sheet, at.row, at.column + 1) : label;
      const name = typeof beside === "string" ? beside.trim() : "";
      if (name === "" || name.length > LONGEST_NAME || /[.?!]\s|[?!]$|\n/.test(name)) return;
      found.set(programme, { programme, name, cell: { sheet: sheet.name, ...at } });
    });
  });
  return [...found.values()];
}

/**
 * Names of programmes beside those of a budget. They are about that budget where there are three or more of its programmes
 * among them and most have the name that it has; then one with another name is worth a remark. Undefined where they are
 * about no budget.
 */
export function compareNames(
  named: readonly NamedProgramme[],
  budgets: readonly Budget[],
): readonly Finding[] | undefined {
  for (const budget of budgets) {
    const own = countedLines(budget).filter(({ side }) => side !== "income");
    const pairs = named.flatMap((one) => {
      const line = own.find(({ programme }) => programme === one.programme);
      return line ? [{ ...one, label: line.label }] : [];
    });
    const same = pairs.filter(({ name, label }) => plain(name) === plain(label));
    if (pairs.length < FEWEST || same.length * 2 <= pairs.length) continue;
    return pairs
      .filter(({ name, label }) => name.toLowerCase() !== label.toLowerCase())
      .map(({ programme, name, label, cell }): Finding => {
        const values = { programme, sheet: cell.sheet, name, other: budget.sheet, otherName: label };
        return findingAt(
          "reconciliation-name",
          "remark",
          cell,
          undefined,
          message("budget.chapterName", values),
        );
      });
  }
  return undefined;
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}
