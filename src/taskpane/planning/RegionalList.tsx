import type { ReactElement } from "react";
import { actionOf, type LinkableAction } from "../../planning/regional/linkRegional";
import type { RegionalTable } from "../../planning/regional/regional";
import type { CellAddress } from "../../workbook/address";
import { CellLink } from "../check/CellLink";
import { useLanguage } from "../shell/LanguageContext";
import { PlanPart } from "./PlanPart";

/** Conference results or regional themes, under their municipality or theme, with the actions that take them up. */
export function RegionalList({
  table: { kind, sheet, textColumn, entries },
  actions,
  onGoTo,
}: {
  readonly table: RegionalTable;
  readonly actions: readonly LinkableAction[];
  readonly onGoTo: (cell: CellAddress) => void;
}): ReactElement {
  const { words } = useLanguage();
  const groups = [...new Set(entries.map(({ group }) => group))];
  const linked = entries.filter(({ codes }) => codes.length > 0).length;
  const title = words("regional.onSheet", { what: words(`regional.${kind}`), sheet });
  return (
    <PlanPart title={title} summary={<p>{words("pane.plansRegional", { count: entries.length, linked })}</p>}>
      {groups.map((group) => {
        const own = entries.filter((entry) => entry.group === group);
        return (
          <details key={group}>
            <summary>{`${group} (${own.length.toString()})`}</summary>
            <ul className="actions">
              {own.map(({ row, text, codes }) => {
                const cell = { sheet, row, column: textColumn };
                return (
                  <li key={row}>
                    <p>
                      {text} <CellLink cell={cell} near={cell} onGoTo={onGoTo} />
                    </p>
                    {codes.map((code) => (
                      <p key={code} className="hint">
                        {words("regional.taken", { code, plan: actionOf(actions, code)?.plan ?? "" })}
                      </p>
                    ))}
                  </li>
                );
              })}
            </ul>
          </details>
        );
      })}
    </PlanPart>
  );
}
