import { useMemo, useState, type ReactElement } from "react";
import { SEVERITIES, type Finding, type Severity } from "../../findings/finding";
import type { MessageKey } from "../../language/messages";
import { useLanguage } from "../shell/LanguageContext";
import type { CheckResult } from "../state/paneState";
import type { Pane } from "../state/usePane";
import { FindingList } from "./FindingList";
import { SeverityMark } from "./SeverityMark";

/** A group of the list: a severity, or what somebody has let stand. */
type GroupName = Severity | "accepted";

const GROUP_WORDS: Readonly<Record<GroupName, MessageKey>> = {
  error: "pane.groupError",
  signal: "pane.groupSignal",
  remark: "pane.groupRemark",
  accepted: "pane.groupAccepted",
};

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
  const { words } = useLanguage();
  const groups = useMemo(
    () =>
      [
        ...SEVERITIES.map((severity) => ({
          name: severity,
          findings: result.review.findings.filter((finding) => finding.severity === severity),
        })),
        { name: "accepted" as const, findings: result.review.accepted },
      ].filter((group) => group.findings.length > 0),
    [result],
  );
  if (groups.length === 0) return null;
  return (
    <section aria-label={words("pane.findings")}>
      <p id="findings-help" className="unseen">
        {words("pane.findingsHelp")}
      </p>
      {groups.map((group) => (
        <FindingGroup
          // A new result starts with its lists as new.
          key={`${group.name} ${result.review.takenAt}`}
          {...group}
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
  result,
  pane,
}: {
  readonly name: GroupName;
  readonly findings: readonly Finding[];
  readonly result: CheckResult;
  readonly pane: Pane;
}): ReactElement {
  const { words } = useLanguage();
  const [isOpen, setOpen] = useState(name === "error" || name === "signal");
  const id = `findings-${name}`;
  return (
    <div className={`group ${name}`}>
      <h3>
        <button
          type="button"
          className="disclosure"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {name !== "accepted" && <SeverityMark severity={name} />}
          {words(GROUP_WORDS[name], { count: findings.length })}
        </button>
      </h3>
      <div id={id} hidden={!isOpen}>
        {isOpen && <FindingList findings={findings} result={result} pane={pane} />}
      </div>
    </div>
  );
}
