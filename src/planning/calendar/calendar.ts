import type { CellAddress } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell";
import type { CalendarDay } from "./calendarDay";

/**
 * Where a moment comes from. moment: a date of the yearly cycle, set in the sheet Peil. entry: a row of a calendar.
 * activity: an activity of a plan. ambition: its question is to be answered. norm: a norm that names a day.
 */
export type CalendarKind = "moment" | "entry" | "activity" | "ambition" | "norm";

/** The cell that keeps whether something was done. */
export interface StateCell {
  readonly cell: CellAddress;
  /** What it holds. */
  readonly value: CellValue;
  /** What it is to hold once it is done: the states of others in that cell stay. */
  readonly done: CellValue;
}

/** Something that is to be done by a day, before it is laid beside today. */
export interface CalendarSource {
  readonly kind: CalendarKind;
  /** What is to be done, in the words of the sheet. */
  readonly title: string;
  readonly on: CalendarDay;
  /** Where it stands. */
  readonly cell: CellAddress;
  readonly who: string;
  /** What the sheet says about it, as where the date is from; "" where it says nothing. */
  readonly note: string;
  /** Whether it was done; undefined where the workbook does not keep that. */
  readonly isDone: boolean | undefined;
  /** Where to write that it was done; undefined where no cell keeps that, or a formula does. */
  readonly stateCell: StateCell | undefined;
}

/**
 * late: the day is over, and the sheet keeps that it was not done. passed: the day is over, and nothing says whether it
 * was done: that is no reproach.
 */
export type CalendarState = "done" | "late" | "passed" | "coming";

export interface CalendarItem extends CalendarSource {
  /** Stays the same when rows move or the day changes, so that another program knows it again. */
  readonly key: string;
  readonly state: CalendarState;
}

/** Everything with a day in a workbook, in order of time. */
export interface PlanCalendar {
  /** The day that "late" and "coming" are told by, as in "2026-01-05": that on which the workbook was read. */
  readonly today: string;
  readonly items: readonly CalendarItem[];
  /** How many things name a month or day of a year that is nowhere said: these are not in the list. */
  readonly withoutYear: number;
}
