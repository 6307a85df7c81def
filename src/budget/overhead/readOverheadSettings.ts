import { readNumber } from "../../amounts/readNumber";
import { numberFromDecimal } from "../../amounts/decimal";
import type { NormRange } from "./overhead";
import { NO_OVERHEAD_SETTINGS, OVERHEAD_SETTING_NAMES, type OverheadSettings } from "./overheadSettings";
import type { Finding } from "../../findings/finding";
import { unreadableEntry } from "../../findings/unreadableEntry";
import { isSameName, type PeilEntry } from "../../workbook/peilSheet";

/** The settings of a workbook, and a remark for each line that could not be understood. */
export interface OverheadSettingsReading {
  readonly settings: OverheadSettings;
  readonly findings: readonly Finding[];
}

type Reader = (text: string) => Partial<OverheadSettings> | undefined;

const PASSED: Reader = (text) => whenDefined(programmeNumbers(text), (passedThrough) => ({ passedThrough }));
const OVERHEAD: Reader = (text) =>
  whenDefined(programmeNumbers(text), (overheadProgrammes) => ({ overheadProgrammes }));
const NORM: Reader = (text) => whenDefined(normRange(text), (norm) => ({ norm }));

/** Each setting by its names in the sheet Peil. */
const READERS: readonly (readonly [names: readonly string[], reader: Reader])[] = [
  [OVERHEAD_SETTING_NAMES.passedThrough, PASSED],
  [OVERHEAD_SETTING_NAMES.overheadProgrammes, OVERHEAD],
  [OVERHEAD_SETTING_NAMES.norm, NORM],
];

/** What was decided about overhead. A later row goes before an earlier one; a value that is empty decides nothing. */
export function readOverheadSettings(entries: readonly PeilEntry[]): OverheadSettingsReading {
  let settings = NO_OVERHEAD_SETTINGS;
  const findings: Finding[] = [];
  for (const entry of entries) {
    const reader = READERS.find(([names]) => names.some((name) => isSameName(name, entry.name)))?.[1];
    if (!reader || entry.value === "") continue;
    const read = reader(entry.value);
    if (read) settings = { ...settings, ...read };
    else findings.push(unreadableEntry(entry));
  }
  return { settings, findings };
}

function whenDefined<Value, Result>(
  value: Value | undefined,
  make: (value: Value) => Result,
): Result | undefined {
  return value === undefined ? undefined : make(value);
}

/** "1, 2", "1 en 2", "pr1; pr2" or "geen"; a number that is named twice counts once. */
function programmeNumbers(text: string): readonly number[] | undefined {
  if (/^(?:geen|none|-)$/i.test(text)) return [];
  // Excel keeps 1,1 and 1,10 as one number, so that nobody can tell which was meant.
  if (/^(\d+),\1$/.test(text)) return undefined;
  const parts = text
    .split(/[,;]|\ben\b|\band\b/i)
    .map((part) => part.trim().replace(/^(?:programma|programme|pr)\s*/i, ""));
  return parts.every((part) => /^\d{1,3}$/.test(part)) ? [...new Set(parts.map(Number))] : undefined;
}

/** "5 - 10 %", "tussen 5 en 10%", "minimaal 5 %", "hoogstens 10%"; both ends belong to the range. */
function normRange(text: string): NormRange | undefined {
  const plain = text.replaceAll("%", " ").replaceAll(/\s+/g, " ").trim();
  const range = /^(?:tussen |between )?([\d.,]+) ?(?:-|–|en|tot|t\/m|and|to) ?([\d.,]+)$/i.exec(plain);
  if (range) {
    const [least, most] = [percent(range[1]), percent(range[2])];
    return least === undefined || most === undefined || least > most ? undefined : { least, most };
  }
  const one = /^(minimaal|minstens|ten minste|at least|hoogstens|maximaal|at most) ([\d.,]+)$/i.exec(plain);
  const value = percent(one?.[2]);
  if (!one?.[1] || value === undefined) return undefined;
  const isLeast = /^(?:mini|minst|ten|at least)/i.test(one[1]);
  return isLeast ? { least: value, most: undefined } : { least: undefined, most: value };
}

function percent(text: string | undefined): number | undefined {
  const reading = readNumber(text ?? "");
  return reading.kind === "number" ? numberFromDecimal(reading.value) : undefined;
}
