import type { Severity } from "../../findings/finding";
import type { MessageKey } from "../../language/messages";

interface SeverityWords {
  /** A shape beside the word, for whoever cannot tell colours or prints in black and white. */
  readonly shape: string;
  readonly one: MessageKey;
  readonly many: MessageKey;
  readonly counted: MessageKey;
  readonly meaning: MessageKey;
}

/** How each severity is named in the report. */
export const SEVERITY_WORDS: Readonly<Record<Severity, SeverityWords>> = {
  error: {
    shape: "✖",
    one: "report.severityError",
    many: "report.severityErrors",
    counted: "report.errors",
    meaning: "report.meaningError",
  },
  signal: {
    shape: "▲",
    one: "report.severitySignal",
    many: "report.severitySignals",
    counted: "report.signals",
    meaning: "report.meaningSignal",
  },
  remark: {
    shape: "ℹ",
    one: "report.severityRemark",
    many: "report.severityRemarks",
    counted: "report.remarks",
    meaning: "report.meaningRemark",
  },
};
