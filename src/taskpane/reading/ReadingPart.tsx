import { Button } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { readReadingCorrections } from "../../budget/reading/readingCorrections";
import { readingText } from "../../budget/reading/readingText";
import type { ProgressTable } from "../../progress/progress";
import { isOwnSheetName } from "../check/isOwnSheetName";
import { TotalsFound } from "../decide/TotalsFound";
import { useLanguage } from "../shell/LanguageContext";
import { isBusy } from "../state/isBusy";
import type { CheckResult } from "../state/paneState";
import type { Pane } from "../state/usePane";
import { BudgetReading } from "./BudgetReading";
import { readingSetting } from "./readingSetting";
import { SheetIsBudget } from "./SheetIsBudget";

/** What the pane took the sheets to be, and the place to put it right: a wrong guess is seen here, not found out later. */
export function ReadingPart({
  result,
  pane,
}: {
  readonly result: CheckResult;
  readonly pane: Pane;
}): ReactElement {
  const { words } = useLanguage();
  const { review, sheetNames } = result;
  const names = useMemo(() => [...sheetNames.values()].filter((name) => !isOwnSheetName(name)), [sheetNames]);
  const corrections = useMemo(() => readReadingCorrections(review.decisions, names), [review, names]);
  const recognised = new Set([...review.budgets, ...review.progress].map((table) => table.sheet));
  const refused = names.filter((name) => corrections.of(name).isNone);
  const unfound = names.filter((name) => corrections.of(name).isBudget && !recognised.has(name));
  const others = names.filter((name) => !recognised.has(name) && !refused.includes(name));
  return (
    <>
      <p className="hint">{words("reading.help")}</p>
      {review.budgets.map((budget, index) => (
        <BudgetReading
          // What was stored since the last check is where a new draft begins.
          key={`${budget.sheet} ${readingText(corrections.of(budget.sheet), budget.linesAre)} ${review.stamp} ${index.toString()}`}
          budget={budget}
          stored={corrections.of(budget.sheet)}
          pane={pane}
        />
      ))}
      {[...refused, ...unfound].map((sheet) => (
        <p key={sheet}>
          {words(refused.includes(sheet) ? "reading.refused" : "reading.unfound", { sheet })}{" "}
          <Button
            size="small"
            disabledFocusable={isBusy(pane)}
            aria-label={words("reading.takeBackOf", { what: sheet })}
            onClick={() => {
              pane.decide({ kind: "set", settings: [readingSetting(sheet, "")] }, "reading.takenBack");
            }}
          >
            {words("reading.takeBack")}
          </Button>
        </p>
      ))}
      {review.progress.map((table, index) => (
        <ProgressRead key={index} table={table} />
      ))}
      {others.length > 0 && <p>{words("pane.readOtherSheets", { sheets: others.join(", ") })}</p>}
      {others.length > 0 && (
        <SheetIsBudget
          // What was stored since the last check is where a new draft begins.
          key={`is budget ${review.stamp}`}
          sheets={[...unfound, ...others.filter((name) => !unfound.includes(name))]}
          storedOf={corrections.of}
          pane={pane}
        />
      )}
      <TotalsFound result={result} pane={pane} />
    </>
  );
}

function ProgressRead({ table }: { readonly table: ProgressTable }): ReactElement {
  const { words } = useLanguage();
  return (
    <div className="read">
      <h3>{words("pane.readProgress", { sheet: table.sheet })}</h3>
      <dl>
        <dt>{words("pane.readPeriods")}</dt>
        <dd>{table.periods.map((period) => period.name).join(", ")}</dd>
        <dt>{words("pane.readActions")}</dt>
        <dd>{table.actions.length}</dd>
      </dl>
    </div>
  );
}
