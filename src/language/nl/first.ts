import { budget } from "./budget";
import { failures } from "./failures";
import { figures } from "./figures";
import { pane } from "./pane";
import { planning } from "./planning";
import { reading } from "./reading";
import { report } from "./report";
import { review } from "./review";
import { templates } from "./templates";
import { totals } from "./totals";

/** The rooms that the first screen of the pane speaks from, and those that nearly every check of a budget does. */
export const first = {
  budget,
  failures,
  figures,
  pane,
  planning,
  reading,
  report,
  review,
  templates,
  totals,
} as const;
