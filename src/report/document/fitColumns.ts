/** Widths of the text area in digits of the size that tables are printed in (8.5 point Arial: 1.67 mm a digit). */
const PAGE_DIGITS = { portrait: 101, landscape: 153 } as const;

/** What lies between two columns. */
const GAP = 1.8;
/** A label narrower than this wraps too often to be read. */
const LEAST_LABEL = 28;

/** A column of amounts is no wider than this, whatever a heading says: longer words break. */
const MOST_AMOUNT = 40;

/** How amounts are spread over pages and columns. Widths are in digits. */
export interface ColumnFit {
  readonly orientation: keyof typeof PAGE_DIGITS;
  /** So many columns of amounts stand beside the labels. */
  readonly columns: number;
  readonly amountWidth: number;
  readonly labelWidth: number;
  /** How much of the page's width the table takes: a short table is easier to read when it is narrow. */
  readonly breadth: number;
}

/**
 * Finds the widths with which no amount ever breaks over two lines. The page is turned when it has to be, and columns
 * move to a next table when that is not enough. `aside` is the width of columns that are neither label nor amount.
 */
export function fitColumns(
  amountTexts: readonly string[],
  labelTexts: readonly string[],
  columns: number,
  aside: number,
): ColumnFit {
  const amountWidth = Math.min(longest(amountTexts) + GAP, MOST_AMOUNT);
  const label = Math.max(longest(labelTexts) + GAP, LEAST_LABEL);
  const room = (orientation: keyof typeof PAGE_DIGITS): number =>
    Math.max(1, Math.floor((PAGE_DIGITS[orientation] - aside - LEAST_LABEL) / amountWidth));
  const orientation = columns <= room("portrait") ? "portrait" : "landscape";
  const fitting = Math.min(columns, room(orientation));
  const rest = PAGE_DIGITS[orientation] - aside - fitting * amountWidth;
  const labelWidth = Math.min(label, rest);
  const breadth = Math.min(1, (aside + labelWidth + fitting * amountWidth) / PAGE_DIGITS[orientation]);
  return { orientation, columns: fitting, amountWidth, labelWidth, breadth };
}

function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(width));
}

/** In Arial: points, commas, dashes and spaces are half as wide as a digit; bold letters a little narrower or wider. */
function width(text: string): number {
  const narrow = text.match(/[.,'\s-]/g)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return text.length - narrow * 0.5 - small * 0.07 + capitals * 0.25;
}
