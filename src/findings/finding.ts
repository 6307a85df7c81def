import type { Message } from "../language/messages";
import type { CellAddress } from "../workbook/address";
import type { Sum } from "./sum";

/**
 * error: arithmetic that cannot be rounding. signal: a norm or threshold is crossed, with room for an explanation.
 * remark: rounding and differing names.
 */
export const SEVERITIES = ["error", "signal", "remark"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Names of the rules, stable: settings, acceptances and other programs refer to them. */
export type RuleName =
  | "unreadable-number"
  | "total"
  | "total-rounding"
  | "total-unproved"
  | "line-not-counted"
  | "part-of-line"
  | "percentage"
  | "unit-unclear"
  | "result"
  | "result-sign"
  | "reconciliation"
  | "reconciliation-name"
  | "overhead-norm"
  | "house-rule"
  | "deviation"
  | "deviation-unexplained"
  | "budget-to-date"
  | "setting-unreadable"
  | "score-invalid"
  | "score-missing"
  | "score-order"
  | "score-below-norm"
  | "attention-repeated"
  | "plan-differs"
  | "plan-spelling"
  | "explanation-missing"
  | "explanation-personal"
  | "home-sitters-count"
  | "home-sitters-sum"
  | "home-sitters-norm"
  | "home-sitters-reasons"
  | "home-sitters-personal"
  | "tlv-figure"
  | "tlv-level"
  | "tlv-growth"
  | "agenda-term"
  | "agenda-evaluation"
  | "checklist-answer"
  | "checklist-unexplained"
  | "norm-not-met"
  | "norm-unreadable"
  | "norm-missing"
  | "norm-without-indicator"
  | "norm-pairing"
  | "norm-contradiction"
  | "realised-wrong-kind"
  | "activity-missing"
  | "activity-without-time"
  | "activity-without-actor"
  | "activity-pairing"
  | "activity-repeated"
  | "steps-unequal"
  | "status-unreadable"
  | "step-late"
  | "step-unanswered"
  | "form-unanswered"
  | "ambition-year"
  | "ambition-order"
  | "ambition-pairing"
  | "ambition-period"
  | "ambition-not-planned"
  | "calendar-date"
  | "calendar-late"
  | "regional-action"
  | "question-unanswered"
  | "formula";

/** Why a sum may fail, with a proof the user can check. `implied` is the value that would make it hold. */
export interface Hint {
  readonly kind:
    | "unreadable"
    | "left-out"
    | "counted-twice"
    | "sign"
    | "digits-swapped"
    | "subtotal-included"
    | "unit-slip"
    | "not-updated"
    | "missing-line"
    | "single-cell"
    | "formula-range";
  readonly cell: CellAddress | undefined;
  readonly implied: number | undefined;
  readonly message: Message;
}

/** Something worth a user's eye. Whoever shows it needs nothing else. */
export interface Finding {
  readonly rule: RuleName;
  readonly severity: Severity;
  /** The cell that the finding is about. */
  readonly cell: CellAddress;
  /** Where to go to mend it: the cause where it is known, otherwise the cell itself. */
  readonly goTo: CellAddress;
  /** The period's name as printed, as in "2019"; undefined where there is none. */
  readonly period: string | undefined;
  readonly message: Message;
  readonly sum: Sum | undefined;
  readonly hints: readonly Hint[];
}

/** Something that could not be checked, and why. */
export interface Skipped {
  readonly what: Message;
  readonly why: Message;
}

/** What was checked and what was not: no result may be shown without it. */
export interface Coverage {
  readonly performed: number;
  readonly skipped: readonly Skipped[];
}
