import type { ReactElement } from "react";
import { overviewText } from "../check/overview";
import type { PaneState } from "../state/paneState";
import { failureMessage } from "./failureMessage";
import { useLanguage } from "./LanguageContext";

/** Tells a screen reader what happened, without moving the focus. Invisible: the same words stand on the screen. */
export function LiveRegion({ state }: { readonly state: PaneState }): ReactElement {
  return (
    <div role="status" aria-live="polite" className="unseen">
      {useAnnouncement(state)}
    </div>
  );
}

function useAnnouncement({ announcement, activity, failure, result }: PaneState): string {
  const language = useLanguage();
  if (failure) return language.say(failureMessage(failure.failure));
  if (activity.kind === "reading") return language.words("pane.checkReading");
  switch (announcement?.kind) {
    case "done":
      return language.say(announcement.message);
    case "checked":
      return result
        ? language.words("pane.checkDone", { overview: overviewText(result.review, language) })
        : "";
    case undefined:
      return "";
  }
}
