import type { Finding } from "../../findings/finding";
import { unreadableEntry } from "../../findings/unreadableEntry";
import type { PeilEntry } from "../../workbook/peilSheet";
import { SCORES, type Score } from "../progress";
import { NO_PROGRESS_SETTINGS, type NormSetting, type ProgressSettings } from "./progressSettings";
import { readLayoutSetting } from "./readLayoutSetting";
import { readScore } from "../reading/readScore";

/** The settings of a workbook, and a remark for each line that could not be understood. */
export interface ProgressSettingsReading {
  readonly settings: ProgressSettings;
  readonly findings: readonly Finding[];
}

const LEVEL = /^score ([1-5])$/i;
const PROGRESS = /^(?:woord voor voortgang|word for progress)$/i;
const NORM = /^(?:norm voortgang|progress norm)\b[\s:]*(.*)$/i;
const LAYOUT = /^(?:voortgangstabel|progress table) (.+)$/i;

/**
 * What was decided about scores: "Score 1" to "Score 5" name the levels, "Woord voor voortgang" the heading over them,
 * "Norm voortgang" (with a code, a period or both after it) what is expected, and "Voortgangstabel" with a sheet's
 * name how that sheet is read. A value that is empty decides nothing.
 */
export function readProgressSettings(entries: readonly PeilEntry[]): ProgressSettingsReading {
  let settings = NO_PROGRESS_SETTINGS;
  const findings: Finding[] = [];
  for (const entry of entries) {
    if (entry.value === "") continue;
    const change = changeOf(entry, settings);
    if (change === "unreadable") findings.push(unreadableEntry(entry));
    else if (change) settings = { ...settings, ...change };
  }
  return { settings, findings };
}

/** The names that a setting of a norm is about, as in "Norm voortgang B1, Aug 25"; undefined for another setting. */
export function normNames(name: string): readonly string[] | undefined {
  return NORM.exec(name)?.[1]
    ?.split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** What an entry changes; undefined where it is about something else. */
function changeOf(
  { name, value }: PeilEntry,
  settings: ProgressSettings,
): Partial<ProgressSettings> | "unreadable" | undefined {
  const level = LEVEL.exec(name)?.[1];
  if (level !== undefined) {
    const score = SCORES.find((candidate) => candidate.toString() === level);
    return score && { words: { ...settings.words, [score]: value } };
  }
  if (PROGRESS.test(name)) {
    const words = value
      .toLowerCase()
      .split(/[,;]/)
      .map((word) => word.trim());
    return { progressWords: words.filter((word) => word !== "") };
  }
  const names = normNames(name);
  if (names) {
    const read = readNorm(names, value);
    return read ? { norms: [...settings.norms, read] } : "unreadable";
  }
  const sheet = LAYOUT.exec(name)?.[1];
  if (sheet === undefined) return undefined;
  const table = readLayoutSetting(value);
  return table ? { layouts: [...settings.layouts, { sheet, table }] } : "unreadable";
}

function readNorm(names: readonly string[], value: string): NormSetting | undefined {
  const reading = readScore(value);
  const norm: Score | undefined = reading.kind === "score" ? reading.score : undefined;
  return norm === undefined || names.length > 2 ? undefined : { names, norm };
}
