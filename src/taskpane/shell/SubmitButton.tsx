import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isBusy } from "../state/isBusy";
import type { Pane } from "../state/usePane";

/** The button that sends a form: off while what was filled in cannot be sent, and waiting while the pane is at work. */
export function SubmitButton({
  label,
  pane,
  isReady = true,
  isPrimary = false,
}: {
  readonly label: string;
  readonly pane: Pane;
  readonly isReady?: boolean;
  readonly isPrimary?: boolean;
}): ReactElement {
  return (
    <Button
      size="small"
      type="submit"
      appearance={isPrimary ? "primary" : "secondary"}
      disabled={!isReady}
      disabledFocusable={isBusy(pane)}
    >
      {label}
    </Button>
  );
}
