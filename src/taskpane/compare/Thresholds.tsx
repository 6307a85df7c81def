import { Button } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { Materiality } from "../../budget/comparison/lineChange";
import {
  THRESHOLD_EURO_NAMES,
  THRESHOLD_PERCENT_NAMES,
  thresholdOf,
} from "../../budget/comparison/readMateriality";
import { useLanguage } from "../shell/LanguageContext";
import { isBusy } from "../state/isBusy";
import type { Pane } from "../state/usePane";

/** Thresholds as they are typed, and whether a change must reach one of them or both. */
export interface TypedThresholds {
  readonly euro: string;
  readonly percent: string;
  readonly needs: Materiality["needs"];
}

/**
 * The threshold for a change; undefined where what is typed cannot be read. A threshold that is not typed asks nothing, so
 * with one of the two only the other decides.
 */
export function materialityOf({ euro, percent, needs }: TypedThresholds): Materiality | undefined {
  const [inEuro, inPercent] = [thresholdOf(euro), thresholdOf(percent)];
  if (inEuro === undefined || inPercent === undefined) return undefined;
  const hasBoth = inEuro > 0 && inPercent > 0;
  return { euro: inEuro, percentage: inPercent, needs: hasBoth ? needs : "all" };
}

/** Asks from when on a change is worth a line; it can be kept in the sheet Peil. */
export function Thresholds({
  thresholds,
  onChange,
  pane,
}: {
  readonly thresholds: TypedThresholds;
  readonly onChange: (thresholds: TypedThresholds) => void;
  readonly pane: Pane;
}): ReactElement {
  const { words } = useLanguage();
  const id = useId();
  const isSound = materialityOf(thresholds) !== undefined;
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
          setting(THRESHOLD_EURO_NAMES, thresholds.euro),
          setting(THRESHOLD_PERCENT_NAMES, thresholds.percent),
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
              value={thresholds[unit]}
              aria-invalid={thresholdOf(thresholds[unit]) === undefined}
              onChange={(event) => {
                onChange({ ...thresholds, [unit]: event.target.value });
              }}
            />
          </span>
        ))}
      </div>
      <label htmlFor={`${id}-needs`}>{words("pane.compareNeeds")}</label>
      <select
        id={`${id}-needs`}
        value={thresholds.needs}
        onChange={(event) => {
          onChange({ ...thresholds, needs: event.target.value === "all" ? "all" : "any" });
        }}
      >
        <option value="any">{words("pane.compareAny")}</option>
        <option value="all">{words("pane.compareAll")}</option>
      </select>
      {!isSound && <p className="hint">{words("pane.keyUnread")}</p>}
      <div className="buttons">
        <Button size="small" type="submit" disabled={!isSound} disabledFocusable={isBusy(pane)}>
          {words("pane.compareSave")}
        </Button>
      </div>
    </form>
  );
}
