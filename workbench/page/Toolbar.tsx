import { useRef, type ReactElement } from "react";
import { ACCEPTED_FILES } from "../../src/file/acceptedFiles";
import { words } from "./words";

interface ToolbarProps {
  readonly samples: readonly string[];
  /** The sample that is open; "" where another file is. */
  readonly sample: string;
  readonly canUndo: boolean;
  readonly faultCount: number;
  readonly areFaultsShown: boolean;
  /** The id of the panel with the faults. */
  readonly faultPanel: string;
  readonly onSample: (name: string) => void;
  readonly onFile: (file: File) => void;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onFaults: () => void;
}

/** What can be done with the workbook as a whole. */
export function Toolbar(props: ToolbarProps): ReactElement {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <header className="bar" aria-label={words.title}>
      <h1 className="bar__brand">
        {words.brand} <small>{words.place}</small>
      </h1>
      <div className="bar__tools" role="toolbar" aria-label={words.tools}>
        <label className="field">
          {words.sample}
          <select
            value={props.sample}
            onChange={(event) => {
              if (event.target.value !== "") props.onSample(event.target.value);
            }}
          >
            {props.sample === "" && <option value="">{words.chooseSample}</option>}
            {props.samples.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <button type="button" className="button" onClick={() => chooser.current?.click()}>
          {words.openFile}
        </button>
        <input
          ref={chooser}
          type="file"
          hidden
          aria-label={words.openFile}
          accept={ACCEPTED_FILES}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) props.onFile(file);
            // So that the same file can be chosen again after it was changed.
            event.target.value = "";
          }}
        />
        <button type="button" className="button" title={words.saveHint} onClick={props.onSave}>
          {words.save}
        </button>
        <button
          type="button"
          className="button"
          title={words.undoHint}
          aria-disabled={!props.canUndo}
          onClick={props.onUndo}
        >
          {words.undo}
        </button>
      </div>
      <div className="bar__tools bar__end">
        <button
          type="button"
          className="button"
          title={words.faultsHint}
          aria-expanded={props.areFaultsShown}
          aria-controls={props.faultPanel}
          onClick={props.onFaults}
        >
          {words.faults}
          {props.faultCount > 0 && <span className="dot">{props.faultCount}</span>}
        </button>
      </div>
    </header>
  );
}
