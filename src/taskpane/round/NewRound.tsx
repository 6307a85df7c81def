import { Button } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import { message } from "../../language/messages";
import {
  newProgressSheet,
  nextPeriodEdits,
  nextPeriodName,
  type PlannedAction,
} from "../../progress/newRound";
import { pastedActions } from "../../progress/pastedActions";
import type { ProgressTable } from "../../progress/progress";
import { tablesIn } from "../../progress/reading/tablesIn";
import { failureMessage } from "../shell/failureMessage";
import { useLanguage } from "../shell/LanguageContext";
import { startAsked } from "../state/askedWork";
import { isBusy } from "../state/isBusy";
import type { Pane } from "../state/usePane";
import type { Workbook } from "../../workbook/port";

/**
 * Begins a new round: the next period in the same table, or a new sheet for the actions of the table or of a list that
 * is typed or pasted. Without a table, a list makes the first sheet.
 */
export function NewRound({
  workbook,
  pane,
  table,
}: {
  readonly workbook: Workbook;
  readonly pane: Pick<Pane, "mend" | "state">;
  readonly table: ProgressTable | undefined;
}): ReactElement {
  const { say, words } = useLanguage();
  const [problem, setProblem] = useState<string | undefined>();
  const [list, setList] = useState("");
  const [names, setNames] = useState("");
  const id = useId();
  const next = nextPeriodName(table?.periods.at(-1)?.name ?? "");
  const first = table ? next : new Date().getFullYear().toString();
  const sheet = table?.sheet ?? "";
  const limit = { title: words("pane.marksLimitTitle"), message: words("pane.marksLimitMessage") };
  const listed = pastedActions(list);
  const actions: readonly PlannedAction[] = listed.length > 0 ? listed : (table?.actions ?? []);
  const begin = async (where: "column" | "sheet"): Promise<void> => {
    const reading = await workbook.read();
    if (!reading.ok) {
      setProblem(say(failureMessage(reading.failure)));
      return;
    }
    setProblem(undefined);
    if (where === "sheet") {
      const typed = names.split(",").map((name) => name.trim());
      const periods = typed.filter((name) => name !== "");
      const edits = newProgressSheet(reading.value, actions, periods.length > 0 ? periods : [first], limit);
      pane.mend(edits, message("progress.roundSheetDone", { sheet: edits[0].name }));
      return;
    }
    const now = tablesIn(reading.value).find(
      (other) => other.sheet === sheet && other.headingRow === table?.headingRow,
    );
    // Somebody may have begun a period since the check: what is told is what is written.
    const period = nextPeriodName(now?.periods.at(-1)?.name ?? "");
    const edits = now && nextPeriodEdits(reading.value, now, limit);
    if (edits) pane.mend(edits, message("progress.roundColumnDone", { period, sheet }));
    else setProblem(words("progress.roundNoRoom", { period: now ? period : next, sheet }));
  };
  const ask = (where: "column" | "sheet"): void => {
    startAsked(
      () => begin(where),
      (failure) => {
        setProblem(say(failureMessage(failure)));
      },
    );
  };
  return (
    <details>
      <summary>{words("progress.roundTitle")}</summary>
      {problem !== undefined && <p role="alert">{problem}</p>}
      {table && (
        <div className="buttons">
          <Button
            disabledFocusable={isBusy(pane)}
            onClick={() => {
              ask("column");
            }}
          >
            {words("progress.roundColumn", { period: next, sheet })}
          </Button>
        </div>
      )}
      <div className="decide">
        <label htmlFor={`${id}-list`}>{words("round.list")}</label>
        <textarea
          id={`${id}-list`}
          rows={4}
          value={list}
          aria-describedby={`${id}-help`}
          onChange={({ target }) => {
            setList(target.value);
          }}
        />
        <p id={`${id}-help`} className="hint">
          {words(table ? "round.listHelp" : "round.listOnly")}
        </p>
        <label htmlFor={`${id}-periods`}>{words("round.periods")}</label>
        <input
          id={`${id}-periods`}
          value={names}
          placeholder={first}
          autoComplete="off"
          aria-describedby={`${id}-periods-help`}
          onChange={({ target }) => {
            setNames(target.value);
          }}
        />
        <p id={`${id}-periods-help`} className="hint">
          {words("round.periodsHelp")}
        </p>
      </div>
      <div className="buttons">
        <Button
          disabledFocusable={actions.length === 0 || isBusy(pane)}
          onClick={() => {
            if (actions.length > 0) ask("sheet");
          }}
        >
          {words("progress.roundSheet", { count: actions.length })}
        </Button>
      </div>
    </details>
  );
}
