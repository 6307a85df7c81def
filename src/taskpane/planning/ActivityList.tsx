import type { ReactElement } from "react";
import type { Activity, Agenda } from "../../planning/agenda/agenda";
import type { CellAddress } from "../../workbook/address";
import { CellLink } from "../check/CellLink";
import { useLanguage } from "../shell/LanguageContext";

/** Activities under one name, each with its time, its actors and the way to its cell; nothing where there are none. */
export function ActivityList({
  name,
  activities,
  agenda,
  onGoTo,
}: {
  readonly name: string;
  readonly activities: readonly Activity[];
  readonly agenda: Agenda;
  readonly onGoTo: (cell: CellAddress) => void;
}): ReactElement | null {
  const { words } = useLanguage();
  if (activities.length === 0) return null;
  const column = agenda.columns.get("activity") ?? 1;
  return (
    <details>
      <summary>{`${name} (${activities.length.toString()})`}</summary>
      <ul className="actions">
        {activities.map((activity) => {
          const cell = { sheet: agenda.sheet, row: activity.row, column };
          return (
            <li key={`${activity.row.toString()} ${activity.step} ${activity.text}`}>
              <p>
                {activity.text} <CellLink cell={cell} near={cell} onGoTo={onGoTo} />
              </p>
              <p>
                {activity.whenText === "" ? words("planning.noTime") : activity.whenText}
                {activity.whoText !== "" && ` · ${activity.whoText}`}
              </p>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
