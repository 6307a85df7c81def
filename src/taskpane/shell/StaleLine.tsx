import type { ReactElement } from "react";
import { CheckButton } from "../check/CheckButton";
import type { Pane } from "../state/usePane";
import { clockTime } from "./clockTime";
import { useLanguage } from "./LanguageContext";

/** On a screen that shows what a check found: that the workbook has changed since, and the way to a new check. */
export function StaleLine({ pane }: { readonly pane: Pane }): ReactElement | null {
  const { code, words } = useLanguage();
  const change = pane.state.changes.at(-1);
  if (!change) return null;
  return (
    <>
      <p className="staleness">{words("pane.stateStale", { time: clockTime(change.at, code) })}</p>
      <CheckButton pane={pane} />
    </>
  );
}
