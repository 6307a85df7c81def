import { euroFromCents } from "../amounts/cents";
import { formatMoney, formatNumber } from "../amounts/format";
import type { Language } from "../language/language";
import { indicativeSentence } from "../report/budget/indicativeText";
import type { Review } from "../review/review";
import { textTable, type TextCell } from "./textTable";

/** Money that is passed on, what people compute themselves, and the parameters it rests on. */
export function calculationsText(review: Review, language: Language): readonly string[] {
  return [
    ...chainsText(review, language),
    ...ownCalculations(review, language),
    ...parametersText(review, language),
    ...indicativeText(review, language),
  ];
}

function chainsText({ chains }: Review, { code, words }: Language): readonly string[] {
  if (chains.length === 0) return [];
  const lines = chains.map(({ sheet, period, label, terms, retained }) => {
    const sum = terms.map(({ value, weight }, index) => {
      const sign = weight === -1 ? " − " : index === 0 ? "" : " + ";
      return `${sign}${formatMoney(euroFromCents(value), code)}`;
    });
    const left = formatMoney(euroFromCents(retained), code);
    return `  ${sheet}  ${period}  ${label}: ${sum.join("")} = ${left} ${words("figures.chainRetained")}`;
  });
  return [words("figures.chainsHeading"), ...lines, ""];
}

function ownCalculations({ calculations }: Review, { code, words }: Language): readonly string[] {
  if (calculations.length === 0) return [];
  const rows = calculations.map(({ sheet, period, name, value, expression }): readonly TextCell[] => [
    { text: sheet },
    { text: period },
    { text: name },
    { text: formatNumber(Math.round(value * 100) / 100, code), isAmount: true },
    { text: expression },
  ]);
  return [words("figures.calculations"), ...textTable(rows), ""];
}

function indicativeText({ indicative }: Review, language: Language): readonly string[] {
  if (indicative.length === 0) return [];
  const lines = indicative.map((line) => `  ${line.sheet}  ${indicativeSentence(line, language)}`);
  return [language.words("programmes.indicativeTitle"), ...lines, ""];
}

function parametersText({ parameters }: Review, { words }: Language): readonly string[] {
  if (parameters.length === 0) return [];
  const rows = parameters.map(({ name, period = "", text, explanation, date }): readonly TextCell[] => [
    { text: name },
    { text: period },
    { text },
    { text: [explanation, date].filter((part) => part !== "").join(", ") },
  ]);
  return [words("figures.parameters"), ...textTable(rows), ""];
}
