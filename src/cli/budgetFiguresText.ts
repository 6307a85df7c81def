import { euroFromCents, type Cents } from "../amounts/cents";
import { formatMoney, formatRatio } from "../amounts/format";
import type { KeyFigure } from "../budget/keyFigures/keyFigure";
import type { Language } from "../language/language";
import { keyFigureValue } from "../report/budget/keyFigureValue";
import type { Review } from "../review/review";
import { sizeLines } from "../report/budget/sizeText";
import { textTable, type TextCell } from "./textTable";

/** Key figures, the reserve over the years and what programmes cost net; nothing where there is no whole budget. */
export function budgetFiguresText(review: Review, language: Language): readonly string[] {
  return [
    ...keyFiguresText(review, language),
    ...reserveText(review, language),
    ...coverText(review, language),
  ];
}

function keyFiguresText({ keyFigures, sizes }: Review, language: Language): readonly string[] {
  const { words } = language;
  if (keyFigures.figures.length === 0) return [];
  const rows = keyFigures.figures.map((figure): readonly TextCell[] => [
    { text: figure.sheet },
    { text: figure.period },
    { text: words(`budget.keyFigure.${figure.name}`) },
    { text: keyFigureValue(figure.value, figure.unit, language), isAmount: true },
    { text: limitText(figure, language) },
    { text: figure.isSignal ? words("figures.isSignal") : "" },
  ]);
  const lines = sizeLines(sizes, language).map((line) => `  ${line}`);
  return [words("figures.keyFiguresHeading"), ...textTable(rows), ...lines, ""];
}

function limitText({ limit, unit }: KeyFigure, language: Language): string {
  const { least, most } = limit;
  const { words } = language;
  const ends = [
    least === undefined ? "" : words("figures.signalBelow", { value: keyFigureValue(least, unit, language) }),
    most === undefined ? "" : words("figures.signalAbove", { value: keyFigureValue(most, unit, language) }),
  ];
  return ends.filter((text) => text !== "").join(", ");
}

function reserveText({ reserve }: Review, { code, words }: Language): readonly string[] {
  const shown = reserve.filter(({ sheet }) => reserve.filter((one) => one.sheet === sheet).length > 1);
  if (shown.length === 0) return [];
  const money = (value: Cents | undefined): TextCell => ({
    text: value === undefined ? "–" : formatMoney(Math.round(euroFromCents(value)), code),
    isAmount: true,
  });
  const head = (text: string): TextCell => ({ text, isAmount: true });
  const hasOpening = shown.some(({ opening }) => opening !== undefined);
  const heading: readonly TextCell[] = [
    { text: "" },
    { text: "" },
    ...(hasOpening ? [head(words("figures.reserveOpening"))] : []),
    head(words("figures.reserveResult")),
    ...(hasOpening ? [head(words("figures.reserveClosing"))] : []),
    head(words("figures.reserveCumulative")),
    head(words("figures.reserveSignalValue")),
    head(words("figures.reserveRatio")),
  ];
  const rows = shown.map((year): readonly TextCell[] => {
    const ratio = hasOpening ? year.closingRatio : year.cumulativeRatio;
    return [
      { text: year.sheet },
      { text: year.period },
      ...(hasOpening ? [money(year.opening)] : []),
      money(year.result),
      ...(hasOpening ? [money(year.closing)] : []),
      money(year.cumulative),
      money(year.signalValue),
      { text: ratio === undefined ? "–" : formatRatio(ratio, code), isAmount: true },
      { text: year.isSignal ? words("figures.isSignal") : "" },
    ];
  });
  const help = hasOpening ? [] : [`  ${words("figures.reserveHelp")}`];
  return [words("figures.reserveHeading"), ...textTable([heading, ...rows]), ...help, ""];
}

function coverText({ programmeCover }: Review, { code, words }: Language): readonly string[] {
  if (programmeCover.length === 0) return [];
  const money = (value: Cents): TextCell => ({
    text: formatMoney(euroFromCents(value), code),
    isAmount: true,
  });
  const rows = programmeCover.map((cover): readonly TextCell[] => [
    { text: cover.sheet },
    { text: cover.period },
    { text: `${cover.programme.toString()} ${cover.label}` },
    money(cover.expenses),
    { text: "−" },
    money(cover.income),
    { text: "=" },
    money(cover.net),
  ]);
  return [words("figures.coverHeading"), ...textTable(rows), ""];
}
