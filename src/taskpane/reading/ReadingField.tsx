import { useId, type ReactElement, type ReactNode } from "react";
import { useLanguage } from "../shell/LanguageContext";

/** One thing that was read, to be chosen otherwise; what a person chose says so and can be taken back. */
export function ReadingField({
  label,
  value,
  isCorrected,
  onChange,
  onTakeBack,
  children,
}: {
  readonly label: string;
  readonly value: string;
  readonly isCorrected: boolean;
  readonly onChange: (value: string) => void;
  readonly onTakeBack: () => void;
  /** The options. */
  readonly children: ReactNode;
}): ReactElement {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      >
        {children}
      </select>
      {isCorrected && <TakeBack what={label} onTakeBack={onTakeBack} />}
    </div>
  );
}

/** The mark beside what a person chose, with the way back to what Peil sees by itself. */
export function TakeBack({
  what,
  onTakeBack,
}: {
  readonly what: string;
  readonly onTakeBack: () => void;
}): ReactElement {
  const { words } = useLanguage();
  return (
    <span className="hint">
      {words("reading.corrected")}{" "}
      <button
        type="button"
        className="link"
        aria-label={words("reading.takeBackOf", { what })}
        onClick={onTakeBack}
      >
        {words("reading.takeBack")}
      </button>
    </span>
  );
}
