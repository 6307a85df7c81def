import { useId, type ReactElement } from "react";
import { SCORES, type Score } from "../../progress/progress";
import { useLanguage } from "../shell/LanguageContext";

/** One norm: 1 to 5, or what holds otherwise; without that, the empty choice takes the norm away. */
export function NormSelect({
  label,
  otherwise,
  value,
  onChange,
}: {
  readonly label: string;
  readonly otherwise: Score | undefined;
  readonly value: Score | undefined;
  readonly onChange: (norm: Score | undefined) => void;
}): ReactElement {
  const { words } = useLanguage();
  const id = useId();
  return (
    <span className="norm-choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ""}
        onChange={({ target }) => {
          onChange(SCORES.find((score) => score.toString() === target.value));
        }}
      >
        <option value="">
          {otherwise === undefined
            ? words("scoreSettings.normRemove")
            : words("scoreSettings.normOtherwise", { norm: otherwise })}
        </option>
        {SCORES.map((score) => (
          <option key={score}>{score}</option>
        ))}
      </select>
    </span>
  );
}
