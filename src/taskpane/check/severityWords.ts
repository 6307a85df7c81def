import type { Severity } from "../../findings/finding";
import type { MessageKey } from "../../language/messages";

/** The word of each severity, beside its shape. */
export const SEVERITY_WORDS: Readonly<Record<Severity, MessageKey>> = {
  error: "pane.error",
  signal: "pane.signal",
  remark: "pane.remark",
};
