import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { message } from "../../language/messages";
import type { Agenda } from "../../planning/agenda/agenda";
import { progressMessage } from "../../planning/status/planProgress";
import { standingMessage } from "../../planning/status/standing";
import { addStatusColumns } from "../../planning/status/statusEdits";
import type { Workbook } from "../../workbook/port";
import { Fold } from "../check/Fold";
import { useLanguage } from "../shell/LanguageContext";
import { isBusy } from "../state/isBusy";
import type { Pane } from "../state/usePane";
import { StatusRow } from "./fill/StatusRow";

/** How far a plan is: its columns for status and note on request, and filling in each status in its own cell. */
export function StatusPart({
  agenda,
  pane,
  workbook,
}: {
  readonly agenda: Agenda;
  readonly pane: Pane;
  readonly workbook: Workbook;
}): ReactElement {
  const { say, words } = useLanguage();
  const today = pane.state.result?.review.calendar.today;
  const [isChanged, setChanged] = useState(false);
  const help = {
    title: words("yearPlan.status"),
    message: words("yearPlan.statusChoices"),
  };
  const rows = [...new Set(agenda.activities.filter(({ text }) => text !== "").map(({ row }) => row))];
  const edits = addStatusColumns(agenda, help);
  return (
    <>
      {agenda.columns.has("status") && (
        <>
          <p>{say(progressMessage(agenda.activities))}</p>
          {today !== undefined && <p>{say(standingMessage(agenda, today))}</p>}
          <Fold title={words("yearPlan.statusFill")}>
            <ul className="actions">
              {rows.map((row) => (
                <StatusRow
                  key={row}
                  agenda={agenda}
                  activities={agenda.activities.filter((activity) => activity.row === row)}
                  workbook={workbook}
                  onSave={() => {
                    setChanged(true);
                  }}
                />
              ))}
            </ul>
            <Button
              size="small"
              disabledFocusable={isBusy(pane) || !isChanged}
              onClick={() => {
                setChanged(false);
                pane.check();
              }}
            >
              {words("yearPlan.formDone")}
            </Button>
          </Fold>
        </>
      )}
      {edits.length > 0 && (
        <div>
          <Button
            size="small"
            disabledFocusable={isBusy(pane)}
            onClick={() => {
              pane.mend(edits, message("yearPlan.statusAdded", { sheet: agenda.sheet }));
            }}
          >
            {words("yearPlan.statusAdd")}
          </Button>
          <p className="hint">{words("yearPlan.statusAddHelp")}</p>
        </div>
      )}
    </>
  );
}
