import { useId, useMemo, type ReactElement } from "react";
import type { Activity, Agenda } from "../../../planning/agenda/agenda";
import { STATUSES } from "../../../planning/status/status";
import { statusCell } from "../../../planning/status/statusEdits";
import type { Workbook } from "../../../workbook/port";
import { useLanguage } from "../../shell/LanguageContext";
import { TextCell } from "./TextCell";
import { SavingState } from "./SavingState";
import { useCellSaving } from "./useCellSaving";
import { statusesIn } from "./statusesIn";

/** The status of the activities of one row, which share one cell: each choice is saved in it at once. */
export function StatusRow({
  agenda,
  activities,
  workbook,
  onSave,
}: {
  readonly agenda: Agenda;
  readonly activities: readonly Activity[];
  readonly workbook: Workbook;
  readonly onSave: () => void;
}): ReactElement {
  const { words } = useLanguage();
  const [{ row, toFill } = { row: 1, toFill: undefined }] = activities;
  const column = agenda.columns.get("status") ?? 1;
  const cell = useMemo(() => ({ sheet: agenda.sheet, row, column }), [agenda.sheet, row, column]);
  const [saving, tell] = useCellSaving(workbook, cell, toFill?.status?.value ?? null);
  const id = useId();
  const chosen = statusesIn(saving.wanted, activities);
  const choose = (index: number, text: string): void => {
    const status = text === "" ? null : text;
    const statuses = chosen.map((one, at) => (at === index ? status : one));
    tell({ kind: "wanted", value: statusCell(activities, statuses) });
    tell({ kind: "asked" });
    onSave();
  };
  return (
    <li>
      {activities.map((activity, index) => {
        const value = chosen[index] ?? "";
        const isKnown = value === "" || (STATUSES as readonly string[]).includes(value);
        return (
          <div key={activity.step} className="decide">
            <label htmlFor={`${id}-${index.toString()}`}>
              {words("yearPlan.statusOf", { activity: activity.text })}
            </label>
            <select
              id={`${id}-${index.toString()}`}
              value={value}
              disabled={toFill?.status?.hasFormula ?? false}
              onChange={(event) => {
                choose(index, event.target.value);
              }}
            >
              <option value="">{words("yearPlan.statusNone")}</option>
              {STATUSES.map((status) => (
                <option key={status} value={status}>
                  {words(`yearPlan.status.${status}`)}
                </option>
              ))}
              {!isKnown && <option value={value}>{words("yearPlan.statusTextOf", { text: value })}</option>}
            </select>
          </div>
        );
      })}
      {toFill?.status?.hasFormula && <p className="hint">{words("yearPlan.formulaField")}</p>}
      <SavingState cell={cell} saving={saving} tell={tell} />
      {toFill?.note && (
        <TextCell
          workbook={workbook}
          sheet={agenda.sheet}
          field={toFill.note}
          label={words("pane.plansNoteOf", { activity: activities.map(({ text }) => text).join("; ") })}
          rows={2}
          onSave={onSave}
        />
      )}
    </li>
  );
}
