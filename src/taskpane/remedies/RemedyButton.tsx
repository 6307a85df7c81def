import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Finding } from "../../findings/finding";
import { useLanguage } from "../shell/LanguageContext";
import { isBusy } from "../state/isBusy";
import type { Pane } from "../state/usePane";
import { remedyOf } from "./remedyOf";

/** Mends a finding in one click, where that is certain; not once the workbook has changed since it was read. */
export function RemedyButton({
  finding,
  pane,
}: {
  readonly finding: Finding;
  readonly pane: Pane;
}): ReactElement | null {
  const { say } = useLanguage();
  const { result, changes } = pane.state;
  const remedy = result && changes.length === 0 ? remedyOf(finding, result.review) : undefined;
  if (!remedy) return null;
  return (
    <Button
      disabledFocusable={isBusy(pane)}
      size="small"
      onClick={() => {
        pane.mend([remedy.edit], remedy.deed);
      }}
    >
      {say(remedy.name)}
    </Button>
  );
}
