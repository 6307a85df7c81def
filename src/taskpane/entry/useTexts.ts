import { useEffect, useState, useSyncExternalStore } from "react";
import type { Explanation } from "../../progress/explanations/explanations";
import type { Scoring } from "../../progress/scoring";
import type { Workbook } from "../../workbook/port";
import { openTextSaver, type TextSaver, type TextState } from "./textSaver";
import type { WaitingStore } from "./waitingStore";

/** The explanations while a period is scored: saved after a pause, and at once when the pane is hidden or goes away. */
export function useTexts(
  workbook: Workbook,
  store: WaitingStore,
  start: Scoring,
  known: readonly Explanation[],
): readonly [TextState, TextSaver] {
  const [saver] = useState(() => openTextSaver(workbook, store, start, known));
  const state = useSyncExternalStore(saver.subscribe, saver.state);
  useEffect(() => {
    // What waited from an earlier time.
    saver.flush();
    document.addEventListener("visibilitychange", saver.flush);
    window.addEventListener("pagehide", saver.flush);
    return () => {
      document.removeEventListener("visibilitychange", saver.flush);
      window.removeEventListener("pagehide", saver.flush);
      saver.close();
    };
  }, [saver]);
  return [state, saver];
}
