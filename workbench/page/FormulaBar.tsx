import type { KeyboardEvent, ReactElement } from "react";
import { cellName } from "../../src/workbook/address";
import { entryText } from "../model/displayText";
import type { Rectangle } from "../model/rectangle";
import type { SheetState } from "../model/state";
import type { CellEntry } from "./useCellEntry";
import { words } from "./words";

interface FormulaBarProps {
  readonly sheet: SheetState;
  readonly selection: Rectangle;
  readonly entry: CellEntry;
}

/** Which cell is chosen and what it holds: the formula, or the value as it would be typed. */
export function FormulaBar({ sheet, selection, entry }: FormulaBarProps): ReactElement {
  const { top: row, left: column } = selection;
  const name = cellName({ row, column });
  const held = entryText(sheet.cells.at(row, column));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter") entry.commit();
    else if (event.key === "Escape") entry.cancel();
    else return;
    event.preventDefault();
  };
  return (
    <div className="formula-bar">
      <output className="formula-bar__name" aria-label={words.nameBox}>
        {name}
      </output>
      <span className="formula-bar__sign" aria-hidden="true">
        fx
      </span>
      <input
        className="formula-bar__input"
        aria-label={words.formulaBar(name)}
        value={entry.draft?.text ?? held}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          if (!entry.draft) entry.begin(row, column, undefined, true);
          entry.change(event.target.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (entry.draft?.isInBar) entry.commit();
        }}
      />
    </div>
  );
}
