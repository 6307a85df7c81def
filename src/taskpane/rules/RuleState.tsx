import { useMemo, type ReactElement } from "react";
import type { Review } from "../../review/review";
import { CellLink } from "../check/CellLink";
import { SeverityMark } from "../check/SeverityMark";
import { useLanguage } from "../shell/LanguageContext";
import type { Pane } from "../state/usePane";
import { ruleOutcome } from "./ruleOutcome";

/** How a rule stands: where it cannot be read, in how many periods it holds, and where it does not. */
export function RuleState({
  text,
  review,
  pane,
}: {
  readonly text: string;
  readonly review: Review;
  readonly pane: Pane;
}): ReactElement {
  const { say, words } = useLanguage();
  const outcome = useMemo(() => ruleOutcome(text, review.budgets, review.decisions), [text, review]);
  if (outcome.kind === "unreadable") {
    const { at, expected } = outcome.error;
    return (
      <p>
        <code>
          {text.slice(0, at - 1)}
          <mark>{text.slice(at - 1) === "" ? "…" : text.slice(at - 1)}</mark>
        </code>{" "}
        {words("pane.ruleStops", { at, expected: words(`budget.ruleExpected.${expected}`) })}
      </p>
    );
  }
  const { performed, findings, skipped } = outcome.check;
  return (
    <>
      <p className="hint">
        {performed === 0 && skipped.length === 0
          ? words("pane.ruleNowhere")
          : words("pane.ruleHolds", { count: performed, holds: performed - findings.length })}
      </p>
      {findings.length + skipped.length > 0 && (
        <ul className="hints">
          {findings.map((finding, index) => (
            <li key={`broken ${index.toString()}`}>
              <SeverityMark severity="signal" /> {say(finding.message)}{" "}
              <CellLink cell={finding.cell} near={undefined} onGoTo={pane.goTo} />
            </li>
          ))}
          {skipped.map(({ what, why }, index) => (
            <li key={`open ${index.toString()}`}>
              {words("pane.coverageReason", { what: say(what), why: say(why) })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
