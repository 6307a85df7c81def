import { readNumber } from "../../amounts/readNumber";
import type { Budget } from "../../budget/budget";
import {
  BALANCE_FIGURES,
  balanceFigureNames,
  SIGNAL_LEAST_NAME,
  SIGNAL_SHARE_NAME,
} from "../../budget/keyFigures/keyFigureSettings";
import type { PeilSetting } from "../../workbook/changePeil";
import { isSameName, type PeilEntry } from "../../workbook/peilSheet";

/** A figure that a budget does not hold, as it is asked for and written in the sheet Peil. */
export interface BalanceField {
  /** The setting's name, with the period where the budget has several. */
  readonly name: string;
  readonly alsoNamed: readonly string[];
  /** What the workbook says now; "" where it says nothing. */
  readonly value: string;
}

/**
 * The fields for one period of a budget. An opening reserve belongs to the first period and is asked for once; the share
 * and the least amount of the signal value hold for all.
 */
export function balanceFields(
  budget: Budget,
  period: string,
  decisions: readonly PeilEntry[],
): readonly BalanceField[] {
  const field = (name: string, alsoNamed: readonly string[]): BalanceField => ({
    name,
    alsoNamed,
    value:
      decisions.findLast((entry) => [name, ...alsoNamed].some((one) => isSameName(one, entry.name)))?.value ??
      "",
  });
  const isOnly = budget.periods.length === 1;
  const balance = BALANCE_FIGURES.map((figure) => {
    const names = balanceFigureNames(figure);
    const dated = names.map((name) => `${name} ${period}`);
    const isDateless = isOnly || figure === "openingReserve";
    const [name = "", ...others] = isDateless ? [...names, ...(isOnly ? dated : [])] : dated;
    return field(name, others);
  });
  return [...balance, field(SIGNAL_SHARE_NAME, []), field(SIGNAL_LEAST_NAME, [])];
}

/** Whether what is typed can be read as a number, or is empty, which takes the figure back. */
export function isReadable(text: string): boolean {
  return text.trim() === "" || readNumber(text.trim()).kind === "number";
}

/** The settings for what was typed, by the name of the field; a field that was not touched stays as it is. */
export function settingsOf(
  fields: readonly BalanceField[],
  typed: ReadonlyMap<string, string>,
): readonly PeilSetting[] {
  return fields.flatMap(({ name, alsoNamed }) => {
    const text = typed.get(name);
    return text === undefined ? [] : [{ name, alsoNamed, value: text.trim() }];
  });
}
