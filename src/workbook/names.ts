/** A name that somebody gave to cells, as in "Lasten". */
export interface DefinedName {
  readonly name: string;
  /** What it stands for, with its "=" in English notation, as in "='Begroting 2021'!$C$5:$C$9". */
  readonly refersTo: string;
  /** Whether it is known on one sheet alone; there it goes before a name of the workbook. */
  readonly isOfSheet: boolean;
}

/** What names mean in the formulas of one sheet, by the name in lower case: Excel compares names without case. */
export type SheetNames = ReadonlyMap<string, DefinedName>;

export const NO_NAMES: SheetNames = new Map();

/** The names that are known on a sheet: those of the workbook, and over them its own. */
export function namesOn(
  ofWorkbook: readonly Omit<DefinedName, "isOfSheet">[],
  ofSheet: readonly Omit<DefinedName, "isOfSheet">[],
): SheetNames {
  if (ofWorkbook.length + ofSheet.length === 0) return NO_NAMES;
  return new Map<string, DefinedName>([
    ...ofWorkbook.map((name) => [name.name.toLowerCase(), { ...name, isOfSheet: false }] as const),
    ...ofSheet.map((name) => [name.name.toLowerCase(), { ...name, isOfSheet: true }] as const),
  ]);
}
