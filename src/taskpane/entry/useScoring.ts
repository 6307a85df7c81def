import { useEffect, useLayoutEffect, useReducer, useRef, type Dispatch } from "react";
import { nextScoring, type Scoring, type ScoringEvent } from "../../progress/scoring";
import { stillWaiting } from "../../progress/waiting/waitingScores";
import type { Workbook } from "../../workbook/port";
import { canBeRetried } from "../shell/failureMessage";
import { failureOf } from "../state/askedWork";
import { saveStep } from "./saveStep";
import type { WaitingStore } from "./waitingStore";

/** How long a score that Excel refused waits before it is offered again. */
const RETRY_MILLISECONDS = 2000;

/**
 * Keeps the scoring of one period and saves every choice in its own cell, one after another. What Excel refuses, as
 * while a cell is being edited, is kept and offered again until it succeeds; what is not in the workbook when the pane
 * closes is in the store.
 */
export function useScoring(
  workbook: Workbook,
  store: WaitingStore,
  start: Scoring,
): readonly [Scoring, Dispatch<ScoringEvent>] {
  const [scoring, dispatch] = useReducer(nextScoring, start);
  const isSaving = useRef(false);
  // Before anything is sent: the pane may close while it is on its way.
  useLayoutEffect(() => {
    store.write(stillWaiting(store.read(), scoring));
  }, [store, scoring]);
  useEffect(() => {
    const index = scoring.steps.findIndex(({ state }) => state.kind === "saving");
    if (index === -1 || isSaving.current) return;
    isSaving.current = true;
    void saveStep(workbook, scoring, index)
      .catch((bug: unknown): ScoringEvent => {
        reportError(bug);
        return { kind: "refused", step: index, failure: failureOf(bug) };
      })
      .then((event) => {
        isSaving.current = false;
        if (event) dispatch(event);
      });
  }, [workbook, scoring]);
  useEffect(() => {
    const waiting = scoring.steps.flatMap(({ state }, index) =>
      state.kind === "waiting" && canBeRetried(state.failure, "score") ? [index] : [],
    );
    if (waiting.length === 0) return undefined;
    const timer = setTimeout(() => {
      for (const step of waiting) dispatch({ kind: "retried", step });
    }, RETRY_MILLISECONDS);
    return () => {
      clearTimeout(timer);
    };
  }, [scoring]);
  return [scoring, dispatch];
}
