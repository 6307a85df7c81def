import type { Pane } from "./usePane";

/** Whether the pane is at work: what is asked of it meanwhile is not done, so that no button may offer it. */
export function isBusy({ state }: Pick<Pane, "state">): boolean {
  return state.activity.kind !== "idle";
}
