import { useId, type ReactElement } from "react";
import type { Faults } from "../host/faults";
import type { WorkbookModel } from "../model/workbookModel";
import { HOST_SWITCHES, SHEET_SWITCHES } from "./faultSwitches";
import { changeChosenCellRemotely } from "./remoteEdit";
import { useModel } from "./useModel";
import { words } from "./words";

interface FaultPanelProps {
  readonly id: string;
  readonly model: WorkbookModel;
  readonly faults: Faults;
  readonly onFaults: (faults: Faults) => void;
}

/** Switches for what can go wrong in Excel. */
export function FaultPanel({ id, model, faults, onFaults }: FaultPanelProps): ReactElement {
  const { state, selection } = useModel(model);
  const sheet = state.sheets.find((candidate) => candidate.id === selection.sheetId);
  return (
    <section id={id} className="faults" aria-label={words.faults}>
      <p>{words.faultsIntroduction}</p>
      <div className="faults__list">
        {HOST_SWITCHES.map((item) => (
          <Switch
            key={item.label}
            label={item.label}
            isOn={item.isOn(faults)}
            onTurn={(on) => {
              onFaults(item.turned(faults, on));
            }}
          />
        ))}
        {sheet &&
          SHEET_SWITCHES.map((item) => (
            <Switch
              key={item.label}
              label={item.label}
              isOn={item.isOn(sheet)}
              onTurn={(on) => {
                model.changeSheet(sheet.id, (current) => item.turned(current, on), "user");
              }}
            />
          ))}
      </div>
      <div className="faults__acts">
        <button
          type="button"
          className="button"
          onClick={() => {
            changeChosenCellRemotely(model);
          }}
        >
          {words.remoteEdit}
        </button>
      </div>
    </section>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onTurn: (on: boolean) => void;
}

function Switch({ label, isOn, onTurn }: SwitchProps): ReactElement {
  const id = useId();
  return (
    <label htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        checked={isOn}
        onChange={(event) => {
          onTurn(event.target.checked);
        }}
      />
      {label}
    </label>
  );
}
