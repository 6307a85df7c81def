import { readNumber } from "../amounts/readNumber";
import { numberFromDecimal } from "../amounts/decimal";
import type { NormRange } from "../budget/overhead";
import { NO_OVERHEAD_SETTINGS, type OverheadSettings } from "../budget/overheadSettings";
import type { Finding } from "../findings/finding";
import { message } from "../language/messages";
import { isBlank } from "../workbook/cell";
import { valueAt, type SheetSnapshot, type Snapshot } from "../workbook/snapshot";
import { SETTINGS_SHEET, type Settings } from "./settings";

/** The settings of a workbook, and a remark for each line that could not be understood. */
export interface SettingsReading {
  readonly settings: Settings;
  readonly findings: readonly Finding[];
}

/** Whether a sheet is the settings sheet. Excel compares sheet names without case. */
export function isSettingsSheet(sheet: SheetSnapshot): boolean {
  return sheet.name.trim().toLowerCase() === SETTINGS_SHEET.toLowerCase();
}

type Reader = (text: string) => Partial<OverheadSettings> | undefined;

/** Each setting by its name in the sheet, Dutch or English, in lower case. */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  [
    "doorbetaling aan scholen",
    (text) => whenDefined(programmeNumbers(text), (passedThrough) => ({ passedThrough })),
  ],
  [
    "passed through to schools",
    (text) => whenDefined(programmeNumbers(text), (passedThrough) => ({ passedThrough })),
  ],
  [
    "overhead programma's",
    (text) => whenDefined(programmeNumbers(text), (overheadProgrammes) => ({ overheadProgrammes })),
  ],
  [
    "overhead programmes",
    (text) => whenDefined(programmeNumbers(text), (overheadProgrammes) => ({ overheadProgrammes })),
  ],
  ["norm overhead", (text) => whenDefined(normRange(text), (norm) => ({ norm }))],
  ["overhead norm", (text) => whenDefined(normRange(text), (norm) => ({ norm }))],
]);

/** Reads the sheet "Peil": a setting a row, its name in the first used column and its value in the next. */
export function readSettings(snapshot: Snapshot): SettingsReading {
  const sheet = snapshot.sheets.find(isSettingsSheet);
  let overhead = NO_OVERHEAD_SETTINGS;
  const findings: Finding[] = [];
  if (!sheet) return { settings: { overhead }, findings };
  for (let row = sheet.top; row < sheet.top + sheet.values.length; row++) {
    const name = valueAt(sheet, row, sheet.left);
    const value = valueAt(sheet, row, sheet.left + 1);
    const reader =
      typeof name === "string" ? READERS.get(name.trim().toLowerCase().replaceAll("’", "'")) : undefined;
    if (!reader || isBlank(value)) continue;
    const read = reader(String(value).trim());
    if (read) overhead = { ...overhead, ...read };
    else findings.push(unreadable(sheet, row, String(name).trim(), String(value).trim()));
  }
  return { settings: { overhead }, findings };
}

function whenDefined<Value, Result>(
  value: Value | undefined,
  make: (value: Value) => Result,
): Result | undefined {
  return value === undefined ? undefined : make(value);
}

/** "1, 2", "1 en 2", "pr1; pr2" or "geen". */
function programmeNumbers(text: string): readonly number[] | undefined {
  if (/^(?:geen|none|-)$/i.test(text)) return [];
  const parts = text
    .split(/[,;]|\ben\b|\band\b/i)
    .map((part) => part.trim().replace(/^(?:programma|programme|pr)\s*/i, ""));
  return parts.every((part) => /^\d{1,3}$/.test(part)) ? parts.map(Number) : undefined;
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

function unreadable(sheet: SheetSnapshot, row: number, name: string, value: string): Finding {
  const cell = { sheet: sheet.name, row, column: sheet.left + 1 };
  return {
    rule: "setting-unreadable",
    severity: "remark",
    cell,
    goTo: cell,
    period: undefined,
    message: message("review.settingUnreadable", { name, value }),
    sum: undefined,
    hints: [],
  };
}
