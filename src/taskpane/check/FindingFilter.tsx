import { useId, type ReactElement } from "react";
import { SEVERITIES, type Finding, type Severity } from "../../findings/finding";
import { useLanguage } from "../shell/LanguageContext";
import { KIND_WORDS, kindOf, type FindingKind } from "./findingKind";
import { SEVERITY_WORDS } from "./severityWords";

/** What of the list is wanted; "" for everything. */
export interface Wanted {
  readonly text: string;
  readonly severity: Severity | "";
  readonly kind: FindingKind | "";
  readonly period: string;
}

export const EVERYTHING: Wanted = { text: "", severity: "", kind: "", period: "" };

/** Whether anything is left out of the list. */
export function isFiltering(wanted: Wanted): boolean {
  return wanted.text.trim() !== "" || wanted.severity !== "" || wanted.kind !== "" || wanted.period !== "";
}

/** Whether a finding has the severity, the kind and the period that are wanted. */
export function isWanted(finding: Finding, { severity, kind, period }: Wanted): boolean {
  return (
    (severity === "" || finding.severity === severity) &&
    (kind === "" || kindOf(finding.rule) === kind) &&
    (period === "" || finding.period === period)
  );
}

/** Search by words, and choices by severity, kind and period, of what there is. `count`: how many match. */
export function FindingFilter({
  findings,
  wanted,
  count,
  onChange,
}: {
  readonly findings: readonly Finding[];
  readonly wanted: Wanted;
  readonly count: number;
  readonly onChange: (wanted: Wanted) => void;
}): ReactElement {
  const { words } = useLanguage();
  const id = useId();
  const severities = SEVERITIES.filter((severity) => findings.some((one) => one.severity === severity));
  const kinds = [...new Set(findings.map(({ rule }) => kindOf(rule)))];
  const periods = [...new Set(findings.flatMap(({ period }) => period ?? []))].sort((one, other) =>
    one.localeCompare(other, "nl", { numeric: true }),
  );
  return (
    <div className="decide">
      <label htmlFor={id}>{words("pane.filter")}</label>
      <input
        id={id}
        type="search"
        value={wanted.text}
        onChange={({ target }) => {
          onChange({ ...wanted, text: target.value });
        }}
      />
      <div className="filters">
        <Choice
          label={words("reading.filterSeverity")}
          options={severities.map((severity) => [severity, words(SEVERITY_WORDS[severity])])}
          value={wanted.severity}
          onChange={(severity) => {
            onChange({ ...wanted, severity: severities.find((one) => one === severity) ?? "" });
          }}
        />
        <Choice
          label={words("reading.filterKind")}
          options={kinds.map((kind) => [kind, words(KIND_WORDS[kind])])}
          value={wanted.kind}
          onChange={(kind) => {
            onChange({ ...wanted, kind: kinds.find((one) => one === kind) ?? "" });
          }}
        />
        <Choice
          label={words("reading.filterPeriod")}
          options={periods.map((period) => [period, period])}
          value={wanted.period}
          onChange={(period) => {
            onChange({ ...wanted, period });
          }}
        />
      </div>
      <p role="status" className="hint">
        {isFiltering(wanted) && words("pane.filterCount", { count })}
      </p>
    </div>
  );
}

/** A choice among what there is; left out where there is nothing to choose. */
function Choice({
  label,
  options,
  value,
  onChange,
}: {
  readonly label: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}): ReactElement | null {
  const { words } = useLanguage();
  if (options.length < 2) return null;
  return (
    <label>
      {label}
      <select
        value={value}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      >
        <option value="">{words("reading.filterAll")}</option>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
