import type { Review } from "../../review/review";

/** Whether a review holds anything to show under plans: what is not in the workbook is not on the screen. */
export function hasPlans(review: Review | undefined): boolean {
  if (!review) return false;
  const { norms, checklists, agendas, ambitions, calendars, calendar, regional, forms, overviews } = review;
  const tables = [
    norms,
    checklists,
    agendas,
    ambitions,
    calendars,
    calendar.items,
    regional,
    forms,
    overviews,
  ];
  return tables.some((some) => some.length > 0);
}
