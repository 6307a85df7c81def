import { useCallback, useId, useRef, type ReactElement } from "react";
import { enterByUser, pasteByUser } from "../model/edits";
import { rectangleOfCell, type Rectangle } from "../model/rectangle";
import type { WorkbookModel } from "../model/workbookModel";
import { FormulaBar } from "./FormulaBar";
import { Grid } from "./grid/Grid";
import type { Place } from "./grid/moves";
import { SheetTabs } from "./SheetTabs";
import { useCellEntry } from "./useCellEntry";
import { useModel } from "./useModel";
import { words } from "./words";

interface WorkbookViewProps {
  readonly model: WorkbookModel;
  readonly onTell: (sentence: string) => void;
}

/** The workbook: formula bar, grid and sheet tabs. */
export function WorkbookView({ model, onTell }: WorkbookViewProps): ReactElement {
  const { state, selection } = useModel(model);
  const panel = useId();
  const sheet = state.sheets.find((candidate) => candidate.id === selection.sheetId) ?? state.sheets[0];
  if (!sheet) throw new RangeError("A workbook has at least one sheet.");
  const sheetId = sheet.id;
  const entry = useCellEntry(model, sheetId, onTell);
  const { area } = selection;
  /** Where the selection was on the sheets that were left. */
  const left = useRef(new Map<string, Rectangle>());

  const select = useCallback(
    ({ row, column }: Place) => {
      const merged = model.sheet(sheetId)?.merged.find((block) => block.top === row && block.left === column);
      model.select(sheetId, merged ?? rectangleOfCell(row, column));
    },
    [model, sheetId],
  );
  const clear = (): void => {
    const filled = [...sheet.cells.touched()].filter(
      ({ row, column }) =>
        row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
    const outcomes = model.batch(() =>
      filled.map(({ row, column }) => enterByUser(model, sheetId, row, column, "")),
    );
    if (outcomes.some((outcome) => outcome.kind === "protected")) onTell(words.protectedEntry);
  };

  return (
    <section className="workbook" aria-label={state.name}>
      <FormulaBar sheet={sheet} selection={area} entry={entry} />
      <div className="workbook__sheet" id={panel} role="tabpanel" aria-label={sheet.name}>
        <Grid
          key={sheetId}
          sheet={sheet}
          selection={area}
          entry={entry}
          onSelect={select}
          onClear={clear}
          onPaste={(text) => {
            const { kind } = pasteByUser(model, sheetId, area.top, area.left, text);
            if (kind === "protected") onTell(words.protectedEntry);
          }}
          onUndo={() => {
            model.undo();
          }}
        />
      </div>
      <SheetTabs
        sheets={state.sheets}
        active={sheetId}
        panel={panel}
        onChoose={(id) => {
          entry.commit();
          left.current.set(sheetId, area);
          model.select(id, left.current.get(id) ?? rectangleOfCell(1, 1));
        }}
      />
    </section>
  );
}
