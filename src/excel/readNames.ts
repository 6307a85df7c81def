import type { DefinedName } from "../workbook/names";

/**
 * Old workbooks drag along tens of thousands of names that no longer mean anything; so many would not fit in one answer
 * of Excel. A formula with a name beyond these is said to be not checked.
 */
const MOST_NAMES = 2000;

/** Asks for the names of a workbook or of one sheet, with what they stand for. */
export function askNames(owner: Excel.Workbook | Excel.Worksheet): Excel.NamedItemCollection {
  return owner.names.load({ name: true, formula: true, $top: MOST_NAMES });
}

/** The names that Excel told. A name may stand for a bare value; then it means no cells. */
export function namesIn(names: Excel.NamedItemCollection): readonly Omit<DefinedName, "isOfSheet">[] {
  return names.items.map(({ name, formula }) => ({ name, refersTo: String(formula) }));
}
