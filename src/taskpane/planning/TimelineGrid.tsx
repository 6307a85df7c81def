import type { ReactElement } from "react";
import type { AmbitionTable } from "../../planning/ambitions/ambitions";
import { timelineOf, type Timeline } from "../../planning/ambitions/timeline";
import type { CellAddress } from "../../workbook/address";
import { CellLink } from "../check/CellLink";
import { useLanguage } from "../shell/LanguageContext";
import { PART_WORDS } from "./partWords";

/** The ambitions over their years, a table for each focus area: a word in each year that asks something. */
export function TimelineGrid({
  table,
  onGoTo,
}: {
  readonly table: AmbitionTable;
  readonly onGoTo: (cell: CellAddress) => void;
}): ReactElement | null {
  const { words } = useLanguage();
  const { years, rows } = timelineOf(table.ambitions);
  if (years.length === 0) return null;
  const areas = [...new Set(rows.map(({ ambition }) => ambition.focusArea))];
  return (
    <>
      <h3>{words("pane.plansTimeline")}</h3>
      {areas.map((area) => {
        const own = rows.filter(({ ambition }) => ambition.focusArea === area);
        const name = area === "" ? words("pane.plansNoFocus") : area;
        return (
          <details key={area}>
            <summary>{`${areas.length === 1 && area === "" ? words("planning.ambitionsHeading") : name} (${own.length.toString()})`}</summary>
            <div className="frame">
              <table className="timeline">
                <caption className="unseen">{words("pane.plansTimelineOf", { focus: name })}</caption>
                <thead>
                  <tr>
                    {years.map((year) => (
                      <th key={year} scope="col">
                        {year}
                      </th>
                    ))}
                  </tr>
                </thead>
                {own.map((line) => (
                  <Line
                    key={`${line.ambition.row.toString()} ${line.ambition.text}`}
                    line={line}
                    years={years}
                    sheet={table.sheet}
                    onGoTo={onGoTo}
                  />
                ))}
              </table>
            </div>
          </details>
        );
      })}
    </>
  );
}

function Line({
  line: { ambition, parts },
  years,
  sheet,
  onGoTo,
}: {
  readonly line: Timeline["rows"][number];
  readonly years: readonly number[];
  readonly sheet: string;
  readonly onGoTo: (cell: CellAddress) => void;
}): ReactElement {
  const { words } = useLanguage();
  const cell = { sheet, row: ambition.row, column: ambition.columns.get("text") ?? 1 };
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={years.length}>
          {ambition.text} <CellLink cell={cell} near={cell} onGoTo={onGoTo} />
        </th>
      </tr>
      <tr>
        {years.map((year, index) => {
          const part = parts[index] ?? "nothing";
          return (
            <td key={year} className={part}>
              {part === "nothing" ? (
                <span className="unseen">{words("pane.plansNothing")}</span>
              ) : (
                words(PART_WORDS[part])
              )}
            </td>
          );
        })}
      </tr>
    </tbody>
  );
}
