import type { PeilSetting } from "../../workbook/changePeil";
import { isSameName, type PeilEntry } from "../../workbook/peilSheet";
import type { Activity } from "./agenda";

const SETTING = /^koppeling\s*:\s*(.+)$/i;
/** The word for an activity that came back in none. */
const NONE = "geen";

/** What people decided about activities: which new one an old one became, or that it became none. */
export interface AgendaDecision {
  readonly before: string;
  /** The text of the new activity; undefined where the old one has no successor. */
  readonly after: string | undefined;
}

/** Reads the decisions "Koppeling: old activity" with as value the new activities, a line each, or "geen". */
export function readAgendaDecisions(entries: readonly PeilEntry[]): readonly AgendaDecision[] {
  return entries.flatMap(({ name, value }) => {
    const before = SETTING.exec(name)?.[1];
    if (before === undefined) return [];
    const afters = value
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== "");
    return afters.map((after) => ({ before, after: after.toLowerCase() === NONE ? undefined : after }));
  });
}

/**
 * Whether people decided that two activities belong together (true) or not (false); undefined where they decided
 * nothing about the old one. Activities are known by their text, so that rows may move.
 */
export function decidedPair(
  decisions: readonly AgendaDecision[],
  before: Pick<Activity, "text">,
  after: Pick<Activity, "text">,
): boolean | undefined {
  const own = decisions.filter((decision) => isSameName(decision.before, before.text));
  if (own.length === 0) return undefined;
  return own.some((decision) => decision.after !== undefined && isSameName(decision.after, after.text));
}

/** Whether people decided anything about what became of an activity. */
export function isDecided(decisions: readonly AgendaDecision[], before: Pick<Activity, "text">): boolean {
  return decisions.some((decision) => isSameName(decision.before, before.text));
}

/** The setting that says in which activities an old one came back; none takes it that it came back in nothing. */
export function pairSetting(before: string, afters: readonly string[]): PeilSetting {
  return { name: pairSettingName(before), value: afters.length === 0 ? NONE : afters.join("\n") };
}

/** The setting that takes a decision about an activity back. */
export function pairSettingWithdrawn(before: string): PeilSetting {
  return { name: pairSettingName(before), value: "" };
}

function pairSettingName(before: string): string {
  return `Koppeling: ${before}`;
}
