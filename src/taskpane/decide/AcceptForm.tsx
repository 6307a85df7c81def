import { Button } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import { ACCEPTANCE_NAME, acceptanceValue, type AcceptedFinding } from "../../findings/acceptance";
import type { Finding } from "../../findings/finding";
import { useLanguage } from "../shell/LanguageContext";
import { SubmitButton } from "../shell/SubmitButton";
import { isBusy } from "../state/isBusy";
import type { Pane } from "../state/usePane";

/** Lets a finding stand with a reason, or takes that back. Written in the sheet Peil, for everyone to read. */
export function AcceptForm({
  finding,
  pane,
}: {
  readonly finding: Finding | AcceptedFinding;
  readonly pane: Pane;
}): ReactElement {
  const { words } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const [explanation, setExplanation] = useState("");
  const id = useId();
  const value = acceptanceValue(finding);
  if ("accepted" in finding) {
    return (
      <Button
        size="small"
        disabledFocusable={isBusy(pane)}
        onClick={() => {
          pane.decide({ kind: "withdraw", name: ACCEPTANCE_NAME, value }, "pane.acceptWithdrawn");
        }}
      >
        {words("pane.acceptWithdraw")}
      </Button>
    );
  }
  if (!isOpen) {
    return (
      <Button
        size="small"
        onClick={() => {
          setOpen(true);
        }}
      >
        {words("pane.accept")}
      </Button>
    );
  }
  return (
    <form
      className="decide"
      onSubmit={(event) => {
        event.preventDefault();
        const decision = { name: ACCEPTANCE_NAME, value, explanation: explanation.trim() };
        pane.decide({ kind: "add", decision }, "pane.acceptDone");
      }}
    >
      <label htmlFor={id}>{words("pane.acceptWhy")}</label>
      <textarea
        id={id}
        rows={3}
        value={explanation}
        onChange={(event) => {
          setExplanation(event.target.value);
        }}
      />
      <p className="hint">{words("pane.acceptWhere")}</p>
      <div className="buttons">
        <SubmitButton
          label={words("pane.acceptSave")}
          pane={pane}
          isReady={explanation.trim() !== ""}
          isPrimary
        />
        <Button
          size="small"
          onClick={() => {
            setOpen(false);
          }}
        >
          {words("pane.cancel")}
        </Button>
      </div>
    </form>
  );
}
