import { isSameName, type PeilEntry } from "../../workbook/peilSheet";
import type { Activity } from "./agenda";

const SETTING = /^koppeling\s*:\s*(.+)$/i;

/** What people decided about activities: which new one an old one became, or that it became none. */
export interface AgendaDecision {
  readonly before: string;
  /** The text of the new activity; undefined where the old one has no successor. */
  readonly after: string | undefined;
}

/** Reads the decisions "Koppeling: old activity" with as value the new activity, or "geen". */
export function readAgendaDecisions(entries: readonly PeilEntry[]): readonly AgendaDecision[] {
  return entries.flatMap(({ name, value }) => {
    const before = SETTING.exec(name)?.[1];
    if (before === undefined || value === "") return [];
    return [{ before, after: value.toLowerCase() === "geen" ? undefined : value }];
  });
}

/**
 * Whether people decided that two activities belong together (true) or not (false); undefined where they decided
 * nothing about the old one. Activities are known by their text, so that rows may move.
 */
export function decidedPair(
  decisions: readonly AgendaDecision[],
  before: Activity,
  after: Activity,
): boolean | undefined {
  const own = decisions.filter((decision) => isSameName(decision.before, before.text));
  if (own.length === 0) return undefined;
  return own.some((decision) => decision.after !== undefined && isSameName(decision.after, after.text));
}
