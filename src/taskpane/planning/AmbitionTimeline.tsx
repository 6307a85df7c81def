import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { message } from "../../language/messages";
import type { AmbitionTable } from "../../planning/ambitions/ambitions";
import { addAnswerColumn } from "../../planning/ambitions/answerColumn";
import { ambitionsSummary } from "../../planning/ambitions/ambitionsSummary";
import { recogniseAmbitions } from "../../planning/ambitions/recogniseAmbitions";
import { timelineOf } from "../../planning/ambitions/timeline";
import { CellLink } from "../check/CellLink";
import { useLanguage } from "../shell/LanguageContext";
import { isBusy } from "../state/isBusy";
import type { Pane } from "../state/usePane";
import { PlanPart } from "./PlanPart";
import { PART_WORDS } from "./partWords";
import { TimelineGrid } from "./TimelineGrid";
import { tableNow } from "./tableNow";
import { timelineSheet } from "./timelineSheet";

/** What each year asks: the ambitions that are worked on, and the questions to be answered in it. */
export function AmbitionTimeline({
  table,
  pane,
}: {
  readonly table: AmbitionTable;
  readonly pane: Pane;
}): ReactElement {
  const language = useLanguage();
  const { say, words } = language;
  const { years, rows } = timelineOf(table.ambitions);
  const title = words("planning.ambitions", { sheet: table.sheet });
  const answerColumn = addAnswerColumn(table);
  const makeSheet = (): void => {
    const { result } = pane.state;
    if (!result) return;
    const edit = timelineSheet(table, language, [...result.sheetNames.values()], result.review.takenAt);
    pane.mend([edit], message("ambitions.timelineDone", { sheet: edit.name }));
  };
  return (
    <PlanPart title={title} summary={<p>{say(ambitionsSummary(table))}</p>}>
      <TimelineGrid table={table} onGoTo={pane.goTo} />
      {years.length > 0 && <h3>{words("pane.plansPerYear")}</h3>}
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
                const { row, columns } = ambition;
                const cell = { sheet: table.sheet, row, column: columns.get("text") ?? 1 };
                return (
                  <li key={`${row.toString()} ${ambition.text}`}>
                    <p>
                      <strong>{words(PART_WORDS[part])}</strong>: {ambition.text}{" "}
                      <CellLink cell={cell} near={cell} onGoTo={pane.goTo} />
                    </p>
                    {(ambition.focusArea !== "" || ambition.type !== "") && (
                      <p className="hint">
                        {[ambition.focusArea, ambition.type].filter((part) => part !== "").join(" · ")}
                      </p>
                    )}
                    {part !== "doing" && ambition.question !== "" && <p>{ambition.question}</p>}
                  </li>
                );
              })}
            </ul>
          </details>
        );
      })}
      <div className="buttons">
        {years.length > 0 && (
          <Button size="small" disabledFocusable={isBusy(pane)} onClick={makeSheet}>
            {words("ambitions.timelineMake")}
          </Button>
        )}
        {answerColumn.length > 0 && (
          <Button
            size="small"
            disabledFocusable={isBusy(pane)}
            onClick={() => {
              const tables = pane.state.result?.review.ambitions ?? [];
              pane.mend(
                tableNow(table, tables, recogniseAmbitions, addAnswerColumn),
                message("ambitions.answerAdded", { sheet: table.sheet }),
              );
            }}
          >
            {words("ambitions.answerAdd")}
          </Button>
        )}
      </div>
    </PlanPart>
  );
}
