import { useCallback, useMemo, useState } from "react";
import { entryText } from "../model/displayText";
import { enterByUser } from "../model/edits";
import type { WorkbookModel } from "../model/workbookModel";
import { words } from "./words";

/** What is being typed and has not been entered yet. */
export interface Draft {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Begun by typing over the cell: then an arrow key enters it and moves on, as in Excel. */
  readonly isTypedOver: boolean;
  /** Typed in the formula bar rather than in the cell itself. */
  readonly isInBar: boolean;
}

/** Typing into the chosen cell. */
export interface CellEntry {
  readonly draft: Draft | undefined;
  /** Starts with what the cell holds, or with `typed` in place of it. */
  readonly begin: (row: number, column: number, typed?: string, isInBar?: boolean) => void;
  readonly change: (text: string) => void;
  /** Puts the text into the cell. False where the sheet or a validation refuses it: then the draft is gone. */
  readonly commit: () => boolean;
  readonly cancel: () => void;
}

/** Keeps the draft of one sheet. `tell` gets the sentence of a refusal. */
export function useCellEntry(
  model: WorkbookModel,
  sheetId: string,
  tell: (sentence: string) => void,
): CellEntry {
  const [draft, setDraft] = useState<Draft>();
  const begin = useCallback(
    (row: number, column: number, typed?: string, isInBar = false) => {
      const cell = model.sheet(sheetId)?.cells.at(row, column);
      const text = typed ?? (cell ? entryText(cell) : "");
      setDraft({ row, column, text, isTypedOver: typed !== undefined, isInBar });
    },
    [model, sheetId],
  );
  const change = useCallback((text: string) => {
    setDraft((current) => current && { ...current, text });
  }, []);
  const cancel = useCallback(() => {
    setDraft(undefined);
  }, []);
  const commit = useCallback(() => {
    if (!draft) return true;
    setDraft(undefined);
    const cell = model.sheet(sheetId)?.cells.at(draft.row, draft.column);
    // Enter on an unchanged cell is no action: it makes no undo record and no change event.
    if (!cell || entryText(cell) === draft.text) return true;
    const outcome = enterByUser(model, sheetId, draft.row, draft.column, draft.text);
    if (outcome.kind === "protected") tell(words.protectedEntry);
    if (outcome.kind === "refused") tell(words.refusedEntry(outcome.alert.title, outcome.alert.message));
    return outcome.kind === "entered";
  }, [draft, model, sheetId, tell]);
  return useMemo(() => ({ draft, begin, change, commit, cancel }), [draft, begin, change, commit, cancel]);
}
