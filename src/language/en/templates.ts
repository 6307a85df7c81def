import type { templates as dutch } from "../nl/templates";

export const templates = {
  title: "New sheet",
  help: "Add an empty sheet that Peil can read. Your other sheets stay as they are.",
  add: "Add",
  addOf: "Add: sheet {{name}}",
  done: "Sheet {{sheet}} is added, after your other sheets.",
  close: "Close new sheet",
} as const satisfies Record<keyof typeof dutch, string>;
