import { euroFromCents, type Cents } from "../amounts/cents";
import type { ReconciledLine } from "../budget/reconciliation/reconciledLine";
import type { Language } from "../language/language";
import { reconciliationSummary } from "../report/budget/reconciliationBlocks";
import type { Review } from "../review/review";
import { cellName } from "../workbook/address";

/** One sentence for every two tables that state the same; what differs is told with the findings. */
export function reconciliationText({ reconciliation }: Review, language: Language): readonly string[] {
  const tables = reconciliation.tables.filter(({ lines }) => lines.length > 0);
  if (tables.length === 0) return [];
  return [
    language.words("reconciliation.title"),
    ...tables.map((one) => `  ${reconciliationSummary(one, language)}`),
    "",
  ];
}

/** Every line that two tables state, as `check --json` prints it, amounts in euro. */
export function reconciliationLines({ reconciliation }: Review): readonly object[] {
  return reconciliation.tables.flatMap(({ sheet, other, lines }) =>
    lines.map((line) => reconciledLine(sheet, other, line)),
  );
}

function reconciledLine(sheet: string, other: string, line: ReconciledLine): object {
  const { programme, period, label, otherLabel, cell, otherCell, agreement } = line;
  return {
    sheet,
    other,
    period,
    ...(programme === undefined ? {} : { programme }),
    label,
    otherLabel,
    cell: cellName(cell),
    otherCell: cellName(otherCell),
    amount: euro(line.amount),
    otherAmount: euro(line.otherAmount),
    difference: euro(line.difference),
    agreement,
  };
}

function euro(amount: Cents | null): number | null {
  return amount === null ? null : euroFromCents(amount);
}
