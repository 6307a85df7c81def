import { Button } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import { message } from "../../language/messages";
import { addRealisedColumn } from "../../norms/register/addRealisedColumn";
import { recogniseRegisters } from "../../norms/register/recogniseRegisters";
import type { Workbook } from "../../workbook/port";
import { failureMessage } from "../shell/failureMessage";
import { useLanguage } from "../shell/LanguageContext";
import { startAsked } from "../state/askedWork";
import type { Pane } from "../state/usePane";

/** Adds a column for realised values to the registers of a sheet: the user names the period. */
export function AddPeriod({
  sheet,
  pane,
  workbook,
}: {
  readonly sheet: string;
  readonly pane: Pane;
  readonly workbook: Workbook;
}): ReactElement {
  const { say, words } = useLanguage();
  const id = useId();
  const [period, setPeriod] = useState("");
  const [problem, setProblem] = useState<string | undefined>();
  const add = async (): Promise<void> => {
    const name = period.trim();
    if (name === "") {
      setProblem(words("realised.periodMissing"));
      return;
    }
    const reading = await workbook.read();
    if (!reading.ok) {
      setProblem(say(failureMessage(reading.failure)));
      return;
    }
    const now = reading.value.sheets.find((one) => one.name === sheet);
    const registers = now ? recogniseRegisters(now) : [];
    const heading = words("realised.heading", { period: name });
    if (!now || registers.length === 0) {
      setProblem(words("realised.moved"));
      return;
    }
    if (registers.some(({ periods }) => periods.some((other) => other.name === heading))) {
      setProblem(words("realised.periodExists", { heading }));
      return;
    }
    setProblem(undefined);
    const texts = { heading, title: words("realised.listTitle"), message: words("realised.listMessage") };
    pane.mend(addRealisedColumn(now, registers, texts), message("realised.added", { heading, sheet }));
  };
  return (
    <details className="fill">
      <summary>{words("realised.addPeriod")}</summary>
      <label htmlFor={id}>{words("realised.periodLabel")}</label>{" "}
      <input
        id={id}
        value={period}
        aria-describedby={`${id}-note`}
        onChange={({ target }) => {
          setPeriod(target.value);
        }}
      />
      <p id={`${id}-note`} className="hint">
        {words("realised.periodHint")}
      </p>
      <p role="status">{problem}</p>
      <div className="buttons">
        <Button
          size="small"
          disabledFocusable={pane.state.activity.kind !== "idle"}
          onClick={() => {
            startAsked(add, (failure) => {
              setProblem(say(failureMessage(failure)));
            });
          }}
        >
          {words("realised.add")}
        </Button>
      </div>
    </details>
  );
}
