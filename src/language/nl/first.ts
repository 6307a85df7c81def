import { failures } from "./failures";
import { pane } from "./pane";
import { planning } from "./planning";
import { templates } from "./templates";

/** The rooms that the first screen of the pane speaks from, before anything was checked or opened. */
export const first = { failures, pane, planning, templates } as const;
