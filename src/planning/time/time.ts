/** A month, 1 to 12, of a year; without a year it is that of the plan it stands in. */
export interface PlanMonth {
  readonly month: number;
  readonly year: number | undefined;
}

export type Season = "spring" | "summer" | "autumn" | "winter";
export type Unit = "day" | "week" | "month" | "quarter" | "half-year" | "year";

/** One form of time in a plan. Months of a window, half year or season all belong to it. */
export type PlanTime =
  | { readonly kind: "continuous"; readonly until: PlanMonth | undefined }
  /** Every so many units: every 3 weeks. */
  | { readonly kind: "every"; readonly count: number; readonly unit: Unit }
  /** So many times a unit; least and most are equal where one number is given. */
  | { readonly kind: "times"; readonly least: number; readonly most: number; readonly unit: Unit }
  /** So many times, without saying when. */
  | { readonly kind: "sessions"; readonly count: number }
  | { readonly kind: "window"; readonly from: PlanMonth; readonly to: PlanMonth }
  | { readonly kind: "milestone"; readonly at: PlanMonth; readonly day: number | undefined }
  | { readonly kind: "from" | "until"; readonly at: PlanMonth; readonly day: number | undefined }
  | { readonly kind: "half"; readonly half: 1 | 2; readonly of: "school-year" | "calendar-year" }
  | { readonly kind: "season"; readonly season: Season; readonly year: number | undefined };

/**
 * What a cell says of the time of an activity. open: to be decided. event: bound to something else that happens. text:
 * not understood, and left as it stands.
 */
export type WhenReading =
  | { readonly kind: "blank" }
  | { readonly kind: "read"; readonly times: readonly PlanTime[] }
  | { readonly kind: "open" | "event" | "text" };
