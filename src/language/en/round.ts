import type { round as dutch } from "../nl/round";

export const round = {
  list: "New actions",
  listHelp:
    "Type or paste one action a line: code, plan, do, check, act. Leave empty for the actions there are now.",
  listOnly: "Type or paste one action a line: code, plan, do, check, act.",
  periods: "Periods on the new sheet",
  periodsHelp: "With a comma between, such as Aug 28, Aug 29, Evaluation Aug 30.",
} as const satisfies Record<keyof typeof dutch, string>;
