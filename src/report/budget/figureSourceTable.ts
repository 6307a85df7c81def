import { euroFromCents } from "../../amounts/cents";
import { formatMoney, formatNumber } from "../../amounts/format";
import { KEY_FIGURES, type KeyFigure, type KeyFigureName } from "../../budget/keyFigures/keyFigure";
import {
  readKeyFigureSettings,
  SIGNAL_LEAST_NAME,
  SIGNAL_SHARE_NAME,
} from "../../budget/keyFigures/keyFigureSettings";
import type { Language } from "../../language/language";
import type { Review } from "../../review/review";
import { isSameName } from "../../workbook/peilSheet";
import { column, line, table } from "../document/blocks";
import type { TableBlock } from "../document/reportDocument";
import { limitText } from "./limitText";

/** How each computed figure is made, the limit at which it is a signal, and where that comes from and of when. */
export function figureSourceTable(review: Review, language: Language): TableBlock {
  const { words } = language;
  const { figures } = review.keyFigures;
  const names = KEY_FIGURES.filter((name) => figures.some((figure) => figure.name === name));
  return table(
    words("figureSources.table"),
    [
      column(words("report.keyFigure"), 3),
      column(words("figureSources.formulaColumn"), 4.5),
      column(words("report.keyFigureLimit"), 2.6),
      column(words("figureSources.originColumn"), 4.5),
    ],
    names.map((name) => {
      const own = figures.filter((figure) => figure.name === name);
      const limits = [...new Set(own.map((figure) => limitText(figure, language)))];
      return line(
        words(`budget.keyFigure.${name}`),
        formulaText(name, review, language),
        limits.join("\n") || words("figureSources.noLimit"),
        originText(name, own, review, language),
      );
    }),
  );
}

/** How a figure is made, in words; the signal value with its share and its least amount as they are set. */
export function formulaText(
  name: KeyFigureName,
  { decisions }: Pick<Review, "decisions">,
  { words, code }: Language,
): string {
  if (name !== "signal-value") return words(`figureSources.formula.${name}`);
  const { signalShare, signalLeast } = readKeyFigureSettings(decisions).settings;
  return words("figureSources.formula.signal-value", {
    share: formatNumber(signalShare, code),
    least: formatMoney(euroFromCents(signalLeast), code),
  });
}

/** A limit that people wrote has their source; a built-in one has ours. */
function originText(
  name: KeyFigureName,
  figures: readonly KeyFigure[],
  { decisions }: Pick<Review, "decisions">,
  { words }: Language,
): string {
  const entry = decisions.findLast(
    (one) =>
      name === "signal-value" &&
      one.value !== "" &&
      [SIGNAL_SHARE_NAME, SIGNAL_LEAST_NAME].some((setting) => isSameName(setting, one.name)),
  );
  const written = entry
    ? { source: entry.explanation, date: entry.date }
    : figures.find(({ limit }) => limit.written)?.limit.written;
  if (!written) return words(`figureSources.origin.${name}`);
  const source = [written.source, written.date].filter((text) => text !== "").join(", ");
  return source === "" ? words("figureSources.writtenNoSource") : words("figureSources.written", { source });
}
