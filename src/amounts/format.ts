/** By what name Intl knows each language of Peil. */
export const LOCALES = { nl: "nl-NL", en: "en-GB" } as const;
type Locale = keyof typeof LOCALES;

const cache = new Map<string, Intl.NumberFormat>();

function formatter(locale: Locale, decimals: number): Intl.NumberFormat {
  const key = `${locale}${decimals.toString()}`;
  let found = cache.get(key);
  if (!found) {
    found = new Intl.NumberFormat(LOCALES[locale], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    cache.set(key, found);
  }
  return found;
}

/** Digits after the decimal sign that a number needs: none for whole numbers, otherwise those it has, at most `most`. */
function decimalsOf(value: number, most: number): number {
  const fixed = value.toFixed(most);
  return fixed.includes(".") ? (fixed.replace(/0+$/, "").split(".")[1]?.length ?? 0) : 0;
}

/** The number with thousands separators: 1234567.5 is "1.234.567,5" in Dutch. What rounds to zero has no minus. */
export function formatNumber(value: number, locale: Locale = "nl", decimals = decimalsOf(value, 6)): string {
  const isZero = Number(value.toFixed(decimals)) === 0;
  return formatter(locale, decimals).format(isZero ? 0 : value);
}

/** An amount in euro: "€ 1.234.567", or "€ 1.234,50" where there are cents. Minus before the digits: "€ -5". */
export function formatMoney(euro: number, locale: Locale = "nl"): string {
  const decimals = Number.isInteger(Math.round(euro * 100) / 100) ? 0 : 2;
  return `€\u00A0${formatNumber(euro, locale, decimals)}`;
}

/** A share as a ratio with two digits, or with all it has where it was given more. */
export function formatRatio(ratio: number, locale: Locale = "nl"): string {
  return formatNumber(ratio, locale, Math.max(2, decimalsOf(ratio, 10)));
}

/** A percentage with the digits it has: "71 %" and "99,6 %" in Dutch, "71%" in English. */
export function formatShortPercentage(percent: number, locale: Locale = "nl"): string {
  return `${formatNumber(percent, locale)}${locale === "nl" ? "\u00A0%" : "%"}`;
}

/**
 * A percentage with two digits, "9,87 %" in Dutch and "9.87%" in English, or with all it has where it was given more: who
 * hands over 10.0004 needs them to tell it from 10.
 */
export function formatPercentage(percent: number, locale: Locale = "nl"): string {
  return `${formatRatio(percent, locale)}${locale === "nl" ? "\u00A0%" : "%"}`;
}
