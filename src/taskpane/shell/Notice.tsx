import { MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

/** A message on the screen: what is the matter, and below it what can be done. */
export function Notice({
  intent,
  text,
  children,
  actions,
}: {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly text: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}): ReactElement {
  return (
    <MessageBar intent={intent} layout="multiline" className="notice">
      <MessageBarBody>
        {text}
        {children}
      </MessageBarBody>
      {actions === undefined ? undefined : <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  );
}
