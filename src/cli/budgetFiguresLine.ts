import { euroFromCents, type Cents } from "../amounts/cents";
import type { PassThroughChain } from "../budget/calculations/passThroughChains";
import type { KeyFigure } from "../budget/keyFigures/keyFigure";
import type { SizeOfPeriod } from "../budget/keyFigures/sizeClass";
import type { ReserveYear } from "../budget/keyFigures/reserveDevelopment";
import type { IndicativeLine } from "../budget/rules/indicative";
import type { ProgrammeCover } from "../budget/programmeCover";
import type { Language } from "../language/language";
import type { Review } from "../review/review";
import { cellName } from "../workbook/address";
import { reconciliationLines } from "./reconciliationText";
import { withoutEmpty } from "./withoutEmpty";

/** The figures of a budget beside its overhead, as `check --json` prints them: amounts in euro, no key for what is empty. */
export function budgetFiguresLine(review: Review, language: Language): object {
  return withoutEmpty({
    keyFigures: review.keyFigures.figures.map((figure) => keyFigureLine(figure, language)),
    sizeClasses: review.sizes.map(sizeLine),
    reserve: review.reserve.map(reserveLine),
    reconciliations: reconciliationLines(review),
    programmeCover: review.programmeCover.map(coverLine),
    chains: review.chains.map(chainLine),
    calculations: review.calculations,
    indicative: review.indicative.map(indicativeLine),
    parameters: review.parameters.map(({ name, period, text, value, explanation, date }) => ({
      name,
      period,
      text,
      value,
      explanation,
      date,
    })),
  });
}

function keyFigureLine(figure: KeyFigure, { words }: Language): object {
  const { sheet, period, name, value, unit, numerator, denominator, limit, isSignal } = figure;
  const { least, most, written } = limit;
  return {
    sheet,
    period,
    name,
    value,
    unit,
    numerator: euroFromCents(numerator),
    ...euro({ denominator }),
    ...(least === undefined ? {} : { signalBelow: least }),
    ...(most === undefined ? {} : { signalAbove: most }),
    isSignal,
    isNorm: false,
    source: words(`figures.source.${name}`),
    ...(written ? { limitSource: written.source, limitDate: written.date } : {}),
  };
}

function sizeLine({ sheet, period, income, name, from, below, limit }: SizeOfPeriod): object {
  const { least } = limit;
  const signalBelow = least === undefined ? {} : { signalBelow: least };
  return { sheet, period, totalIncome: euroFromCents(income), name, from, below, ...signalBelow };
}

function indicativeLine({ sheet, label, programme, periods, explanation }: IndicativeLine): object {
  return {
    sheet,
    programme,
    label,
    periods: periods.map(({ name, cell, amount }) => ({
      period: name,
      cell: cellName(cell),
      amount: amount === null ? null : euroFromCents(amount),
    })),
    explanation,
  };
}

function reserveLine(year: ReserveYear): object {
  const { sheet, period, opening, result, closing, cumulative, signalValue } = year;
  return {
    sheet,
    period,
    ...euro({ opening, result, closing, cumulative, signalValue }),
    ...(year.closingRatio === undefined ? {} : { closingRatio: year.closingRatio }),
    ...(year.cumulativeRatio === undefined ? {} : { cumulativeRatio: year.cumulativeRatio }),
    isSignal: year.isSignal,
  };
}

function coverLine({ sheet, period, programme, label, income, expenses, net }: ProgrammeCover): object {
  return { sheet, period, programme, label, ...euro({ income, expenses, net }) };
}

function chainLine({ sheet, period, label, terms, retained }: PassThroughChain): object {
  return {
    sheet,
    period,
    label,
    terms: terms.map((term) => ({
      cell: cellName(term.cell),
      label: term.label,
      value: euroFromCents(term.value),
      weight: term.weight,
    })),
    ...euro({ retained }),
  };
}

/** Amounts in euro; what is not known gets no key. */
function euro(amounts: Readonly<Record<string, Cents | undefined>>): object {
  return Object.fromEntries(
    Object.entries(amounts).flatMap(([key, amount]) =>
      amount === undefined ? [] : [[key, euroFromCents(amount)]],
    ),
  );
}
