import type { Language } from "../../language/language";
import type { MessageKey } from "../../language/messages";
import type { AddSheet, Edit, NewCell } from "../../workbook/edit";

type Item = readonly [group: MessageKey, item: MessageKey];

/** Safeguards for pupil, school and partnership. Source: Ondersteuningsplan 2018-2022, paragraph 5.1: 3, 5 and 5. */
const SAFEGUARDS: readonly Item[] = [...range("pupil", 3), ...range("school", 5), ...range("partnership", 5)];
/** The standard of basic support. Source: the same plan: five items. */
const BASIC_SUPPORT: readonly Item[] = range("basic", 5);

function range(group: "pupil" | "school" | "partnership" | "basic", count: number): readonly Item[] {
  return Array.from({ length: count }, (_, index): Item => [
    `checklists.group.${group}`,
    `checklists.${group}.${(index + 1).toString()}` as MessageKey,
  ]);
}

const WIDTHS = [22, 60, 16, 50];

/** The edits that add a sheet of safeguards to be answered for the whole partnership. */
export function safeguardsTemplate(name: string, language: Language): readonly [AddSheet, ...Edit[]] {
  return listSheet(name, "checklists.safeguard", SAFEGUARDS, language);
}

/** The edits that add a sheet of basic support to be answered for the whole partnership. */
export function basicSupportTemplate(name: string, language: Language): readonly [AddSheet, ...Edit[]] {
  return listSheet(name, "checklists.basicSupport", BASIC_SUPPORT, language);
}

function listSheet(
  name: string,
  subject: MessageKey,
  items: readonly Item[],
  { words }: Language,
): readonly [AddSheet, ...Edit[]] {
  const choices = (["yes", "partly", "no", "not-assessed"] as const).map((answer) =>
    words(`checklists.answer.${answer}`),
  );
  const rows: readonly (readonly NewCell[])[] = [
    [
      words("checklists.for"),
      words(subject),
      words("checklists.answerHeading"),
      words("checklists.explanation"),
    ],
    ...items.map(([group, item]): readonly NewCell[] => [words(group), words(item), null, null]),
  ];
  return [
    { kind: "add-sheet", name, rows, boldRows: [1], widths: WIDTHS, frozenRows: 1 },
    {
      kind: "limit-choice",
      sheet: name,
      area: { top: 2, left: 3, bottom: rows.length, right: 3 },
      choices,
      title: words("checklists.answerHeading"),
      message: words("checklists.choose"),
    },
  ];
}
