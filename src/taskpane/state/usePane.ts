import { useCallback, useMemo, useReducer, useRef } from "react";
import { message, type Message, type MessageKey } from "../../language/messages";
import type { CellAddress } from "../../workbook/address";
import type { PeilChange } from "../../workbook/changePeil";
import type { Change } from "../../workbook/port";
import { failureOf } from "./askedWork";
import {
  FIRST_STATE,
  nextState,
  type AskedDeed,
  type AskedEdits,
  type Attempt,
  type PaneState,
} from "./paneState";
import { performAttempt, type PaneTools } from "./performAttempt";
import { useChanges } from "./useChanges";

/** What the screens can ask for. Nothing is written to the workbook but by `apply`. */
export interface Pane {
  readonly state: PaneState;
  readonly check: () => void;
  /** Applies the edits as one action and shows `deed` once they are in the workbook. */
  readonly apply: (edits: AskedEdits, deed: AskedDeed) => void;
  /** Writes a decision in the sheet Peil, or takes it back, checks again and then shows the words of `deed`. */
  readonly decide: (change: PeilChange, deed: MessageKey) => void;
  /** Applies edits as one action, checks again and then shows `deed`. */
  readonly mend: (edits: AskedEdits, deed: Message) => void;
  readonly goTo: (cell: CellAddress) => void;
  readonly attempt: (attempt: Attempt) => void;
  readonly dismiss: () => void;
}

/** Connects the pane's state to a workbook. A second check or change does nothing while one is going on. */
export function usePane({ workbook, review }: Omit<PaneTools, "watch" | "isWatching">): Pane {
  const [state, dispatch] = useReducer(nextState, FIRST_STATE);
  const isBusy = useRef(false);
  const onChange = useCallback((change: Change): void => {
    dispatch({ kind: "changed", change });
  }, []);
  const [watch, isWatching] = useChanges(workbook, onChange);

  const perform = useCallback(
    async (attempt: Attempt): Promise<boolean> => {
      try {
        const outcome = await performAttempt(attempt, { workbook, review, watch, isWatching }, dispatch);
        if (!outcome.ok) dispatch({ kind: "failed", failure: { failure: outcome.failure, attempt } });
        return outcome.ok;
      } catch (bug) {
        // A bug is shown to the user as well as to whoever reads the console.
        dispatch({ kind: "failed", failure: { failure: failureOf(bug), attempt } });
        reportError(bug);
        return false;
      }
    },
    [workbook, review, watch, isWatching],
  );
  const performWithCheck = useCallback(
    async (attempt: Attempt): Promise<void> => {
      const isDone = await perform(attempt);
      if (attempt.kind === "check") await perform({ kind: "watch" });
      if (!isDone || (attempt.kind !== "decide" && attempt.kind !== "mend")) return;
      await perform({ kind: "check" });
      // Said whatever came of the check, for it is in the workbook.
      dispatch({ kind: "decided", deed: attempt.deed });
    },
    [perform],
  );

  const attempt = useCallback(
    (wanted: Attempt): void => {
      if (wanted.kind === "select" || wanted.kind === "watch") {
        void perform(wanted);
        return;
      }
      if (isBusy.current) return;
      isBusy.current = true;
      void performWithCheck(wanted).finally(() => {
        isBusy.current = false;
      });
    },
    [perform, performWithCheck],
  );

  return useMemo(
    () => ({
      state,
      attempt,
      check: () => {
        attempt({ kind: "check" });
      },
      apply: (edits, deed) => {
        attempt({ kind: "apply", edits, deed });
      },
      decide: (change, deed) => {
        attempt({ kind: "decide", change, deed: message(deed) });
      },
      mend: (edits, deed) => {
        attempt({ kind: "mend", edits, deed });
      },
      goTo: (cell) => {
        attempt({ kind: "select", cell });
      },
      dismiss: () => {
        dispatch({ kind: "failure-dismissed" });
      },
    }),
    [state, attempt],
  );
}
