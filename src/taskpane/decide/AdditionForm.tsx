import { useId, useState, type ReactElement } from "react";
import { ADDITION_NAME, decisionText } from "../../totals/decisions";
import { isOwnSheetName } from "../check/isOwnSheetName";
import { useLanguage } from "../shell/LanguageContext";
import { SubmitButton } from "../shell/SubmitButton";
import type { CheckResult } from "../state/paneState";
import type { Pane } from "../state/usePane";
import { readRow } from "./readRow";
import { readRows } from "./readRows";

/** Says of a row that it is the sum of others, where that was not found. */
export function AdditionForm({
  result,
  pane,
}: {
  readonly result: CheckResult;
  readonly pane: Pane;
}): ReactElement {
  const { words } = useLanguage();
  const sheets = [...new Set(result.sheetNames.values())].filter((name) => !isOwnSheetName(name));
  const [sheet, setSheet] = useState(sheets[0] ?? "");
  const [total, setTotal] = useState("");
  const [rows, setRows] = useState("");
  const id = useId();
  const row = readRow(total);
  const terms = readRows(rows);
  const isComplete = row !== undefined && terms !== undefined && !terms.some(({ line }) => line === row);
  const value = isComplete ? decisionText({ sheet, axis: "rows", total: row }, terms) : "";
  return (
    <form
      className="decide"
      onSubmit={(event) => {
        event.preventDefault();
        pane.decide(
          { kind: "add", decision: { name: ADDITION_NAME, value, explanation: "" } },
          "pane.additionDone",
        );
      }}
    >
      <h3>{words("pane.additionTitle")}</h3>
      <label htmlFor={`${id}-sheet`}>{words("pane.additionSheet")}</label>
      <select
        id={`${id}-sheet`}
        value={sheet}
        onChange={(event) => {
          setSheet(event.target.value);
        }}
      >
        {sheets.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <label htmlFor={`${id}-total`}>{words("pane.additionTotal")}</label>
      <input
        id={`${id}-total`}
        inputMode="numeric"
        value={total}
        onChange={(event) => {
          setTotal(event.target.value);
        }}
      />
      <label htmlFor={`${id}-rows`}>{words("pane.additionRows")}</label>
      <input
        id={`${id}-rows`}
        value={rows}
        aria-describedby={`${id}-help`}
        aria-invalid={rows.trim() !== "" && !terms}
        onChange={(event) => {
          setRows(event.target.value);
        }}
      />
      <p id={`${id}-help`} className="hint">
        {isComplete ? words("pane.additionReads", { value }) : words("pane.additionHelp")}
      </p>
      <div className="buttons">
        <SubmitButton label={words("pane.additionSave")} pane={pane} isReady={isComplete} />
      </div>
    </form>
  );
}
