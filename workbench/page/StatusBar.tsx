import type { ReactElement } from "react";
import type { Counts } from "../host/counters";
import { words } from "./words";

const NUMBER = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 1 });

interface StatusBarProps {
  readonly counts: Counts;
  readonly undoable: number;
  readonly onReset: () => void;
}

/** What the pane's work cost so far, and what this page is not. */
export function StatusBar({ counts, undoable, onReset }: StatusBarProps): ReactElement {
  const figures: readonly (readonly [label: string, figure: string])[] = [
    [words.roundTrips, NUMBER.format(counts.roundTrips)],
    [words.actions, NUMBER.format(counts.actions)],
    [words.sent, kilobytes(counts.bytesUp)],
    [words.received, kilobytes(counts.bytesDown)],
    [words.undoable, NUMBER.format(undoable)],
  ];
  return (
    <footer className="status">
      <p>{words.limits}</p>
      <div className="counters" title={words.countersHint}>
        <dl className="counters" aria-label={words.counters}>
          {figures.map(([label, figure]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{figure}</dd>
            </div>
          ))}
        </dl>
        <button type="button" className="button button--bare button--small" onClick={onReset}>
          {words.reset}
        </button>
      </div>
    </footer>
  );
}

/** Thousands of bytes, as networks count them. */
function kilobytes(bytes: number): string {
  return `${NUMBER.format(bytes / 1000)} kB`;
}
