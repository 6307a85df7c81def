import { euroFromCents } from "../amounts/cents";
import { formatMoney, formatPercentage } from "../amounts/format";
import type { LineChange } from "../budget/comparison/lineChange";
import { isMoved } from "../budget/comparison/shownChanges";
import type { FileReading } from "../file/readWorkbookFile";
import type { Finding } from "../findings/finding";
import { placeTextOf } from "../findings/placeOfFinding";
import type { Language } from "../language/language";
import { changeRemarks } from "../report/budget/changeRemarks";
import { readingChangeText } from "../report/budget/readingChangeText";
import { compareReviews, type ColumnComparison } from "../review/compareReviews";
import { compareWithEarlier } from "../review/plans/compareWithEarlier";
import { reviewSnapshot } from "../review/reviewSnapshot";
import { cellName } from "../workbook/address";
import type { Answer } from "./answer";
import { comparisonLine } from "./comparisonLine";
import { comparisonDetails } from "./comparisonsText";
import { textTable, type TextCell } from "./textTable";
import { withoutEmpty } from "./withoutEmpty";

/** What changed in a budget, and in what was found, between an earlier and a later file. */
export function compareAnswer(
  files: { readonly earlier: string; readonly later: string },
  earlier: FileReading,
  later: FileReading,
  language: Language,
): Answer {
  const [before, after] = [reviewSnapshot(earlier.snapshot), reviewSnapshot(later.snapshot)];
  const comparison = compareReviews(before, after);
  const agendas = compareWithEarlier(before, after);
  const { columns, readings, withoutCounterpart, dropped } = comparison;
  const { newFindings, changedFindings, solvedFindings } = comparison;
  const { words, say } = language;
  const findingLine = (finding: Finding): string => `  ${placeTextOf(finding)}  ${say(finding.message)}`;
  return {
    line: {
      ...files,
      columns: columns.map(columnLine),
      withoutCounterpart,
      dropped,
      readings,
      newFindings: newFindings.map(findingJson(language)),
      changedFindings: changedFindings.map((one) => ({
        ...findingJson(language)(one.after),
        before: findingJson(language)(one.before),
      })),
      solvedFindings: solvedFindings.map(findingJson(language)),
      ...withoutEmpty({ agendaComparisons: agendas.map(comparisonLine) }),
    },
    text: [
      words("cli.compared", files),
      ...readings.map((one) => readingChangeText(one, language)),
      ...columns.flatMap((column) => columnText(column, language)),
      ...withoutCounterpart.map((sheet) => words("versions.withoutCounterpart", { sheet })),
      ...dropped.map((sheet) => words("versions.droppedBudget", { sheet })),
      ...comparisonDetails(agendas, language),
      words("versions.newFindings", { count: newFindings.length }),
      ...newFindings.map(findingLine),
      words("versions.changedFindings", { count: changedFindings.length }),
      ...changedFindings.flatMap((one) => [
        findingLine(one.after),
        `    ${words("versions.wasFinding", { finding: say(one.before.message) })}`,
      ]),
      words("versions.solvedFindings", { count: solvedFindings.length }),
      ...solvedFindings.map(findingLine),
      "",
    ].join("\n"),
    hasErrors: [...newFindings, ...changedFindings.map(({ after: now }) => now)].some(
      ({ severity }) => severity === "error",
    ),
  };
}

function columnLine({ sheet, before, after, changes }: ColumnComparison): object {
  return { sheet, before, after, changes: changes.filter(isMoved).map(changeLine) };
}

function changeLine(change: LineChange): object {
  const { programme, label, formerLabel, formerPlace, side, state, before, after, percentage, cell } = change;
  return {
    cell: cellName(cell),
    programme,
    label,
    formerLabel,
    formerPlace,
    side,
    state,
    before: before === null ? null : euroFromCents(before),
    after: after === null ? null : euroFromCents(after),
    change: euroFromCents(change.change),
    percentage,
  };
}

function findingJson(language: Language): (finding: Finding) => object {
  return ({ rule, severity, cell, message }) => ({
    rule,
    severity,
    sheet: cell.sheet,
    cell: cellName(cell),
    message: language.say(message),
  });
}

function columnText(
  { sheet, before, after, changes }: ColumnComparison,
  language: Language,
): readonly string[] {
  const { code, words } = language;
  const moved = changes.filter(isMoved);
  if (moved.length === 0) return [words("cli.nothingMoved", { sheet, period: after })];
  const amount = (value: LineChange["before"]): TextCell => ({
    text: value === null ? "–" : formatMoney(euroFromCents(value), code),
    isAmount: true,
  });
  const rows = moved.map((change): readonly TextCell[] => [
    { text: cellName(change.cell) },
    {
      text: change.programme === undefined ? change.label : `${change.programme.toString()} ${change.label}`,
    },
    amount(change.before),
    amount(change.after),
    amount(change.change),
    {
      text: change.percentage === undefined ? "" : formatPercentage(change.percentage, code),
      isAmount: true,
    },
    { text: changeRemarks(change, language).join(", ") },
  ]);
  const heading =
    before === after
      ? words("cli.movedIn", { sheet, period: after })
      : words("cli.movedBetween", { sheet, before, after });
  return [heading, ...textTable(rows)];
}
