import { useId, useMemo, useState, type ReactElement } from "react";
import { SEVERITIES, type Finding, type Severity } from "../../findings/finding";
import type { MessageKey } from "../../language/messages";
import { Disclosure } from "../shell/Disclosure";
import { useLanguage } from "../shell/LanguageContext";
import type { CheckResult } from "../state/paneState";
import type { Pane } from "../state/usePane";
import { EVERYTHING, FindingFilter, isFiltering, isWanted } from "./FindingFilter";
import { FindingList } from "./FindingList";
import { matchesFilter } from "./matchesFilter";
import { SeverityMark } from "./SeverityMark";

/** A group of the list: a severity, or what somebody has let stand. */
type GroupName = Severity | "accepted";

const GROUP_WORDS: Readonly<Record<GroupName, MessageKey>> = {
  error: "pane.groupError",
  signal: "pane.groupSignal",
  remark: "pane.groupRemark",
  accepted: "pane.groupAccepted",
};

/** With fewer findings the list is read sooner than it is searched. */
const WORTH_FILTERING = 15;

/**
 * The findings by severity, and apart from them those that may stand. Remarks and those are shut at first: they are many
 * in a sound budget, and need nothing.
 */
export function FindingGroups({
  result,
  pane,
}: {
  readonly result: CheckResult;
  readonly pane: Pane;
}): ReactElement | null {
  const language = useLanguage();
  const { words } = language;
  const id = useId();
  const [wanted, setWanted] = useState(EVERYTHING);
  const { review } = result;
  const groups = useMemo(() => {
    const words = wanted.text.trim();
    const matching = <Found extends Finding>(findings: readonly Found[]): readonly Found[] =>
      findings.filter(
        (finding) => isWanted(finding, wanted) && (words === "" || matchesFilter(finding, words, language)),
      );
    const found = matching(review.findings);
    return [
      ...SEVERITIES.map((severity) => ({
        name: severity,
        findings: found.filter((finding) => finding.severity === severity),
      })),
      { name: "accepted" as const, findings: matching(review.accepted) },
    ].filter((group) => group.findings.length > 0);
  }, [review, wanted, language]);
  const total = review.findings.length + review.accepted.length;
  if (total === 0) return null;
  const count = groups.reduce((sum, group) => sum + group.findings.length, 0);
  return (
    <section aria-label={words("pane.findings")}>
      <p id={id} className="unseen">
        {words("pane.findingsHelp")}
      </p>
      {total >= WORTH_FILTERING && (
        <FindingFilter
          findings={[...review.findings, ...review.accepted]}
          wanted={wanted}
          count={count}
          onChange={setWanted}
        />
      )}
      {groups.map((group) => (
        <FindingGroup
          // A new result starts with its lists as new, and so does another filter.
          key={`${group.name} ${review.takenAt} ${Object.values(wanted).join(" ")}`}
          isFiltered={isFiltering(wanted)}
          {...group}
          helpId={id}
          result={result}
          pane={pane}
        />
      ))}
    </section>
  );
}

function FindingGroup({
  name,
  findings,
  isFiltered,
  helpId,
  result,
  pane,
}: {
  readonly name: GroupName;
  readonly findings: readonly Finding[];
  /** What was searched for is shown, whatever its group. */
  readonly isFiltered: boolean;
  /** What says which keys work in the list. The list can be on the page twice, each with its own. */
  readonly helpId: string;
  readonly result: CheckResult;
  readonly pane: Pane;
}): ReactElement {
  const { words } = useLanguage();
  const [isOpen, setOpen] = useState(isFiltered || name === "error" || name === "signal");
  const id = useId();
  return (
    <div className={`group ${name}`}>
      <h3>
        <Disclosure controls={id} isOpen={isOpen} onToggle={setOpen}>
          {name !== "accepted" && <SeverityMark severity={name} />}
          {words(GROUP_WORDS[name], { count: findings.length })}
        </Disclosure>
      </h3>
      <div id={id} hidden={!isOpen}>
        {isOpen && <FindingList findings={findings} helpId={helpId} result={result} pane={pane} />}
      </div>
    </div>
  );
}
