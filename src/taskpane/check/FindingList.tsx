import { useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import type { Finding } from "../../findings/finding";
import { useLanguage } from "../shell/LanguageContext";
import { placeAfterKey } from "../shell/placeAfterKey";
import type { CheckResult } from "../state/paneState";
import { cellsOf, lastChangeTouching } from "../state/staleness";
import type { Pane } from "../state/usePane";
import { FindingItem } from "./FindingItem";

/** So many findings are put on the page at a time: beyond that a reader filters or mends rather than scrolls. */
const SHOWN_AT_A_TIME = 100;

/**
 * Findings as a list that is one stop for the Tab key: the arrows, Home and End walk it, Enter goes to the cell and
 * stays, the space bar opens and shuts the sum. One sum is open at a time.
 */
export function FindingList({
  findings,
  helpId,
  result,
  pane,
}: {
  readonly findings: readonly Finding[];
  readonly helpId: string;
  readonly result: CheckResult;
  readonly pane: Pane;
}): ReactElement {
  const { words } = useLanguage();
  const [current, setCurrent] = useState(0);
  const [visited, setVisited] = useState<number>();
  const [opened, setOpened] = useState<number>();
  const [limit, setLimit] = useState(SHOWN_AT_A_TIME);
  const list = useRef<HTMLUListElement>(null);
  const shown = findings.slice(0, limit);
  const goTo = (index: number, finding: Finding): void => {
    setCurrent(index);
    setVisited(index);
    setOpened(index);
    pane.goTo(finding.goTo);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = placeAfterKey(event.key, current, shown.length, "column");
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    list.current?.querySelectorAll<HTMLElement>("button.finding")[next]?.focus();
  };
  const left = findings.length - shown.length;
  return (
    <>
      <ul ref={list} className="findings">
        {shown.map((finding, index) => (
          <FindingItem
            key={index}
            finding={finding}
            helpId={helpId}
            change={lastChangeTouching(cellsOf(finding), pane.state.changes, result.sheetNames)}
            isTabStop={index === current}
            isVisited={index === visited}
            isOpen={index === opened}
            onKeyDown={onKeyDown}
            onGoTo={() => {
              goTo(index, finding);
            }}
            onToggle={() => {
              setCurrent(index);
              setOpened(index === opened ? undefined : index);
            }}
            pane={pane}
          />
        ))}
      </ul>
      {left > 0 && (
        <button
          type="button"
          className="link"
          onClick={() => {
            setLimit(limit + SHOWN_AT_A_TIME);
          }}
        >
          {words("pane.showMore", { count: Math.min(left, SHOWN_AT_A_TIME) })}
        </button>
      )}
    </>
  );
}
