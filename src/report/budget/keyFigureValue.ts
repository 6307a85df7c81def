import { formatMoney, formatPercentage, formatRatio } from "../../amounts/format";
import type { KeyFigure } from "../../budget/keyFigures/keyFigure";
import type { Language } from "../../language/language";

/** The value of a key figure with its unit: whole euro, a percentage, or a ratio. */
export function keyFigureValue(value: number, unit: KeyFigure["unit"], { code }: Language): string {
  switch (unit) {
    case "euro":
      return formatMoney(Math.round(value), code);
    case "percent":
      return formatPercentage(value, code);
    case "ratio":
      return formatRatio(value, code);
  }
}
