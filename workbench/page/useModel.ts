import { useCallback, useSyncExternalStore } from "react";
import type { Selection, WorkbookState } from "../model/state";
import type { WorkbookModel } from "../model/workbookModel";

/** The workbook and its selection as they are now; whoever uses this is drawn again after each change. */
export function useModel(model: WorkbookModel): {
  readonly state: WorkbookState;
  readonly selection: Selection;
} {
  const subscribe = useCallback((changed: () => void) => model.subscribe(changed), [model]);
  const state = useSyncExternalStore(subscribe, () => model.state);
  const selection = useSyncExternalStore(subscribe, () => model.selection);
  return { state, selection };
}
