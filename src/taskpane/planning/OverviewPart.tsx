import type { ReactElement } from "react";
import type { QualityOverview } from "../../planning/yearPlan/qualityOverview";
import type { CellAddress } from "../../workbook/address";
import { CellLink } from "../check/CellLink";
import { useLanguage } from "../shell/LanguageContext";
import { PlanPart } from "./PlanPart";

/** The frame of the quality cycle: what we are, what we do, how we know, and what we share of it. */
export function OverviewPart({
  overview,
  onGoTo,
}: {
  readonly overview: QualityOverview;
  readonly onGoTo: (cell: CellAddress) => void;
}): ReactElement {
  const { words } = useLanguage();
  const { sheet, lines, share, column } = overview;
  const title = words("yearPlan.overview", { sheet });
  return (
    <PlanPart title={title} summary={<p>{words("pane.plansOverview", { count: lines.length })}</p>}>
      {lines.map(({ row, be, doing, know }) => {
        const cell = { sheet, row, column };
        return (
          <details key={row}>
            <summary>{doing}</summary>
            <p>
              <strong>{words("yearPlan.be")}:</strong> {be}{" "}
              <CellLink cell={cell} near={cell} onGoTo={onGoTo} />
            </p>
            <p>
              <strong>{words("yearPlan.know")}:</strong> {know}
            </p>
          </details>
        );
      })}
      {share !== "" && (
        <p>
          <strong>{words("yearPlan.share")}:</strong> {share}
        </p>
      )}
    </PlanPart>
  );
}
