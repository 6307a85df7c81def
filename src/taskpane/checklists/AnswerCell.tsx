import { useId, useMemo, type ReactElement } from "react";
import { ANSWERS, type Answer, type ChecklistAnswer } from "../../norms/checklists/checklist";
import { readAnswer } from "../../norms/checklists/readAnswer";
import type { Workbook } from "../../workbook/port";
import { SavingState } from "../planning/fill/SavingState";
import { useCellSaving } from "../planning/fill/useCellSaving";
import { useLanguage } from "../shell/LanguageContext";

const CHOICES = ANSWERS.filter((answer) => answer !== "open" && answer !== "unreadable");

/** One answer of a checklist, which is saved in its own cell as soon as it is chosen. */
export function AnswerCell({
  answer: { cell, text, toFill },
  label,
  workbook,
  onSave,
}: {
  readonly answer: ChecklistAnswer;
  readonly label: string;
  readonly workbook: Workbook;
  readonly onSave: (answer: Answer) => void;
}): ReactElement {
  const { words } = useLanguage();
  const { sheet, row, column } = cell;
  const place = useMemo(() => ({ sheet, row, column }), [sheet, row, column]);
  const [saving, tell] = useCellSaving(workbook, place, toFill.value);
  const id = useId();
  const chosen = readAnswer(saving.wanted);
  return (
    <div className="decide">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen}
        disabled={toFill.hasFormula}
        aria-describedby={toFill.hasFormula ? `${id}-note` : undefined}
        onChange={({ target }) => {
          const answer = CHOICES.find((one) => one === target.value) ?? "open";
          tell({ kind: "wanted", value: answer === "open" ? null : words(`checklists.answer.${answer}`) });
          tell({ kind: "asked" });
          onSave(answer);
        }}
      >
        <option value="open">{words("yearPlan.statusNone")}</option>
        {CHOICES.map((answer) => (
          <option key={answer} value={answer}>
            {words(`checklists.answer.${answer}`)}
          </option>
        ))}
        {chosen === "unreadable" && <option value="unreadable">{words("pane.plansStays", { text })}</option>}
      </select>
      {toFill.hasFormula && (
        <p id={`${id}-note`} className="hint">
          {words("yearPlan.formulaField")}
        </p>
      )}
      <SavingState cell={place} saving={saving} tell={tell} />
    </div>
  );
}
