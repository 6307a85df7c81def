import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PaneState } from "../state/paneState";
import { clockTime } from "./clockTime";
import { useLanguage } from "./LanguageContext";

/** The name, how things stand in one short line, and the way to the settings. */
export function Header({
  state,
  isSettingsOpen,
  onSettings,
  newSheet,
}: {
  readonly state: PaneState | undefined;
  readonly isSettingsOpen: boolean;
  readonly onSettings: () => void;
  /** The way to new sheets; none while there is no workbook to add them to. */
  readonly newSheet?: { readonly isOpen: boolean; readonly onToggle: () => void };
}): ReactElement {
  const { words } = useLanguage();
  return (
    <header className="header">
      <h1 className="name">{words("pane.name")}</h1>
      <p className="state">{useStateLine(state)}</p>
      {newSheet && (
        <Button
          appearance="subtle"
          aria-label={words("templates.title")}
          title={words("templates.title")}
          aria-expanded={newSheet.isOpen}
          onClick={newSheet.onToggle}
          icon={<Plus />}
        />
      )}
      <Button
        appearance="subtle"
        aria-label={words("pane.settings")}
        aria-expanded={isSettingsOpen}
        onClick={onSettings}
        icon={<Gear />}
      />
    </header>
  );
}

function useStateLine(state: PaneState | undefined): string {
  const { code, words } = useLanguage();
  if (!state) return words("pane.stateStarting");
  if (state.activity.kind !== "idle") return words("pane.stateBusy");
  if (!state.result) return words("pane.stateNotChecked");
  const change = state.changes.at(-1);
  return change
    ? words("pane.stateStale", { time: clockTime(change.at, code) })
    : words("pane.stateChecked", { time: clockTime(state.result.review.takenAt, code) });
}

function Plus(): ReactElement {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" fill="none" stroke="currentColor">
      <path strokeWidth="1.5" d="M4 2.8h8l4 4v10.4H4zM10 8v6M7 11h6" />
    </svg>
  );
}

function Gear(): ReactElement {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" fill="none" stroke="currentColor">
      <circle cx="10" cy="10" r="2.5" strokeWidth="1.5" />
      <circle cx="10" cy="10" r="5.5" strokeWidth="1.5" />
      <path
        strokeWidth="2"
        d="M10 1.8v2.7M10 15.5v2.7M1.8 10h2.7M15.5 10h2.7M4.2 4.2l1.9 1.9M13.9 13.9l1.9 1.9M4.2 15.8l1.9-1.9M13.9 6.1l1.9-1.9"
      />
    </svg>
  );
}
