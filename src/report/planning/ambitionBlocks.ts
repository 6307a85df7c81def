import type { Language } from "../../language/language";
import type { MessageKey } from "../../language/messages";
import type { AmbitionTable } from "../../planning/ambitions/ambitions";
import { ambitionsSummary } from "../../planning/ambitions/ambitionsSummary";
import { timelineOf, type YearPart } from "../../planning/ambitions/timeline";
import { column, heading, line, paragraph, rowHeading, table } from "../document/blocks";
import type { ReportBlock } from "../document/reportDocument";

const PART_WORDS: Readonly<Record<Exclude<YearPart, "nothing">, MessageKey>> = {
  doing: "planning.doing",
  know: "planning.know",
  both: "planning.doingAndKnow",
};

/** Ambitions over the years of their plan, in words, under their focus area. */
export function ambitionBlocks(tables: readonly AmbitionTable[], language: Language): readonly ReportBlock[] {
  const { say, words } = language;
  if (tables.length === 0) return [];
  return [
    heading(1, words("planning.ambitionsHeading")),
    ...tables.flatMap((one) => {
      const { years, rows } = timelineOf(one.ambitions);
      const hasTypes = one.ambitions.some(({ type }) => type !== "");
      const columns = [
        column(words("planning.ambition"), 7),
        ...(hasTypes ? [column(words("ambitions.type"), 2.2)] : []),
        ...years.map((year) => column(year.toString(), 1.8)),
      ];
      const lines = rows.flatMap(({ ambition, parts }, index) => [
        ...(ambition.focusArea === "" || ambition.focusArea === rows[index - 1]?.ambition.focusArea
          ? []
          : [rowHeading(ambition.focusArea, columns.length)]),
        line(
          ambition.text,
          ...(hasTypes ? [ambition.type] : []),
          ...parts.map((part) => (part === "nothing" ? "" : words(PART_WORDS[part]))),
        ),
      ]);
      return [
        heading(2, words("planning.ambitions", { sheet: one.sheet })),
        paragraph(say(ambitionsSummary(one)), "lead"),
        table(words("planning.ambitionsHeading"), columns, lines),
      ];
    }),
  ];
}
