import { useId, useState, type ReactElement } from "react";
import type { Budget } from "../../budget/budget";
import { compareColumns } from "../../budget/comparison/compareColumns";
import type { Thresholds } from "../../budget/thresholds";
import { useLanguage } from "../shell/LanguageContext";
import type { Pane } from "../state/usePane";
import { ChangeTable } from "./ChangeTable";

/** Two periods of the whole budgets beside each other; at first the last two of the first budget. */
export function YearOnYear({
  budgets,
  thresholds,
  pane,
}: {
  readonly budgets: readonly Budget[];
  readonly thresholds: Thresholds;
  readonly pane: Pane;
}): ReactElement {
  const { words } = useLanguage();
  const id = useId();
  const columns = budgets.flatMap((budget) =>
    budget.periods.map((period, index) => ({ budget, period, index })),
  );
  const last = Math.max(1, (budgets[0]?.periods.length ?? 0) - 1);
  const [chosen, setChosen] = useState({ before: last - 1, after: last });
  const before = columns[chosen.before];
  const after = columns[chosen.after];
  if (columns.length < 2 || !before || !after) return <p>{words("pane.compareOneYear")}</p>;
  const nameOf = ({ budget, period }: (typeof columns)[number]): string =>
    budgets.length > 1 ? `${budget.sheet} ${period.name}` : period.name;
  return (
    <>
      <div className="decide pair">
        {(["before", "after"] as const).map((side) => (
          <span key={side}>
            <label htmlFor={`${id}-${side}`}>
              {words(side === "before" ? "pane.compareFrom" : "pane.compareTo")}
            </label>
            <select
              id={`${id}-${side}`}
              value={chosen[side]}
              onChange={(event) => {
                setChosen({ ...chosen, [side]: Number(event.target.value) });
              }}
            >
              {columns.map((column, index) => (
                <option key={index} value={index}>
                  {nameOf(column)}
                </option>
              ))}
            </select>
          </span>
        ))}
      </div>
      <ChangeTable
        comparison={{
          sheet: after.budget.sheet,
          before: before.period.name,
          after: after.period.name,
          changes: compareColumns(before, after),
        }}
        headings={[nameOf(before), nameOf(after)]}
        thresholds={thresholds}
        pane={pane}
      />
    </>
  );
}
