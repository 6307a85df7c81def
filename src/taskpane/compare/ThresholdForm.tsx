import { useId, type ReactElement } from "react";
import { formatNumber } from "../../amounts/format";
import { THRESHOLD_NAMES, thresholdOf, type Thresholds } from "../../budget/thresholds";
import { useLanguage } from "../shell/LanguageContext";
import { SubmitButton } from "../shell/SubmitButton";
import type { Pane } from "../state/usePane";

/** Thresholds as they are typed, and whether a change must reach one of them or both. */
export interface TypedThresholds {
  readonly euro: string;
  readonly percent: string;
  readonly needs: Thresholds["needs"];
}

/** Thresholds as somebody would type them. */
export function typedThresholds({ euro, percentage, needs }: Thresholds): TypedThresholds {
  const text = (value: number | undefined): string => (value === undefined ? "" : formatNumber(value));
  return { euro: text(euro), percent: text(percentage), needs };
}

/** The thresholds; undefined where what is typed cannot be read. What is not typed asks nothing. */
export function thresholdsOf({ euro, percent, needs }: TypedThresholds): Thresholds | undefined {
  if (!isReadable(euro) || !isReadable(percent)) return undefined;
  return { euro: thresholdOf(euro), percentage: thresholdOf(percent), needs };
}

function isReadable(text: string): boolean {
  return text.trim() === "" || thresholdOf(text) !== undefined;
}

/** Asks from when on a change is worth a line; it can be kept in the sheet Peil. */
export function ThresholdForm({
  typed,
  onChange,
  pane,
}: {
  readonly typed: TypedThresholds;
  readonly onChange: (thresholds: TypedThresholds) => void;
  readonly pane: Pane;
}): ReactElement {
  const { words } = useLanguage();
  const id = useId();
  const isSound = thresholdsOf(typed) !== undefined;
  const setting = ([name, ...alsoNamed]: readonly [string, ...string[]], value: string) => ({
    name,
    alsoNamed,
    // The sheet holds bare numbers: every reader of it understands those.
    value: value.replaceAll(/[€%]/g, "").trim(),
  });
  return (
    <form
      className="decide"
      onSubmit={(event) => {
        event.preventDefault();
        const settings = [
          setting(THRESHOLD_NAMES.euro, typed.euro),
          setting(THRESHOLD_NAMES.percentage, typed.percent),
          // "en" is what holds without the setting.
          setting(THRESHOLD_NAMES.needs, typed.needs === "any" ? "of" : ""),
        ];
        pane.decide({ kind: "set", settings }, "pane.compareSaved");
      }}
    >
      <div className="pair">
        {(["euro", "percent"] as const).map((unit) => (
          <span key={unit}>
            <label htmlFor={`${id}-${unit}`}>
              {words(unit === "euro" ? "pane.compareEuro" : "pane.comparePercent")}
            </label>
            <input
              id={`${id}-${unit}`}
              inputMode="decimal"
              value={typed[unit]}
              aria-invalid={!isReadable(typed[unit])}
              onChange={(event) => {
                onChange({ ...typed, [unit]: event.target.value });
              }}
            />
          </span>
        ))}
      </div>
      <label htmlFor={`${id}-needs`}>{words("pane.compareNeeds")}</label>
      <select
        id={`${id}-needs`}
        value={typed.needs}
        onChange={(event) => {
          onChange({ ...typed, needs: event.target.value === "all" ? "all" : "any" });
        }}
      >
        <option value="any">{words("pane.compareAny")}</option>
        <option value="all">{words("pane.compareAll")}</option>
      </select>
      {!isSound && <p className="hint">{words("pane.keyUnread")}</p>}
      <div className="buttons">
        <SubmitButton label={words("pane.compareSave")} pane={pane} isReady={isSound} />
      </div>
    </form>
  );
}
