import { useId, useState, type ReactElement } from "react";
import type { Budget } from "../../budget/budget";
import { placesOf, spanOf } from "../../budget/reading/places";
import { NO_CORRECTION, type ReadingCorrection } from "../../budget/reading/readingCorrection";
import { columnLetters } from "../../workbook/address";
import { useLanguage } from "../shell/LanguageContext";
import { ReadingField } from "./ReadingField";

type Direction = Budget["linesAre"];

/** What was typed in each field that cannot be read yet. */
type Typed = Readonly<Partial<Record<"labels" | "area" | "periods", string>>>;

/**
 * Where the table stands: whether its lines are rows or columns, where their words are, and from which line to which. What
 * is typed and cannot be read changes nothing, is marked, and told to `onChange`, so that nothing half is kept.
 */
export function TablePlace({
  seen,
  draft,
  asksPeriods = false,
  onChange,
}: {
  /** How the sheet is read now; undefined where it is not read as a budget. */
  readonly seen: Pick<Budget, "linesAre" | "labelColumns"> | undefined;
  readonly draft: ReadingCorrection;
  /** Whether the columns of amounts are asked for as well: where none were found, none can be ticked. */
  readonly asksPeriods?: boolean;
  readonly onChange: (draft: ReadingCorrection, isSound: boolean) => void;
}): ReactElement {
  const { words } = useLanguage();
  const [typed, setTyped] = useState<Typed>({});
  const linesAre = draft.linesAre ?? seen?.linesAre ?? "rows";
  const change = (field: keyof Typed, text: string, next: ReadingCorrection | undefined): void => {
    const others = Object.entries(typed).filter(([name]) => name !== field);
    const left: Typed = Object.fromEntries(next ? others : [...others, [field, text]]);
    setTyped(left);
    onChange(next ?? draft, Object.keys(left).length === 0);
  };
  const names = (places: readonly number[] | undefined, are: Direction): string =>
    (places ?? []).map((place) => (are === "rows" ? columnLetters(place) : place.toString())).join(", ");
  const ends = draft.area;
  const otherWay = linesAre === "rows" ? "columns" : "rows";
  return (
    <>
      <ReadingField
        label={words("reading.linesAre")}
        value={linesAre}
        isCorrected={draft.linesAre !== undefined}
        onChange={(value) => {
          // What was said of rows is said of columns then: nothing of it holds.
          const direction = value === "columns" ? "columns" : "rows";
          setTyped({});
          const { unit, incomeSign, expenseSign } = draft;
          onChange(
            { ...NO_CORRECTION, unit, incomeSign, expenseSign, isBudget: true, linesAre: direction },
            true,
          );
        }}
        onTakeBack={() => {
          onChange({ ...draft, linesAre: undefined }, true);
        }}
      >
        <option value="rows">{words("reading.rows")}</option>
        <option value="columns">{words("reading.columns")}</option>
      </ReadingField>
      <PlaceField
        label={words(linesAre === "rows" ? "reading.labelColumns" : "reading.labelRows")}
        value={typed.labels ?? names(draft.labels ?? seen?.labelColumns, linesAre)}
        isSound={typed.labels === undefined}
        onChange={(text) => {
          const labels = placesOf(text);
          const isEmpty = text.trim() === "";
          change(
            "labels",
            text,
            isEmpty || labels ? { ...draft, labels: isEmpty ? undefined : labels } : undefined,
          );
        }}
      />
      {asksPeriods && (
        <PlaceField
          label={words(linesAre === "rows" ? "reading.amountColumns" : "reading.amountRows")}
          value={typed.periods ?? names(draft.periods, linesAre)}
          isSound={typed.periods === undefined}
          onChange={(text) => {
            const periods = placesOf(text);
            const isEmpty = text.trim() === "";
            change("periods", text, isEmpty || periods ? { ...draft, periods: isEmpty ? undefined : periods } : undefined); // prettier-ignore
          }}
        />
      )}
      <PlaceField
        label={words(linesAre === "rows" ? "reading.areaRows" : "reading.areaColumns")}
        value={
          typed.area ?? (ends ? [ends.first, ends.last].map((end) => names([end], otherWay)).join("-") : "")
        }
        isSound={typed.area === undefined}
        onChange={(text) => {
          const lines = spanOf(text);
          const [first, last] = [lines?.[0], lines?.at(-1)];
          const area = first === undefined || last === undefined ? undefined : { first, last };
          change("area", text, text.trim() === "" || area ? { ...draft, area } : undefined);
        }}
      />
    </>
  );
}

function PlaceField({
  label,
  value,
  isSound,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly isSound: boolean;
  readonly onChange: (text: string) => void;
}): ReactElement {
  const { words } = useLanguage();
  const [text, setText] = useState<string>();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={text ?? value}
        spellCheck={false}
        autoComplete="off"
        aria-invalid={!isSound}
        aria-describedby={isSound ? undefined : `${id}-unread`}
        onChange={({ target }) => {
          setText(target.value);
          onChange(target.value);
        }}
        onBlur={() => {
          if (isSound) setText(undefined);
        }}
      />
      {!isSound && (
        <span id={`${id}-unread`} className="hint">
          {words("reading.placeUnread")}
        </span>
      )}
    </div>
  );
}
