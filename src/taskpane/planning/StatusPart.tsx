import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { message } from "../../language/messages";
import type { Agenda } from "../../planning/agenda/agenda";
import { recogniseAgendas } from "../../planning/agenda/recogniseAgendas";
import { progressMessage } from "../../planning/status/planProgress";
import { standingMessage } from "../../planning/status/standing";
import { addStatusColumns } from "../../planning/status/statusEdits";
import type { Workbook } from "../../workbook/port";
import { Fold } from "../check/Fold";
import { useLanguage } from "../shell/LanguageContext";
import { isBusy } from "../state/isBusy";
import type { Pane } from "../state/usePane";
import { StatusRow } from "./fill/StatusRow";
import { tableNow } from "./tableNow";

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
      {addStatusColumns(agenda, help).length > 0 && (
        <div>
          <Button
            size="small"
            disabledFocusable={isBusy(pane)}
            onClick={() => {
              const agendas = pane.state.result?.review.agendas ?? [];
              pane.mend(
                tableNow(agenda, agendas, recogniseAgendas, (now) => addStatusColumns(now, help)),
                message("yearPlan.statusAdded", { sheet: agenda.sheet }),
              );
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
