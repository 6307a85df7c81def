import { Button } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import { columnLetters } from "../../workbook/address";
import { DEFAULT_NORM } from "../../progress/colours/normOf";
import type { ProgressTable } from "../../progress/progress";
import { isSameNorm, withNorm } from "../../progress/settings/progressChoice";
import type { NormSetting } from "../../progress/settings/progressSettings";
import { useLanguage } from "../shell/LanguageContext";
import { NormSelect } from "./NormSelect";

/** The score that is expected at least: for everything, for a period, for an action, and for one action in one period. */
export function NormFields({
  tables,
  norms,
  onChange,
}: {
  readonly tables: readonly ProgressTable[];
  readonly norms: readonly NormSetting[];
  readonly onChange: (norms: readonly NormSetting[]) => void;
}): ReactElement {
  const { words } = useLanguage();
  const periods = unique(tables.flatMap((table) => table.periods.map(({ name }) => name)));
  const codes = unique(tables.flatMap((table) => table.actions.map(({ code }) => code)));
  const general = valueOf(norms, []) ?? DEFAULT_NORM;
  const own = tables.flatMap(({ sheet, layout }) =>
    layout.norms.map(({ column }) => ({ sheet, column: columnLetters(column) })),
  );
  const select = (label: string, names: readonly string[]): ReactElement => (
    <NormSelect
      key={names.join()}
      label={label}
      otherwise={names.length === 0 ? DEFAULT_NORM : general}
      value={valueOf(norms, names)}
      onChange={(norm) => {
        onChange(withNorm(norms, names, norm));
      }}
    />
  );
  return (
    <fieldset>
      <legend>{words("scoreSettings.norms")}</legend>
      <p className="hint">{words("scoreSettings.normsHelp")}</p>
      {own.map(({ sheet, column }) => (
        <p key={`${sheet} ${column}`}>{words("scoreSettings.normColumn", { sheet, column })}</p>
      ))}
      {select(words("scoreSettings.normAll"), [])}
      <details>
        <summary>{words("scoreSettings.normPeriods")}</summary>
        {periods.map((period) => select(period, [period]))}
      </details>
      <details>
        <summary>{words("scoreSettings.normActions")}</summary>
        {codes.map((code) => select(code, [code]))}
      </details>
      <Exceptions codes={codes} periods={periods} norms={norms} onChange={onChange} />
    </fieldset>
  );
}

/** The norms of one action in one period, with a way to add one and to take one back. */
function Exceptions({
  codes,
  periods,
  norms,
  onChange,
}: {
  readonly codes: readonly string[];
  readonly periods: readonly string[];
  readonly norms: readonly NormSetting[];
  readonly onChange: (norms: readonly NormSetting[]) => void;
}): ReactElement | null {
  const { words } = useLanguage();
  const id = useId();
  const [code, setCode] = useState(codes[0] ?? "");
  const [period, setPeriod] = useState(periods[0] ?? "");
  const exceptions = norms.filter(({ names }) => names.length === 2);
  if (codes.length === 0 || periods.length === 0) return null;
  const choices = [
    ["action", code, codes, setCode],
    ["period", period, periods, setPeriod],
  ] as const;
  return (
    <details open={exceptions.length > 0}>
      <summary>{words("scoreSettings.normExceptions")}</summary>
      {exceptions.map(({ names, norm }) => (
        <NormSelect
          key={names.join()}
          label={names.join(", ")}
          otherwise={undefined}
          value={norm}
          onChange={(changed) => {
            onChange(withNorm(norms, names, changed));
          }}
        />
      ))}
      <div className="pair">
        {choices.map(([key, value, options, choose]) => (
          <span key={key}>
            <label htmlFor={`${id}-${key}`}>
              {words(key === "action" ? "scoreSettings.action" : "scoreSettings.period")}
            </label>
            <select
              id={`${id}-${key}`}
              value={value}
              onChange={({ target }) => {
                choose(target.value);
              }}
            >
              {options.map((option) => (
                <option key={option}>{option}</option>
              ))}
            </select>
          </span>
        ))}
      </div>
      <Button
        size="small"
        onClick={() => {
          const names = [code, period];
          if (!norms.some((norm) => isSameNorm(norm, { names })))
            onChange(withNorm(norms, names, DEFAULT_NORM));
        }}
      >
        {words("scoreSettings.normAdd")}
      </Button>
    </details>
  );
}

function valueOf(norms: readonly NormSetting[], names: readonly string[]) {
  return norms.find((norm) => isSameNorm(norm, { names }))?.norm;
}

/** Names that a setting can hold: it lists them with commas between. */
function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)].filter((name) => name !== "" && !/[,;]/.test(name));
}
