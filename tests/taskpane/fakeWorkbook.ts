import type { CellAddress } from "../../src/workbook/address";
import type { Edit } from "../../src/workbook/edit";
import { failed, succeeded, type Failure, type FailureCode } from "../../src/workbook/failure";
import type { Change, Progress, Workbook } from "../../src/workbook/port";
import type { Snapshot } from "../../src/workbook/snapshot";

type Call = "read" | "apply" | "select" | "watch";

/** A workbook in memory that keeps what it was asked, and fails where a test says so. */
export interface FakeWorkbook {
  readonly workbook: Workbook;
  readonly applied: (readonly Edit[])[];
  readonly selected: CellAddress[];
  readonly calls: Call[];
  /** The next call of this name fails. */
  readonly failNext: (call: Call, code: FailureCode, detail?: Failure["detail"]) => void;
  /** Someone changes cells. */
  readonly change: (change: Change) => void;
  /** Readings wait until `finishReading` is called; `tellProgress` speaks for the one that waits. */
  readonly holdReading: () => void;
  readonly finishReading: () => void;
  readonly tellProgress: (progress: Progress) => void;
}

/** Makes one that holds `snapshot`. */
export function fakeWorkbook(snapshot: Snapshot): FakeWorkbook {
  const applied: (readonly Edit[])[] = [];
  const selected: CellAddress[] = [];
  const calls: Call[] = [];
  const failures = new Map<Call, Failure>();
  const listeners = new Set<(change: Change) => void>();
  let gate: Promise<void> = Promise.resolve();
  let open: () => void = () => undefined;
  let progressOf: ((progress: Progress) => void) | undefined;

  const answer = <Value>(call: Call, value: () => Value) => {
    calls.push(call);
    const failure = failures.get(call);
    failures.delete(call);
    return failure ? failed(failure) : succeeded(value());
  };
  const workbook: Workbook = {
    read: async (report) => {
      progressOf = report;
      await gate;
      return answer("read", () => snapshot);
    },
    apply: (edits) =>
      Promise.resolve(
        answer("apply", () => {
          applied.push(edits);
        }),
      ),
    select: (cell) =>
      Promise.resolve(
        answer("select", () => {
          selected.push(cell);
        }),
      ),
    watch: (listener) =>
      Promise.resolve(
        answer("watch", () => {
          listeners.add(listener);
          return () => {
            listeners.delete(listener);
            return Promise.resolve();
          };
        }),
      ),
  };
  return {
    workbook,
    applied,
    selected,
    calls,
    failNext: (call, code, detail = {}) => {
      failures.set(call, { code, detail });
    },
    change: (change) => {
      for (const listener of listeners) listener(change);
    },
    holdReading: () => {
      gate = new Promise((resolve) => {
        open = resolve;
      });
    },
    finishReading: () => {
      open();
    },
    tellProgress: (progress) => {
      progressOf?.(progress);
    },
  };
}
