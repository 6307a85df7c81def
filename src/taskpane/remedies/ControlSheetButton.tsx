import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { message } from "../../language/messages";
import type { Review } from "../../review/review";
import { useLanguage } from "../shell/LanguageContext";
import { isBusy } from "../state/isBusy";
import type { Pane } from "../state/usePane";
import { controlSheet } from "./controlSheet";

/** Writes the findings as a sheet of their own, for whoever works through them without the pane. */
export function ControlSheetButton({
  review,
  pane,
}: {
  readonly review: Review;
  readonly pane: Pane;
}): ReactElement {
  const language = useLanguage();
  return (
    <div>
      <Button
        size="small"
        disabledFocusable={isBusy(pane)}
        onClick={() => {
          const taken = [...(pane.state.result?.sheetNames.values() ?? [])];
          const edit = controlSheet(review, language, taken);
          pane.mend([edit], message("pane.controlDone", { sheet: edit.name }));
        }}
      >
        {language.words("pane.controlMake")}
      </Button>
      <p className="hint">{language.words("pane.controlHelp")}</p>
    </div>
  );
}
