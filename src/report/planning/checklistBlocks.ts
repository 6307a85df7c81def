import type { Language } from "../../language/language";
import type { Checklist } from "../../norms/checklists/checklist";
import { checklistSummary } from "../../norms/checklists/summaryOf";
import { column, heading, line, list, rowHeading, table } from "../document/blocks";
import type { ReportBlock, TableBlock, TableRow } from "../document/reportDocument";

/** Beside the items and the explanations there is room for this many columns of answers. */
const MOST_COLUMNS = 6;

/** Every checklist with its answers and how it stands; of many schools only how they stand. */
export function checklistBlocks(lists: readonly Checklist[], language: Language): readonly ReportBlock[] {
  const { words } = language;
  if (lists.length === 0) return [];
  return [
    heading(1, words("chapters.checklists")),
    ...lists.flatMap((one): readonly ReportBlock[] => [
      heading(2, words("checklists.title", { subject: one.subject, sheet: one.sheet })),
      list(checklistSummary(one, language)),
      ...(one.columns.length <= MOST_COLUMNS ? [answerTable(one, language)] : []),
    ]),
  ];
}

function answerTable({ subject, columns, items }: Checklist, { words }: Language): TableBlock {
  const headings = [
    column(words("checklists.item"), 6),
    ...columns.map(({ name }) => column(name, 2)),
    column(words("checklists.explanation"), 5),
  ];
  const rows = items.flatMap((item, index): readonly TableRow[] => [
    ...(item.group !== "" && item.group !== items[index - 1]?.group
      ? [rowHeading(item.group, headings.length)]
      : []),
    line(
      item.text,
      ...item.answers.map(({ answer, text }) =>
        answer === "unreadable" ? text : words(`checklists.answer.${answer}`),
      ),
      item.explanation,
    ),
  ]);
  return table(subject, headings, rows);
}
