import { useEffect, useId, useRef, type KeyboardEvent, type ReactElement } from "react";
import type { AcceptedFinding } from "../../findings/acceptance";
import type { Finding } from "../../findings/finding";
import { placeTextOf } from "../../findings/placeOfFinding";
import type { Change } from "../../workbook/port";
import { clockTime } from "../shell/clockTime";
import { useLanguage } from "../shell/LanguageContext";
import type { Pane } from "../state/usePane";
import { Explanation } from "./Explanation";
import { SeverityMark } from "./SeverityMark";
import { SEVERITY_WORDS } from "./severityWords";

/** One finding: a line with what, how much and where, and beneath it, once opened, its sum. */
export function FindingItem({
  finding,
  helpId,
  change,
  isTabStop,
  isVisited,
  isOpen,
  onKeyDown,
  onGoTo,
  onToggle,
  pane,
}: {
  readonly finding: Finding | AcceptedFinding;
  readonly helpId: string;
  /** The last change of a cell the finding rests on. */
  readonly change: Change | undefined;
  readonly isTabStop: boolean;
  readonly isVisited: boolean;
  readonly isOpen: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Goes to the finding's cell and opens its sum. */
  readonly onGoTo: () => void;
  readonly onToggle: () => void;
  readonly pane: Pane;
}): ReactElement {
  const { code, say, words } = useLanguage();
  const id = useId();
  const line = useRef<HTMLButtonElement>(null);
  // Another one that closes above it takes the line away from under the reader's eyes.
  useEffect(() => {
    if (isOpen) line.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);
  const acceptance = "accepted" in finding ? finding.accepted : undefined;
  const handleKey = (event: KeyboardEvent): void => {
    if (event.key === "Enter") {
      event.preventDefault();
      onGoTo();
    } else if (event.key === " ") {
      event.preventDefault();
      onToggle();
    } else onKeyDown(event);
  };
  return (
    <li className={change ? "stale" : undefined}>
      <button
        ref={line}
        type="button"
        className="finding"
        tabIndex={isTabStop ? 0 : -1}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-current={isVisited ? "true" : undefined}
        aria-describedby={helpId}
        onKeyDown={handleKey}
        onClick={isOpen ? onToggle : onGoTo}
      >
        <SeverityMark severity={finding.severity} />
        <span>
          <strong className="severity">{words(SEVERITY_WORDS[finding.severity])}</strong>{" "}
          {say(finding.message)} <span className="address">{placeTextOf(finding)}</span>
          {acceptance && (
            <span className="accepted">
              {words("pane.accepted", { date: acceptance.date, explanation: acceptance.explanation })}
            </span>
          )}
          {change && (
            <span className="staleness">
              {" "}
              {words("pane.findingStale", { time: clockTime(change.at, code) })}
            </span>
          )}
        </span>
      </button>
      <div id={id} hidden={!isOpen} className="explanation">
        {isOpen && <Explanation finding={finding} pane={pane} />}
      </div>
    </li>
  );
}
