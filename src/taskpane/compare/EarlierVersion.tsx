import { useMemo, type ReactElement } from "react";
import type { Thresholds } from "../../budget/thresholds";
import type { Finding } from "../../findings/finding";
import { compareReviews } from "../../review/compareReviews";
import type { Review } from "../../review/review";
import { addressText } from "../../workbook/address";
import { CellLink } from "../check/CellLink";
import { useLanguage } from "../shell/LanguageContext";
import type { Pane } from "../state/usePane";
import { ChangeTable } from "./ChangeTable";
import { PickEarlier } from "./PickEarlier";

/** This workbook beside an earlier version: a file is picked, read here and sent nowhere. */
export function EarlierVersion({
  review,
  thresholds,
  pane,
}: {
  readonly review: Review;
  readonly thresholds: Thresholds;
  readonly pane: Pane;
}): ReactElement {
  return (
    <PickEarlier>
      {(earlier) => <Versions earlier={earlier} later={review} thresholds={thresholds} pane={pane} />}
    </PickEarlier>
  );
}

function Versions({
  earlier,
  later,
  thresholds,
  pane,
}: {
  readonly earlier: Review;
  readonly later: Review;
  readonly thresholds: Thresholds;
  readonly pane: Pane;
}): ReactElement {
  const { words } = useLanguage();
  const comparison = useMemo(() => compareReviews(earlier, later), [earlier, later]);
  return (
    <>
      {comparison.columns.map((column) => (
        <ChangeTable
          key={`${column.sheet} ${column.after}`}
          comparison={column}
          headings={[
            words("pane.compareWas", { period: column.before }),
            words("pane.compareIs", { period: column.after }),
          ]}
          thresholds={thresholds}
          pane={pane}
        />
      ))}
      {comparison.withoutCounterpart.map((sheet) => (
        <p key={sheet}>{words("pane.compareWithout", { sheet })}</p>
      ))}
      <Findings
        title={words("pane.compareNewFindings", { count: comparison.newFindings.length })}
        findings={comparison.newFindings}
        pane={pane}
      />
      <Findings
        title={words("pane.compareSolved", { count: comparison.solvedFindings.length })}
        findings={comparison.solvedFindings}
        pane={undefined}
      />
    </>
  );
}

/** `pane` is left out for findings of the earlier version: their cells are in another file. */
function Findings({
  title,
  findings,
  pane,
}: {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly pane: Pane | undefined;
}): ReactElement {
  const { say } = useLanguage();
  return (
    <>
      <p>{title}</p>
      {findings.length > 0 && (
        <ul className="hints">
          {findings.map((finding, index) => (
            <li key={index}>
              {say(finding.message)}{" "}
              {pane ? (
                <CellLink cell={finding.goTo} near={undefined} onGoTo={pane.goTo} />
              ) : (
                addressText(finding.goTo)
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
