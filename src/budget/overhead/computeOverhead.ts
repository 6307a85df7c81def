import type { Skipped } from "../../findings/finding";
import { message, type Message } from "../../language/messages";
import type { Attempt } from "../attempt";
import type { Budget, BudgetLine } from "../budget";
import { countedLines } from "../reading/budgetLines";
import { proposesOverhead } from "../reading/words";
import { baseLines, denominatorOf, minus, plus, programmeLines, type WeightedLine } from "./definitionLines";
import { OVERHEAD_DEFINITIONS, type OverheadDefinition, type OverheadFigure } from "./overhead";
import { overheadFigure } from "./overheadFigure";
import type { OverheadSettings } from "./overheadSettings";
import type { OwnDefinition } from "./ownDefinition";

/** The figures that could be computed, and for those that could not the reason. */
export interface OverheadResult {
  readonly figures: readonly OverheadFigure[];
  readonly skipped: readonly Skipped[];
}

/** A definition with its lines in one budget, or what it misses there. */
interface Definition {
  readonly what: Message;
  readonly named: Pick<OverheadFigure, "definition" | "name">;
  readonly numerator: Attempt<readonly WeightedLine[]>;
  readonly denominator: Attempt<readonly WeightedLine[]>;
}

/**
 * Overhead by every definition, per period. A definition that misses something (a total, an unreadable amount, a
 * setting) is not guessed: it is listed with what it misses.
 */
export function computeOverhead(budget: Budget, settings: OverheadSettings): OverheadResult {
  if (budget.scope === "part") return { figures: [], skipped: [] };
  const standard = overheadLines(budget, settings);
  const own = settings.ownDefinitions.map((definition) => ownDefinition(budget, definition, standard));
  const results = [
    ...(standard.length === 0
      ? [noLines(budget)]
      : OVERHEAD_DEFINITIONS.map((one) =>
          figuresOf(budget, settings, standardDefinition(budget, one, settings, standard)),
        )),
    ...own.map((definition) => figuresOf(budget, settings, definition)),
  ];
  return {
    figures: results.flatMap(({ figures }) => figures),
    skipped: results.flatMap(({ skipped }) => skipped),
  };
}

function noLines({ sheet }: Budget): OverheadResult {
  const what = message("budget.overheadOn", { sheet });
  return { figures: [], skipped: [{ what, why: message("budget.noOverheadLine") }] };
}

/** The items that are overhead: as set, otherwise as their labels propose. */
function overheadLines(budget: Budget, settings: OverheadSettings): readonly BudgetLine[] {
  const { overheadProgrammes } = settings;
  return countedLines(budget).filter(
    (line) =>
      line.side === "expenses" &&
      (overheadProgrammes
        ? line.programme !== undefined && overheadProgrammes.includes(line.programme)
        : proposesOverhead(line.label)),
  );
}

function standardDefinition(
  budget: Budget,
  definition: OverheadDefinition,
  settings: OverheadSettings,
  lines: readonly BudgetLine[],
): Definition {
  const name = message(`budget.definition.${definition}`);
  return {
    what: message("budget.overheadBy", { definition: name, sheet: budget.sheet }),
    named: { definition },
    numerator: { value: plus(lines) },
    denominator: standardDenominator(budget, definition, settings),
  };
}

function standardDenominator(
  budget: Budget,
  definition: OverheadDefinition,
  { passedThrough }: OverheadSettings,
): Attempt<readonly WeightedLine[]> {
  if (definition !== "own-programmes") return baseLines(budget, definition);
  const expenses = baseLines(budget, "total-expenses");
  if ("why" in expenses) return expenses;
  if (!passedThrough) return { why: message("budget.noPassThroughSetting") };
  const transfers = baseLines(budget, "transfers");
  // With nothing to leave out a definition would quietly become another one.
  if ("why" in transfers && passedThrough.length === 0) return transfers;
  const missing = passedThrough.filter((number) => !programmeExpense(budget, number));
  if (missing.length > 0)
    return { why: message("budget.noSuchProgramme", { programmes: missing.join(", ") }) };
  const passed = plus(passedThrough.flatMap((number) => programmeExpense(budget, number) ?? []));
  const without = "value" in transfers ? transfers.value : [];
  return { value: [...expenses.value, ...minus(without), ...minus(passed)] };
}

/** The expense line of a programme. */
export function programmeExpense(budget: Budget, programme: number): BudgetLine | undefined {
  return countedLines(budget).find((line) => line.side === "expenses" && line.programme === programme);
}

function ownDefinition(budget: Budget, own: OwnDefinition, standard: readonly BudgetLine[]): Definition {
  const values = { name: own.name, sheet: budget.sheet };
  return {
    what: message(own.name === "" ? "figures.ownOverheadUnnamed" : "figures.ownOverhead", values),
    named: { definition: "own", name: own.name },
    numerator: ownNumerator(budget, own, standard),
    denominator: denominatorOf(budget, own),
  };
}

function ownNumerator(
  budget: Budget,
  { numerator, isNet }: OwnDefinition,
  standard: readonly BudgetLine[],
): Attempt<readonly WeightedLine[]> {
  const expenses: Attempt<readonly WeightedLine[]> = numerator
    ? programmeLines(budget, numerator, "expenses")
    : { value: plus(standard) };
  if ("why" in expenses) return expenses;
  if (expenses.value.length === 0) return { why: message("budget.noOverheadLine") };
  if (!isNet) return expenses;
  const numbers = new Set(expenses.value.map(({ line }) => line.programme));
  const income = countedLines(budget).filter(
    ({ side, programme }) => side === "income" && programme !== undefined && numbers.has(programme),
  );
  return { value: [...expenses.value, ...minus(plus(income))] };
}

function figuresOf(budget: Budget, settings: OverheadSettings, definition: Definition): OverheadResult {
  const { what, named, numerator, denominator } = definition;
  if ("why" in denominator) return { figures: [], skipped: [{ what, why: denominator.why }] };
  if ("why" in numerator) return { figures: [], skipped: [{ what, why: numerator.why }] };
  const figures: OverheadFigure[] = [];
  const skipped: Skipped[] = [];
  budget.periods.forEach((period, index) => {
    const lines = { numerator: numerator.value, denominator: denominator.value };
    const figure = overheadFigure(budget, lines, { period, index }, settings.norm);
    if ("why" in figure) {
      skipped.push({ what: message("budget.inPeriod", { what, period: period.name }), why: figure.why });
    } else figures.push({ ...figure.value, ...named });
  });
  return { figures, skipped };
}
