import { Button } from "@fluentui/react-components";
import { useCallback, type ReactElement } from "react";
import { useLanguage } from "../shell/LanguageContext";
import type { Pane } from "../state/usePane";

/** Starts a check. After changes it says how many there were; it never starts by itself. */
export function CheckButton({
  pane,
  takesFocus = false,
}: {
  readonly pane: Pane;
  /** Whether it takes the place of a button that the user has just used. */
  readonly takesFocus?: boolean;
}): ReactElement {
  const { words } = useLanguage();
  const takeFocus = useCallback(
    (button: HTMLElement | null): void => {
      if (takesFocus) button?.focus();
    },
    [takesFocus],
  );
  const { activity, changes, result } = pane.state;
  const name = !result
    ? words("pane.check")
    : changes.length > 0
      ? words("pane.checkAgain", { count: changes.length })
      : words("pane.checkAgain");
  const isFresh = result !== undefined && changes.length === 0;
  return (
    <Button
      ref={takeFocus}
      appearance={isFresh ? "secondary" : "primary"}
      disabledFocusable={activity.kind !== "idle"}
      onClick={pane.check}
    >
      {name}
    </Button>
  );
}
