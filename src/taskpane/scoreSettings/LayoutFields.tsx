import { useId, type ReactElement } from "react";
import type { MessageKey } from "../../language/messages";
import { LAYOUT_WORDS, type LayoutChoice } from "../../progress/settings/progressChoice";
import { useLanguage } from "../shell/LanguageContext";

const LABELS: Readonly<Record<keyof LayoutChoice["texts"], MessageKey>> = {
  heading: "scoreSettings.heading",
  code: "scoreSettings.code",
  plan: "scoreSettings.plan",
  doText: "scoreSettings.do",
  check: "scoreSettings.check",
  act: "scoreSettings.act",
  norm: "scoreSettings.norm",
  scores: "scoreSettings.scores",
};

const WAYS = [
  ["found", "scoreSettings.howFound"],
  ["told", "scoreSettings.howTold"],
  ["none", "scoreSettings.howNone"],
] as const;

/** Which rows and columns of a sheet were taken for what. Changing one of them is saying how it is. */
export function LayoutFields({
  sheets,
  layout,
  isUnderstood,
  onSheet,
  onChange,
}: {
  readonly sheets: readonly string[];
  readonly layout: LayoutChoice;
  readonly isUnderstood: boolean;
  readonly onSheet: (sheet: string) => void;
  readonly onChange: (layout: LayoutChoice) => void;
}): ReactElement {
  const { words } = useLanguage();
  const id = useId();
  const { how, sheet, texts } = layout;
  return (
    <fieldset>
      <legend>{words("scoreSettings.read")}</legend>
      <label htmlFor={`${id}-sheet`}>{words("scoreSettings.sheet")}</label>
      <select
        id={`${id}-sheet`}
        value={sheet}
        onChange={({ target }) => {
          onSheet(target.value);
        }}
      >
        {sheets.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      {WAYS.map(([way, key]) => (
        <label key={way} className="choice">
          <input
            type="radio"
            name={id}
            checked={how === way}
            onChange={() => {
              onChange({ ...layout, how: way });
            }}
          />
          {words(key)}
        </label>
      ))}
      {how !== "none" && (
        <>
          <p id={`${id}-help`} className="hint">
            {words("scoreSettings.readHelp")}
          </p>
          <div className="places">
            {LAYOUT_WORDS.map(([key]) => (
              <span key={key}>
                <label htmlFor={`${id}-${key}`}>{words(LABELS[key])}</label>
                <input
                  id={`${id}-${key}`}
                  value={texts[key]}
                  autoComplete="off"
                  aria-invalid={!isUnderstood}
                  aria-describedby={`${id}-help`}
                  onChange={({ target }) => {
                    onChange({ ...layout, how: "told", texts: { ...texts, [key]: target.value } });
                  }}
                />
              </span>
            ))}
          </div>
          <p role="status" className="hint">
            {isUnderstood ? "" : words("scoreSettings.unread")}
          </p>
        </>
      )}
    </fieldset>
  );
}
