/**
 * The requirement set that the add-in needs, the same in the manifest. 1.9 brought several ranges at once
 * (RangeAreas), the properties of many cells in one call and change events of the whole workbook; every Excel that
 * Microsoft still supports has it. Nothing newer is used without asking for it first.
 */
export const EXCEL_API_VERSION = "1.9";
