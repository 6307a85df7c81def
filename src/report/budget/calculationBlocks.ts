import { cents, euroFromCents, type Cents } from "../../amounts/cents";
import { formatNumber } from "../../amounts/format";
import type { PassThroughChain } from "../../budget/calculations/passThroughChains";
import type { Language } from "../../language/language";
import type { Review } from "../../review/review";
import { column, heading, line, table, total } from "../document/blocks";
import { chunks } from "../document/chunks";
import type { ReportBlock, TableBlock } from "../document/reportDocument";

/** Money that is passed on, what people compute themselves, and the parameters that rests on; nothing where there is none. */
export function calculationBlocks(review: Review, language: Language): readonly ReportBlock[] {
  const { words } = language;
  return [
    ...(review.chains.length === 0
      ? []
      : [heading(1, words("figures.chainsTitle")), ...chainTables(review.chains, language)]),
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

/** So many years of a chain stand side by side. */
const MOST_PERIODS = 6;

/** One table for each income that is passed on, with the years beside each other. */
function chainTables(chains: readonly PassThroughChain[], language: Language): readonly TableBlock[] {
  const { words, code } = language;
  const groups = new Map<string, PassThroughChain[]>();
  for (const chain of chains) {
    const key = JSON.stringify([chain.sheet, chain.terms.map(({ label, weight }) => [label, weight])]);
    groups.set(key, [...(groups.get(key) ?? []), chain]);
  }
  const amount = (value: Cents): string => formatNumber(euroFromCents(value), code);
  return [...groups.values()].flatMap((years) =>
    chunks(years, MOST_PERIODS).flatMap((some) => {
      const [first] = some;
      if (!first) return [];
      const { sheet, label, terms } = first;
      return table(
        words("figures.chainsTable", { sheet }),
        [
          column(words("report.sign"), 1.4),
          column(words("report.line"), 5),
          ...some.map(({ period }) => column(period || words("report.amount"), 2.2, "end")),
        ],
        [
          ...terms.map((term, index) =>
            line(
              term.weight === 1 ? "+" : "−",
              term.label,
              ...some.map((one) => amount(one.terms[index]?.value ?? cents(0))),
            ),
          ),
          total(
            "=",
            words("figures.chainLeftOf", { label }),
            ...some.map(({ retained }) => amount(retained)),
          ),
        ],
        1,
      );
    }),
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
