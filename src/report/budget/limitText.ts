import type { KeyFigure } from "../../budget/keyFigures/keyFigure";
import type { Language } from "../../language/language";
import { keyFigureValue } from "./keyFigureValue";

/** Where a figure is a signal, in words; "" where there is no limit. */
export function limitText({ limit, unit }: Pick<KeyFigure, "limit" | "unit">, language: Language): string {
  const { words } = language;
  const ends = [
    ...(limit.least === undefined
      ? []
      : [words("report.limitBelow", { value: keyFigureValue(limit.least, unit, language) })]),
    ...(limit.most === undefined
      ? []
      : [words("report.limitAbove", { value: keyFigureValue(limit.most, unit, language) })]),
  ];
  return ends.join("\n");
}
