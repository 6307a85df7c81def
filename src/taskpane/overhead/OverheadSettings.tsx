import { useId, useMemo, useState, type ReactElement } from "react";
import { formatNumber } from "../../amounts/format";
import { readOverheadSettings } from "../../budget/overhead/readOverheadSettings";
import type { Review } from "../../review/review";
import { useLanguage } from "../shell/LanguageContext";
import { SubmitButton } from "../shell/SubmitButton";
import type { Pane } from "../state/usePane";
import {
  overheadSettingsOf,
  programmeChoices,
  typedPercent,
  type OverheadChoice,
  type ProgrammeChoice,
} from "./overheadChoices";

/** Which programmes are overhead, which are passed through to schools, and the norm; written in the sheet Peil. */
export function OverheadSettings({
  review,
  pane,
}: {
  readonly review: Review;
  readonly pane: Pane;
}): ReactElement {
  const { words } = useLanguage();
  const programmes = useMemo(() => programmeChoices(review.budgets), [review]);
  const [choice, setChoice] = useState(() => firstChoice(review, programmes));
  const id = useId();
  const settings = overheadSettingsOf(choice, programmes);
  return (
    <form
      className="decide"
      onSubmit={(event) => {
        event.preventDefault();
        if (settings) pane.decide({ kind: "set", settings }, "pane.overheadSaved");
      }}
    >
      <Programmes
        legend={words("pane.overheadWhich")}
        help={words("pane.overheadWhichHelp")}
        programmes={programmes}
        chosen={choice.overhead}
        onChoose={(overhead) => {
          setChoice({ ...choice, overhead });
        }}
      />
      <Programmes
        legend={words("pane.overheadPassed")}
        help={words("pane.overheadPassedHelp")}
        programmes={programmes}
        chosen={choice.passedThrough}
        onChoose={(passedThrough) => {
          setChoice({ ...choice, passedThrough, nothingPassed: false });
        }}
      />
      <label className="choice">
        <input
          type="checkbox"
          checked={choice.nothingPassed}
          onChange={(event) => {
            const nothingPassed = event.target.checked;
            setChoice({ ...choice, nothingPassed, ...(nothingPassed ? { passedThrough: new Set() } : {}) });
          }}
        />
        {words("pane.overheadNothingPassed")}
      </label>
      <fieldset>
        <legend>{words("pane.overheadNorm")}</legend>
        <div className="pair">
          {(["least", "most"] as const).map((end) => (
            <span key={end}>
              <label htmlFor={`${id}-${end}`}>
                {words(end === "least" ? "pane.overheadLeast" : "pane.overheadMost")}
              </label>
              <input
                id={`${id}-${end}`}
                inputMode="decimal"
                value={choice[end]}
                aria-invalid={!settings && typedPercent(choice[end]) !== undefined}
                onChange={(event) => {
                  setChoice({ ...choice, [end]: event.target.value });
                }}
              />
            </span>
          ))}
        </div>
        {!settings && <p className="hint">{words("pane.overheadNormUnread")}</p>}
      </fieldset>
      <p className="hint">{words("pane.overheadSaveHint")}</p>
      <div className="buttons">
        <SubmitButton
          label={words("pane.overheadSave")}
          pane={pane}
          isReady={settings !== undefined}
          isPrimary
        />
      </div>
    </form>
  );
}

function firstChoice(review: Review, programmes: readonly ProgrammeChoice[]): OverheadChoice {
  const { overheadProgrammes, passedThrough, norm } = readOverheadSettings(review.decisions).settings;
  const proposed = programmes.filter(({ isProposed }) => isProposed).map(({ programme }) => programme);
  return {
    overhead: new Set(overheadProgrammes ?? proposed),
    passedThrough: new Set(passedThrough ?? []),
    nothingPassed: passedThrough?.length === 0,
    least: norm?.least === undefined ? "" : formatNumber(norm.least),
    most: norm?.most === undefined ? "" : formatNumber(norm.most),
  };
}

function Programmes({
  legend,
  help,
  programmes,
  chosen,
  onChoose,
}: {
  readonly legend: string;
  readonly help: string;
  readonly programmes: readonly ProgrammeChoice[];
  readonly chosen: ReadonlySet<number>;
  readonly onChoose: (chosen: ReadonlySet<number>) => void;
}): ReactElement {
  const { words } = useLanguage();
  const id = useId();
  return (
    <fieldset aria-describedby={id}>
      <legend>{legend}</legend>
      <p id={id} className="hint">
        {programmes.length === 0 ? words("pane.overheadNoNumbers") : help}
      </p>
      {programmes.map(({ programme, label, isProposed }) => (
        <label key={programme} className="choice">
          <input
            type="checkbox"
            checked={chosen.has(programme)}
            onChange={(event) => {
              const others = [...chosen].filter((one) => one !== programme);
              onChoose(new Set(event.target.checked ? [...others, programme] : others));
            }}
          />
          <span>
            {programme.toString()} {label}
            {isProposed && <span className="hint"> {words("pane.overheadByName")}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
