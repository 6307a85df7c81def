import type { ReactElement } from "react";
import type { MessageKey } from "../../language/messages";
import type { AmbitionTable } from "../../planning/ambitions/ambitions";
import { ambitionsSummary } from "../../planning/ambitions/ambitionsSummary";
import { timelineOf, type YearPart } from "../../planning/ambitions/timeline";
import type { CellAddress } from "../../workbook/address";
import { CellLink } from "../check/CellLink";
import { useLanguage } from "../shell/LanguageContext";

const PART_WORDS: Readonly<Record<Exclude<YearPart, "nothing">, MessageKey>> = {
  doing: "planning.doing",
  know: "planning.know",
  both: "planning.doingAndKnow",
};

/** What each year asks: the ambitions that are worked on, and the questions to be answered in it. */
export function AmbitionTimeline({
  table,
  onGoTo,
}: {
  readonly table: AmbitionTable;
  readonly onGoTo: (cell: CellAddress) => void;
}): ReactElement {
  const { say, words } = useLanguage();
  const { years, rows } = timelineOf(table.ambitions);
  const title = words("planning.ambitions", { sheet: table.sheet });
  const column = table.columns.get("text") ?? 1;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <p>{say(ambitionsSummary(table))}</p>
      {years.map((year, index) => {
        const active = rows.flatMap(({ ambition, parts }) => {
          const part = parts[index] ?? "nothing";
          return part === "nothing" ? [] : [{ ambition, part }];
        });
        return (
          <details key={year}>
            <summary>{`${year.toString()} (${active.length.toString()})`}</summary>
            <ul className="actions">
              {active.map(({ ambition, part }) => {
                const cell = { sheet: table.sheet, row: ambition.row, column };
                return (
                  <li key={ambition.row}>
                    <p>
                      <strong>{words(PART_WORDS[part])}</strong>: {ambition.text}{" "}
                      <CellLink cell={cell} near={cell} onGoTo={onGoTo} />
                    </p>
                    {part !== "doing" && ambition.question !== "" && <p>{ambition.question}</p>}
                  </li>
                );
              })}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
