import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { addressText } from "../../workbook/address";
import type { PaneFailure } from "../state/paneState";
import type { Pane } from "../state/usePane";
import { canBeRetried, failureMessage } from "./failureMessage";
import { useLanguage } from "./LanguageContext";
import { Notice } from "./Notice";

/** Why something did not succeed and what the user can do. A cell that cannot be shown is named, to be copied. */
export function FailureNotice({
  failure: { failure, attempt },
  pane,
}: {
  readonly failure: PaneFailure;
  readonly pane: Pane;
}): ReactElement {
  const { say, words } = useLanguage();
  return (
    <Notice
      intent="error"
      text={say(failureMessage(failure))}
      actions={
        <>
          {canBeRetried(failure, attempt.kind) && (
            <Button
              size="small"
              onClick={() => {
                pane.attempt(attempt);
              }}
            >
              {words("pane.retry")}
            </Button>
          )}
          <Button size="small" appearance="subtle" onClick={pane.dismiss}>
            {words("pane.dismiss")}
          </Button>
        </>
      }
    >
      {attempt.kind === "select" && (
        <p className="copyable">{words("pane.cellAddress", { cell: addressText(attempt.cell) })}</p>
      )}
    </Notice>
  );
}
