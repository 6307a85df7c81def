import { Button } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { ADDITION_NAME, decisionText, NO_ADDITION_NAME } from "../../totals/decisions";
import { CellLink } from "../check/CellLink";
import { useLanguage } from "../shell/LanguageContext";
import type { CheckResult } from "../state/paneState";
import { isBusy } from "../state/isBusy";
import type { Pane } from "../state/usePane";
import { AdditionForm } from "./AdditionForm";
import { totalsFound, type FoundTotal } from "./totalsFound";

/** Which line was taken to be the total of which, sheet by sheet; what is wrong is put right here, and remembered. */
export function TotalsFound({
  result,
  pane,
}: {
  readonly result: CheckResult;
  readonly pane: Pane;
}): ReactElement {
  const { words } = useLanguage();
  const { review } = result;
  const sheets = useMemo(() => [...totalsFound(review)], [review]);
  const { noAdditions, additions } = review.totalsDecisions;
  return (
    <details className="read">
      <summary>{words("pane.totalsTitle", { count: review.relations.length })}</summary>
      {sheets.map(([sheet, totals]) => (
        <section key={sheet} aria-label={sheet}>
          <h3>{sheet}</h3>
          <ul className="totals">
            {totals.map((total) => (
              <FoundTotalItem key={keyOf(total)} total={total} pane={pane} />
            ))}
          </ul>
        </section>
      ))}
      {noAdditions.length + additions.length > 0 && (
        <section>
          <h3>{words("pane.totalsDecided")}</h3>
          <ul className="totals">
            {noAdditions.map((line) => (
              <Withdrawal
                key={decisionText(line)}
                name={NO_ADDITION_NAME}
                value={decisionText(line)}
                pane={pane}
              />
            ))}
            {additions.map((line) => (
              <Withdrawal
                key={decisionText(line, line.terms)}
                name={ADDITION_NAME}
                value={decisionText(line, line.terms)}
                pane={pane}
              />
            ))}
          </ul>
        </section>
      )}
      <AdditionForm result={result} pane={pane} />
    </details>
  );
}

/** One line can be the total of two lists of lines, as where a resultaat is both. */
function keyOf({ relation: { axis, total, terms } }: FoundTotal): string {
  return [axis, total, ...terms.map(({ line, weight }) => line * weight)].join(" ");
}

function FoundTotalItem({ total, pane }: { readonly total: FoundTotal; readonly pane: Pane }): ReactElement {
  const { words } = useLanguage();
  const { relation, label, cell } = total;
  return (
    <li>
      <span>
        <CellLink cell={cell} near={cell} onGoTo={pane.goTo} /> {label}{" "}
        <span className="hint">{words("pane.totalsTerms", { count: relation.terms.length })}</span>
      </span>
      <Button
        size="small"
        disabledFocusable={isBusy(pane)}
        aria-label={words("pane.noAdditionOf", { label: label === "" ? decisionText(relation) : label })}
        onClick={() => {
          const decision = { name: NO_ADDITION_NAME, value: decisionText(relation), explanation: "" };
          pane.decide({ kind: "add", decision }, "pane.noAdditionDone");
        }}
      >
        {words("pane.noAddition")}
      </Button>
    </li>
  );
}

function Withdrawal({
  name,
  value,
  pane,
}: {
  readonly name: string;
  readonly value: string;
  readonly pane: Pane;
}): ReactElement {
  const { words } = useLanguage();
  return (
    <li>
      <span>{`${name}: ${value}`}</span>
      <Button
        size="small"
        disabledFocusable={isBusy(pane)}
        aria-label={words("pane.withdrawOf", { decision: `${name}: ${value}` })}
        onClick={() => {
          pane.decide({ kind: "withdraw", name, value }, "pane.decisionWithdrawn");
        }}
      >
        {words("pane.withdraw")}
      </Button>
    </li>
  );
}
