import { Button } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import type { AcceptedFinding } from "../../findings/acceptance";
import { hasSeveralCauses } from "../../findings/causes";
import type { Finding } from "../../findings/finding";
import { addressText, isSameCell } from "../../workbook/address";
import { AcceptForm } from "../decide/AcceptForm";
import { RemedyButton } from "../remedies/RemedyButton";
import { useLanguage } from "../shell/LanguageContext";
import type { Pane } from "../state/usePane";
import { CellLink } from "./CellLink";
import { CellWalk } from "./CellWalk";
import { PeriodGrid } from "./PeriodGrid";
import { SumTable } from "./SumTable";
import { totalByPeriod } from "./totalByPeriod";

/** Why a finding was reported: what may be the cause, before the sum that may be long, and the way to the cells. */
export function Explanation({
  finding,
  pane,
}: {
  readonly finding: Finding | AcceptedFinding;
  readonly pane: Pane;
}): ReactElement {
  const { say, words } = useLanguage();
  const onGoTo = pane.goTo;
  const review = pane.state.result?.review;
  const byPeriod = useMemo(
    () => (review && finding.sum ? totalByPeriod(review, finding.sum) : undefined),
    [review, finding],
  );
  // Only whole budgets are laid beside those of an earlier version.
  const isCompared = review?.budgets.some(({ scope, sheet }) => scope === "whole" && sheet === finding.cell.sheet); // prettier-ignore
  const total = finding.sum?.total ?? finding.cell;
  return (
    <>
      {finding.hints.length > 0 && (
        <>
          <h4>{words("pane.hints")}</h4>
          <ul className="hints">
            {finding.hints.map((hint, index) => (
              <li key={index}>
                {say(hint.message)}{" "}
                {hint.cell && <CellLink cell={hint.cell} near={finding.cell} onGoTo={onGoTo} />}
              </li>
            ))}
          </ul>
          {isCompared && hasSeveralCauses(finding) && <p className="hint">{words("causes.compareInPane")}</p>}
        </>
      )}
      {finding.sum && <SumTable sum={finding.sum} onGoTo={onGoTo} />}
      {byPeriod && (
        <details>
          <summary>{words("reading.gridShow")}</summary>
          <PeriodGrid total={byPeriod} onGoTo={onGoTo} />
        </details>
      )}
      <div className="buttons">
        <Button
          size="small"
          onClick={() => {
            onGoTo(finding.goTo);
          }}
        >
          {words("pane.goToCell", { cell: addressText(finding.goTo) })}
        </Button>
        {!isSameCell(total, finding.goTo) && (
          <Button
            size="small"
            onClick={() => {
              onGoTo(total);
            }}
          >
            {words("pane.goToTotal", { cell: addressText(total) })}
          </Button>
        )}
        {finding.sum && <CellWalk sum={finding.sum} onGoTo={onGoTo} />}
        <RemedyButton finding={finding} pane={pane} />
        <AcceptForm finding={finding} pane={pane} />
      </div>
    </>
  );
}
