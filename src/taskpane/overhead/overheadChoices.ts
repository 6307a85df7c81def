import { readNumber } from "../../amounts/readNumber";
import { numberFromDecimal } from "../../amounts/decimal";
import { formatNumber } from "../../amounts/format";
import type { Budget } from "../../budget/budget";
import { OVERHEAD_SETTING_NAMES } from "../../budget/overhead/overheadSettings";
import { countedLines } from "../../budget/reading/budgetLines";
import { proposesOverhead } from "../../budget/reading/words";
import type { PeilSetting } from "../../workbook/changePeil";

/** A programme that can be chosen, once for all budgets of the workbook. */
export interface ProgrammeChoice {
  readonly programme: number;
  readonly label: string;
  /** Whether its label speaks of overhead. */
  readonly isProposed: boolean;
}

/** The programmes with expenses of the whole budgets, by number. */
export function programmeChoices(budgets: readonly Budget[]): readonly ProgrammeChoice[] {
  const choices = new Map<number, ProgrammeChoice>();
  for (const budget of budgets.filter(({ scope }) => scope === "whole")) {
    for (const { side, programme, label } of countedLines(budget)) {
      if (side !== "expenses" || programme === undefined || choices.has(programme)) continue;
      choices.set(programme, { programme, label, isProposed: proposesOverhead(label) });
    }
  }
  return [...choices.values()].sort((one, other) => one.programme - other.programme);
}

/** What was filled in about overhead. The ends of the norm as they were typed. */
export interface OverheadChoice {
  readonly overhead: ReadonlySet<number>;
  readonly passedThrough: ReadonlySet<number>;
  /** Whether it was said that nothing is passed through: an empty choice alone decides nothing. */
  readonly nothingPassed: boolean;
  readonly least: string;
  readonly most: string;
}

/** A number of percent as people type it; undefined where nothing is typed, null where it cannot be read. */
export function typedPercent(text: string): number | undefined | null {
  if (text.trim() === "") return undefined;
  const reading = readNumber(text.replace("%", "").trim());
  return reading.kind === "number" ? numberFromDecimal(reading.value) : null;
}

/** The norm as the sheet Peil says it: "5 - 10 %"; "" without a norm, undefined where it cannot be read. */
export function normText({ least, most }: Pick<OverheadChoice, "least" | "most">): string | undefined {
  const [low, high] = [typedPercent(least), typedPercent(most)];
  if (low === null || high === null) return undefined;
  if (low !== undefined && high !== undefined) {
    return low > high ? undefined : `${formatNumber(low)} - ${formatNumber(high)} %`;
  }
  if (low !== undefined) return `minstens ${formatNumber(low)} %`;
  return high === undefined ? "" : `hoogstens ${formatNumber(high)} %`;
}

/**
 * The settings to write; undefined where the norm cannot be read. What the labels propose is not written down as long as
 * nobody chose otherwise, so that a new programme is still proposed.
 */
export function overheadSettingsOf(
  choice: OverheadChoice,
  programmes: readonly ProgrammeChoice[],
): readonly PeilSetting[] | undefined {
  const norm = normText(choice);
  if (norm === undefined) return undefined;
  const isProposal = programmes.every(
    ({ programme, isProposed }) => choice.overhead.has(programme) === isProposed,
  );
  const passed = numbers(choice.passedThrough);
  return [
    setting(OVERHEAD_SETTING_NAMES.overheadProgrammes, isProposal ? "" : numbers(choice.overhead)),
    setting(OVERHEAD_SETTING_NAMES.passedThrough, passed === "" && choice.nothingPassed ? "geen" : passed),
    setting(OVERHEAD_SETTING_NAMES.norm, norm),
  ];
}

function setting([name, ...alsoNamed]: readonly [string, ...string[]], value: string): PeilSetting {
  return { name, value, alsoNamed };
}

function numbers(chosen: ReadonlySet<number>): string {
  return [...chosen].sort((one, other) => one - other).join(", ");
}
