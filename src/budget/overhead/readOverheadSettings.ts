import { readNumber } from "../../amounts/readNumber";
import { numberFromDecimal } from "../../amounts/decimal";
import type { NormRange } from "./overhead";
import { NO_OVERHEAD_SETTINGS, OVERHEAD_SETTING_NAMES, type OverheadSettings } from "./overheadSettings";
import type { Finding } from "../../findings/finding";
import { unreadableEntry } from "../../findings/unreadableEntry";
import { programmeNumbers } from "./programmeNumbers";
import { ownDefinitionName, readOwnDefinition } from "./readOwnDefinition";
import { isSameName, type PeilEntry } from "../../workbook/peilSheet";

/** The settings of a workbook, and a remark for each line that could not be understood. */
export interface OverheadSettingsReading {
  readonly settings: OverheadSettings;
  readonly findings: readonly Finding[];
}

type Reader = (entry: PeilEntry) => Partial<OverheadSettings> | undefined;

const PASSED: Reader = ({ value }) =>
  whenDefined(programmeNumbers(value), (passedThrough) => ({ passedThrough }));
const OVERHEAD: Reader = ({ value }) =>
  whenDefined(programmeNumbers(value), (overheadProgrammes) => ({ overheadProgrammes }));
const NORM: Reader = ({ value }) => whenDefined(normRange(value), (norm) => ({ norm }));
const SECTOR: Reader = ({ value, explanation, date }) =>
  /^(?:geen|none)$/i.test(value)
    ? { sector: undefined }
    : whenDefined(normRange(value), (range) => ({
        sector: { range, written: { source: explanation, date } },
      }));

/** Each setting by its names in the sheet Peil. */
const READERS: readonly (readonly [names: readonly string[], reader: Reader])[] = [
  [OVERHEAD_SETTING_NAMES.passedThrough, PASSED],
  [OVERHEAD_SETTING_NAMES.overheadProgrammes, OVERHEAD],
  [OVERHEAD_SETTING_NAMES.norm, NORM],
  [OVERHEAD_SETTING_NAMES.sector, SECTOR],
];

/** What was decided about overhead. A later row goes before an earlier one; a value that is empty decides nothing. */
export function readOverheadSettings(entries: readonly PeilEntry[]): OverheadSettingsReading {
  let settings = NO_OVERHEAD_SETTINGS;
  const findings: Finding[] = [];
  for (const entry of entries) {
    if (entry.value === "") continue;
    const own = ownDefinitionName(entry.name);
    const reader = READERS.find(([names]) => names.some((name) => isSameName(name, entry.name)))?.[1];
    if (own === undefined && !reader) continue;
    const read = own === undefined ? reader?.(entry) : withOwnDefinition(settings, own, entry.value);
    if (read) settings = { ...settings, ...read };
    else findings.push(unreadableEntry(entry));
  }
  return { settings, findings };
}

/** A definition of the same name replaces the one before it. */
function withOwnDefinition(
  { ownDefinitions }: OverheadSettings,
  name: string,
  text: string,
): Partial<OverheadSettings> | undefined {
  const definition = readOwnDefinition(name, text);
  if (!definition) return undefined;
  const others = ownDefinitions.filter((one) => !isSameName(one.name, name));
  return { ownDefinitions: [...others, definition] };
}

function whenDefined<Value, Result>(
  value: Value | undefined,
  make: (value: Value) => Result,
): Result | undefined {
  return value === undefined ? undefined : make(value);
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
