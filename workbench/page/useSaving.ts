import { useCallback, useEffect, useRef } from "react";
import type { WorkbookModel } from "../model/workbookModel";
import { offer, savedName, workbookBytes } from "./saveWorkbook";
import { words } from "./words";

/** Keeping what was changed in the workbook that is open. */
export interface Saving {
  readonly save: () => void;
  /** Whether the workbook may be left: nothing was changed since it was opened or saved, or the person says so. */
  readonly mayLeave: () => boolean;
}

/** Saves the workbook on request, and asks before what was changed since is lost. `tell` gets what came of saving. */
export function useSaving(model: WorkbookModel, tell: (sentence: string) => void): Saving {
  const kept = useRef(model.state);
  const isChanged = useCallback(() => kept.current !== model.state, [model]);

  useEffect(() => {
    // Another workbook is as it was opened.
    kept.current = model.state;
  }, [model]);

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (isChanged()) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => {
      window.removeEventListener("beforeunload", ask);
    };
  }, [isChanged]);

  const save = useCallback(() => {
    const { state } = model;
    const name = savedName(state.name);
    workbookBytes(state)
      .then((bytes) => {
        offer(name, bytes);
        kept.current = state;
        tell(words.saved(name));
      })
      .catch(() => {
        tell(words.notSaved);
      });
  }, [model, tell]);
  const mayLeave = useCallback(() => !isChanged() || window.confirm(words.leave), [isChanged]);
  return { save, mayLeave };
}
