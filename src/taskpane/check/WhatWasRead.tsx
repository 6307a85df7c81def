import type { ReactElement } from "react";
import type { Budget } from "../../budget/budget";
import type { ProgressTable } from "../../progress/progress";
import { isControlSheet, PEIL_SHEET } from "../../workbook/peilSheet";
import { useLanguage } from "../shell/LanguageContext";
import type { CheckResult } from "../state/paneState";

/** What the pane took the sheets to be: a wrong guess is seen here, not found out later. */
export function WhatWasRead({
  result: { review, sheetNames },
}: {
  readonly result: CheckResult;
}): ReactElement {
  const { words } = useLanguage();
  const recognised = new Set([...review.budgets, ...review.progress].map((table) => table.sheet));
  const others = [...sheetNames.values()].filter((name) => !recognised.has(name) && !isOwnSheet(name));
  return (
    <details className="read">
      <summary>{words("pane.readTitle")}</summary>
      {review.budgets.map((budget, index) => (
        <BudgetRead key={index} budget={budget} />
      ))}
      {review.progress.map((table, index) => (
        <ProgressRead key={index} table={table} />
      ))}
      {others.length > 0 && <p>{words("pane.readOtherSheets", { sheets: others.join(", ") })}</p>}
    </details>
  );
}

/** A sheet that holds decisions or findings is no data that went unread. */
function isOwnSheet(name: string): boolean {
  return name.trim().toLowerCase() === PEIL_SHEET.toLowerCase() || isControlSheet({ name });
}

function BudgetRead({ budget }: { readonly budget: Budget }): ReactElement {
  const { words } = useLanguage();
  return (
    <>
      <h3>{words("pane.readBudget", { sheet: budget.sheet })}</h3>
      <dl>
        <dt>{words("pane.readPeriods")}</dt>
        <dd>{budget.periods.map((period) => period.name).join(", ")}</dd>
        <dt>{words("pane.readUnit")}</dt>
        <dd>{words(budget.unit === 1 ? "pane.readUnitEuro" : "pane.readUnitThousand")}</dd>
        <dt>{words("pane.readIncomeSign")}</dt>
        <dd>{words(budget.incomeSign === 1 ? "pane.readSignPositive" : "pane.readSignNegative")}</dd>
        <dt>{words("pane.readSign")}</dt>
        <dd>{words(budget.expenseSign === 1 ? "pane.readSignPositive" : "pane.readSignNegative")}</dd>
      </dl>
    </>
  );
}

function ProgressRead({ table }: { readonly table: ProgressTable }): ReactElement {
  const { words } = useLanguage();
  return (
    <>
      <h3>{words("pane.readProgress", { sheet: table.sheet })}</h3>
      <dl>
        <dt>{words("pane.readPeriods")}</dt>
        <dd>{table.periods.map((period) => period.name).join(", ")}</dd>
        <dt>{words("pane.readActions")}</dt>
        <dd>{table.actions.length}</dd>
      </dl>
    </>
  );
}
