import { useEffect, useId, useMemo, type ReactElement } from "react";
import type { CellToFill } from "../../../workbook/cellToFill";
import type { Workbook } from "../../../workbook/port";
import { useLanguage } from "../../shell/LanguageContext";
import { SavingState } from "./SavingState";
import { useCellSaving } from "./useCellSaving";

/** After so long without a key, what was typed is saved although the field was not left. */
const PAUSE_MILLISECONDS = 2000;

/** A text that stands in one cell: saved when the field is left, or when typing pauses. */
export function TextCell({
  workbook,
  sheet,
  field,
  label,
  rows = 3,
  onSave,
}: {
  readonly workbook: Workbook;
  readonly sheet: string;
  readonly field: CellToFill;
  readonly label: string;
  readonly rows?: number;
  /** Told each time that something else than before was typed. */
  readonly onSave?: () => void;
}): ReactElement {
  const { words } = useLanguage();
  const { row, column, hasFormula } = field;
  const cell = useMemo(() => ({ sheet, row, column }), [sheet, row, column]);
  const [saving, tell] = useCellSaving(workbook, cell, field.value);
  const id = useId();
  const text = saving.wanted === null ? "" : String(saving.wanted);
  const { wanted, held } = saving;
  useEffect(() => {
    if (wanted === held) return undefined;
    const timer = setTimeout(() => {
      tell({ kind: "asked" });
    }, PAUSE_MILLISECONDS);
    return () => {
      clearTimeout(timer);
    };
  }, [wanted, held, tell]);
  return (
    <div className="decide">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        value={text}
        readOnly={hasFormula}
        aria-describedby={hasFormula ? `${id}-note` : undefined}
        onChange={(event) => {
          const typed = event.target.value;
          tell({ kind: "wanted", value: typed === "" ? null : typed });
          onSave?.();
        }}
        onBlur={() => {
          tell({ kind: "asked" });
        }}
      />
      {hasFormula && (
        <p id={`${id}-note`} className="hint">
          {words("yearPlan.formulaField")}
        </p>
      )}
      <SavingState cell={cell} saving={saving} tell={tell} />
    </div>
  );
}
