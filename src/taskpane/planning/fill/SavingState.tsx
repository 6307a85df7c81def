import { Button } from "@fluentui/react-components";
import type { Dispatch, ReactElement } from "react";
import { addressText, type CellAddress } from "../../../workbook/address";
import { isBlank } from "../../../workbook/cell";
import { failureMessage } from "../../shell/failureMessage";
import { useLanguage } from "../../shell/LanguageContext";
import type { CellSaving, SavingEvent } from "./cellSaving";

/** What came of saving a cell; where somebody else changed it, both texts can be kept. */
export function SavingState({
  cell,
  saving: { state },
  tell,
}: {
  readonly cell: CellAddress;
  readonly saving: CellSaving;
  readonly tell: Dispatch<SavingEvent>;
}): ReactElement {
  const { say, words } = useLanguage();
  const name = addressText(cell);
  return (
    <div role="status">
      {state.kind === "saving" && <p className="hint">{words("yearPlan.saving")}</p>}
      {state.kind === "saved" && <p className="hint">{words("yearPlan.saved", { cell: name })}</p>}
      {state.kind === "refused" && (
        <>
          <p>{say(failureMessage(state.failure))}</p>
          <Button
            size="small"
            onClick={() => {
              tell({ kind: "asked" });
            }}
          >
            {words("yearPlan.tryAgain")}
          </Button>
        </>
      )}
      {state.kind === "conflict" && (
        <>
          <p>
            {isBlank(state.theirs)
              ? words("yearPlan.conflictEmpty", { cell: name })
              : words("yearPlan.conflict", { cell: name, theirs: String(state.theirs) })}
          </p>
          <div className="buttons">
            {(["mine", "theirs"] as const).map((keep) => (
              <Button
                key={keep}
                size="small"
                onClick={() => {
                  tell({ kind: "resolved", keep });
                }}
              >
                {words(keep === "mine" ? "yearPlan.keepMine" : "yearPlan.keepTheirs")}
              </Button>
            ))}
          </div>
        </>
      )}
    </div>
  );
}
