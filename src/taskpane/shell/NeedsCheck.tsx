import type { ReactElement } from "react";
import { CheckButton } from "../check/CheckButton";
import { CheckProgress } from "../check/CheckProgress";
import type { Pane } from "../state/usePane";

/** What a screen shows that has nothing to show before the workbook was checked. */
export function NeedsCheck({ pane, reason }: { readonly pane: Pane; readonly reason: string }): ReactElement {
  return (
    <>
      <p>{reason}</p>
      <CheckButton pane={pane} />
      <CheckProgress activity={pane.state.activity} />
    </>
  );
}
