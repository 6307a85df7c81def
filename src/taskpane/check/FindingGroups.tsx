import { useMemo, useState, type ReactElement } from "react";
import { SEVERITIES, type Finding, type Severity } from "../../findings/finding";
import type { MessageKey } from "../../language/messages";
import { useLanguage } from "../shell/LanguageContext";
import type { CheckResult } from "../state/paneState";
import type { Pane } from "../state/usePane";
import { FindingList } from "./FindingList";
import { SeverityMark } from "./SeverityMark";

const GROUP_WORDS: Readonly<Record<Severity, MessageKey>> = {
  error: "pane.groupError",
  signal: "pane.groupSignal",
  remark: "pane.groupRemark",
};

/** The findings by severity. Remarks are shut at first: in a sound budget they are many and need nothing. */
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
      SEVERITIES.map((severity) => ({
        severity,
        findings: result.review.findings.filter((finding) => finding.severity === severity),
      })).filter((group) => group.findings.length > 0),
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
          key={`${group.severity} ${result.review.takenAt}`}
          {...group}
          result={result}
          pane={pane}
        />
      ))}
    </section>
  );
}

function FindingGroup({
  severity,
  findings,
  result,
  pane,
}: {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  readonly result: CheckResult;
  readonly pane: Pane;
}): ReactElement {
  const { words } = useLanguage();
  const [isOpen, setOpen] = useState(severity !== "remark");
  const id = `findings-${severity}`;
  return (
    <div className={`group ${severity}`}>
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
          <SeverityMark severity={severity} />
          {words(GROUP_WORDS[severity], { count: findings.length })}
        </button>
      </h3>
      <div id={id} hidden={!isOpen}>
        {isOpen && <FindingList findings={findings} result={result} pane={pane} />}
      </div>
    </div>
  );
}
