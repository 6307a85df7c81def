import type { Language } from "../../language/language";
import { FORM_PARTS, formProgress, isBegun, type PlanForm } from "../../planning/yearPlan/forms";
import type { QualityOverview } from "../../planning/yearPlan/qualityOverview";
import { column, heading, line, list, paragraph, rowHeading, table } from "../document/blocks";
import type { ReportBlock, TableBlock } from "../document/reportDocument";

/** The frame of the quality cycle; nothing where the workbook has none. */
export function overviewBlocks(
  overviews: readonly QualityOverview[],
  { words }: Language,
): readonly ReportBlock[] {
  if (overviews.length === 0) return [];
  return [
    heading(1, words("yearPlan.overviewHeading")),
    ...overviews.flatMap(({ lines, share }) => [
      table(
        words("yearPlan.overviewHeading"),
        [
          column(words("yearPlan.be"), 5),
          column(words("yearPlan.doing"), 3),
          column(words("yearPlan.know"), 5),
        ],
        lines.map(({ be, doing, know }) => line(be, doing, know)),
      ),
      ...(share === "" ? [] : [paragraph(`${words("yearPlan.share")}: ${share}`)]),
    ]),
  ];
}

/** The forms about knowing and sharing as they are filled in; nothing where the workbook has none. */
export function formBlocks(forms: readonly PlanForm[], language: Language): readonly ReportBlock[] {
  const { words } = language;
  if (forms.length === 0) return [];
  return [
    heading(1, words("yearPlan.formsHeading")),
    ...forms.flatMap((form) => {
      const title = form.kind === "know" ? "yearPlan.knowForm" : "yearPlan.shareForm";
      return [
        heading(2, words(title, { sheet: form.sheet })),
        paragraph(words("yearPlan.formSummary", { ...formProgress(form), all: form.entries.length }), "lead"),
        ...formTable(form, language),
        ...openEntries(form, language),
      ];
    }),
  ];
}

/** What is filled in; a line without any answer would be an empty line. */
function formTable(form: PlanForm, { words }: Language): readonly TableBlock[] {
  const parts = FORM_PARTS[form.kind].filter((part) => form.headings.has(part));
  const begun = form.entries.filter(isBegun);
  if (begun.length === 0) return [];
  const columns = parts.map((part) => column(form.headings.get(part) ?? "", 3));
  const rows = begun.flatMap(({ ambition, fields }) => [
    rowHeading(ambition, columns.length),
    line(...parts.map((part) => fields.find((field) => field.part === part)?.text ?? "")),
  ]);
  return [table(words("yearPlan.formsHeading"), columns, rows)];
}

/** How many are still empty, and which questions they ask. */
function openEntries({ entries }: PlanForm, { words }: Language): readonly ReportBlock[] {
  const empty = entries.filter((entry) => !isBegun(entry));
  if (empty.length === 0) return [];
  const questions = empty.flatMap(({ fields }) =>
    fields.flatMap(({ part, text }) => (part === "asked" && text !== "" ? [text] : [])),
  );
  const said = paragraph(words("forms.empty", { count: empty.length, all: entries.length }));
  return questions.length === 0 ? [said] : [said, list(questions)];
}
