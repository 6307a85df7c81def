import { numberFromDecimal } from "../../amounts/decimal";
import { readNumber } from "../../amounts/readNumber";
import type { Finding } from "../../findings/finding";
import { unreadableEntry } from "../../findings/unreadableEntry";
import type { PeilEntry } from "../../workbook/peilSheet";

/**
 * A figure that a budget rests on and does not hold: pupils, an amount a pupil, a percentage, a count date. Every
 * partnership has its own, and they change with the law, so none is built in.
 */
export interface Parameter {
  readonly name: string;
  /** The period it is about; undefined: all of them. */
  readonly period: string | undefined;
  /** A percentage as a share: 5 % is 0.05. Undefined where it is no number: a date, a word. */
  readonly value: number | undefined;
  /** By how much it grows each year after `since`, as a share; 0 where it does not. */
  readonly growth: number;
  /** The first year it grows in; undefined: the second period of the budget. */
  readonly since: number | undefined;
  readonly text: string;
  readonly explanation: string;
  readonly date: string;
}

/** The parameters of a workbook, and a remark for each that could not be understood. */
export interface ParametersReading {
  readonly parameters: readonly Parameter[];
  readonly findings: readonly Finding[];
}

/** How the name of this setting begins in the sheet Peil; the parameter's own name follows. */
export const PARAMETER_NAME = "Parameter";

const NAME = /^parameter\s+(?<name>.*?)(?:\s+(?<period>(?:19|20)\d\d(?:\s?[/-]\s?(?:19|20)?\d\d)?))?$/i;

/** Reads "Parameter leerlingen 2020 | 31.000" and "Parameter bedrag per leerling | 130; index 2,5 % vanaf 2021". */
export function readParameters(entries: readonly PeilEntry[]): ParametersReading {
  const parameters: Parameter[] = [];
  const findings: Finding[] = [];
  for (const entry of entries) {
    const { name = "", period } = NAME.exec(entry.name.trim())?.groups ?? {};
    if (name === "" || entry.value === "") continue;
    const amount = amountIn(entry.value);
    if (!amount) findings.push(unreadableEntry(entry));
    else {
      const { value: text, explanation, date } = entry;
      parameters.push({ name, period, text, explanation, date, ...amount });
    }
  }
  return { parameters, findings };
}

type Amount = Pick<Parameter, "value" | "growth" | "since">;

/** The number with its yearly index; a text without one stands for itself. Undefined where an index cannot be read. */
function amountIn(text: string): Amount | undefined {
  const [first = "", index, ...others] = text.split(";").map((part) => part.trim());
  const value = shareIn(first);
  if (index === undefined) return { value, growth: 0, since: undefined };
  const found =
    /^index(?:atie|ation)?\s+(?<growth>\S+(?:\s?%)?)(?:\s+(?:vanaf|from)\s+(?<since>\d{4}))?$/i.exec(index);
  const growth = shareIn(found?.groups?.["growth"] ?? "");
  if (others.length > 0 || growth === undefined || value === undefined) return undefined;
  const since = found?.groups?.["since"];
  return { value, growth, since: since === undefined ? undefined : Number(since) };
}

function shareIn(text: string): number | undefined {
  const reading = readNumber(text.replaceAll("€", "").trim());
  if (reading.kind !== "number") return undefined;
  const value = numberFromDecimal(reading.value);
  return reading.value.units !== 0 && /%\s*$/.test(text) ? value / 100 : value;
}

/**
 * The parameter of that name in a period: one for that period before one for all. Undefined where there is none, or where
 * it is no number. `periods` are those of the budget, in order.
 */
export function parameterIn(
  parameters: readonly Parameter[],
  name: string,
  periods: readonly string[],
  index: number,
): number | undefined {
  const own = parameters.filter((one) => plain(one.name) === plain(name));
  const period = periods[index] ?? "";
  const parameter =
    own.findLast((one) => one.period === period) ?? own.findLast((one) => one.period === undefined);
  if (parameter?.value === undefined) return undefined;
  return parameter.value * (1 + parameter.growth) ** yearsOfGrowth(parameter, periods, index);
}

/** Whether there is a parameter of that name, for whatever period. */
export function hasParameter(parameters: readonly Parameter[], name: string): boolean {
  return parameters.some((one) => plain(one.name) === plain(name));
}

function yearsOfGrowth({ growth, since }: Parameter, periods: readonly string[], index: number): number {
  if (growth === 0) return 0;
  const yearOf = (name: string | undefined): number | undefined => {
    const year = /\b(?:19|20)\d\d\b/.exec(name ?? "")?.[0];
    return year === undefined ? undefined : Number(year);
  };
  const year = yearOf(periods[index]);
  if (since === undefined || year === undefined) return index;
  return Math.max(0, year - since + 1);
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}
