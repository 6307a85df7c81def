/** "Waarvan" lines say what part of a line above them is for. */
const PART_OF = /^\s*[-–•]?\s*(?:waarvan|w\.?v\.?|of which|thereof)\b/i;

/** Lines that say how many or how much apiece: a number of pupils, costs per arrangement. Only where the label begins so. */
const KEY_FIGURE =
  /^\s*[-–•]?\s*(?:aantal(?:len)?|fte|formatie|(?:kosten|prijs|bedrag|tarief|budget|vergoeding)\s+per|gemiddelde?|number\s+of|(?:costs?|price|amount|rate)\s+per|average)\b/i;

/** Whether a line says what part of the line above it is for: it is not counted again. */
export function isPartOfLine(label: string): boolean {
  return PART_OF.test(label);
}

/** Whether a line stands among amounts and is none to add up with them: a part of another line, or a key figure. */
export function isAsideLine(label: string): boolean {
  return isPartOfLine(label) || KEY_FIGURE.test(label);
}

/** Whether a line is a number of something or a price: no amount of the budget. */
export function isKeyFigureLine(label: string): boolean {
  return KEY_FIGURE.test(label);
}
