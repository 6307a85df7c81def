import type { Finding } from "../../findings/finding";
import { unreadableEntry } from "../../findings/unreadableEntry";
import type { PeilEntry } from "../../workbook/peilSheet";
import type { Period } from "./ambitions";
import { readPeriod } from "./statedPeriod";

const NAME = /^(?:planperiode|plan period)$/i;

/** The years of the plan as "Planperiode" in the sheet Peil says them; a remark where it says something else. */
export function readPlanPeriod(entries: readonly PeilEntry[]): {
  readonly period: Period | undefined;
  readonly findings: readonly Finding[];
} {
  const entry = entries.filter(({ name, value }) => NAME.test(name) && value !== "").at(-1);
  const period = entry && readPeriod(entry.value);
  return { period, findings: entry && !period ? [unreadableEntry(entry)] : [] };
}
