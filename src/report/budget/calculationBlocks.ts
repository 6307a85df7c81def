import { euroFromCents } from "../../amounts/cents";
import { formatNumber } from "../../amounts/format";
import type { PassThroughChain } from "../../budget/calculations/passThroughChains";
import type { Language } from "../../language/language";
import type { Review } from "../../review/review";
import { column, heading, line, table, total } from "../document/blocks";
import type { ReportBlock, TableBlock } from "../document/reportDocument";

/** Money that is passed on, what people compute themselves, and the parameters that rests on; nothing where there is none. */
export function calculationBlocks(review: Review, language: Language): readonly ReportBlock[] {
  const { words } = language;
  return [
    ...(review.chains.length === 0
      ? []
      : [heading(1, words("figures.chainsTitle")), ...review.chains.map((one) => chainTable(one, language))]),
    ...(review.calculations.length === 0
      ? []
      : [heading(1, words("figures.calculations")), calculationTable(review, language)]),
    ...(review.parameters.length === 0
      ? []
      : [
          ...(review.calculations.length === 0 ? [heading(1, words("figures.parameters"))] : []),
          parameterTable(review, language),
        ]),
  ];
}

function chainTable(
  { sheet, period, label, terms, retained }: PassThroughChain,
  language: Language,
): TableBlock {
  const { words, code } = language;
  return table(
    words("figures.chainsTable", { sheet, period }),
    [
      column(words("report.sign"), 1),
      column(words("report.line"), 7),
      column(words("report.amount"), 3, "end"),
    ],
    [
      ...terms.map((term) =>
        line(term.weight === 1 ? "+" : "−", term.label, formatNumber(euroFromCents(term.value), code)),
      ),
      total("=", words("figures.chainLeftOf", { label }), formatNumber(euroFromCents(retained), code)),
    ],
    1,
  );
}

function calculationTable({ calculations }: Review, { words, code }: Language): TableBlock {
  return table(
    words("figures.calculations"),
    [
      column(words("figures.calculation"), 4),
      column(words("report.period"), 2),
      column(words("figures.outcome"), 3, "end"),
      column(words("report.line"), 5),
    ],
    calculations.map(({ name, period, value, expression }) =>
      line(name, period, formatNumber(Math.round(value * 100) / 100, code), expression),
    ),
  );
}

function parameterTable({ parameters }: Review, { words }: Language): TableBlock {
  return table(
    words("figures.parameters"),
    [
      column(words("figures.parameter"), 4),
      column(words("report.period"), 2),
      column(words("figures.value"), 3),
      column(words("figures.source"), 5),
    ],
    parameters.map(({ name, period = "", text, explanation, date }) =>
      line(name, period, text, [explanation, date].filter((part) => part !== "").join(", ")),
    ),
  );
}
