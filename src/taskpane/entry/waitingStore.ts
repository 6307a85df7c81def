import { readWaiting, writeWaiting, type WaitingScore } from "../../progress/waiting/waitingScores";
import { readWaitingTexts, writeWaitingTexts, type WaitingText } from "../../progress/waiting/waitingTexts";
import type { Preferences } from "../shell/preferences";

/** Where scores and explanations wait that are not in the workbook yet: on this computer, so that they outlive the pane. */
export interface WaitingStore {
  readonly read: () => readonly WaitingScore[];
  readonly write: (waiting: readonly WaitingScore[]) => void;
  readonly readTexts: () => readonly WaitingText[];
  readonly writeTexts: (waiting: readonly WaitingText[]) => void;
}

/** The store of the workbook that is open. Once nothing waits, nothing is left of it. */
export function openWaitingStore(preferences: Preferences): WaitingStore {
  return {
    read: () => readWaiting(preferences.read("waiting-scores") ?? ""),
    write: (waiting) => {
      preferences.write("waiting-scores", waiting.length === 0 ? undefined : writeWaiting(waiting));
    },
    readTexts: () => readWaitingTexts(preferences.read("waiting-texts") ?? ""),
    writeTexts: (waiting) => {
      preferences.write("waiting-texts", waiting.length === 0 ? undefined : writeWaitingTexts(waiting));
    },
  };
}
