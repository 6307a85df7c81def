import type { Area } from "./address";
import type { CellValue } from "./cell";

/** What a cell is to hold. A text is always written as text: it never becomes a formula. */
export interface CellContent {
  readonly row: number;
  readonly column: number;
  readonly content:
    | { readonly kind: "value"; readonly value: CellValue; readonly format?: string }
    | { readonly kind: "formula"; readonly formula: string; readonly format?: string };
}

/** Sets cells; what they held before is the user's to bring back with one undo. */
export interface SetCells {
  readonly kind: "set-cells";
  readonly sheet: string;
  readonly cells: readonly CellContent[];
  /**
   * What the cells must still hold for the edit to be applied, in the order of `cells`. A cell that holds
   * something else was changed by a co-author: then nothing is written and the failure is `changed-meanwhile`.
   */
  readonly expected?: readonly CellValue[];
}

/** What cells look like under one condition: fill and text as "#RRGGBB". What is not told stays as it was. */
export interface FormatRule {
  /** English formula for the first cell of the edit's first area; relative references shift with the cell. */
  readonly formula: string;
  readonly fill?: string;
  readonly text?: string;
  readonly bold?: boolean;
  /** Number format in English notation: it can put a mark before what a cell shows. */
  readonly numberFormat?: string;
  /** Where the rule holds, if not in all areas of the edit. */
  readonly areas?: readonly Omit<Area, "sheet">[];
}

/**
 * Puts conditional formats of ours on areas of one sheet, in place of all that we had there. The user's own fills,
 * values and rules stay as they were.
 */
export interface ColourAreas {
  readonly kind: "colour-areas";
  readonly sheet: string;
  readonly areas: readonly Omit<Area, "sheet">[];
  readonly rules: readonly FormatRule[];
}

/** Takes every conditional format of ours off a sheet. */
export interface RemoveColours {
  readonly kind: "remove-colours";
  readonly sheet: string;
}

/**
 * Admits whole numbers from `least` to `most` or nothing, with the message Excel shows for anything else. The limit is
 * known as ours by its title; cells with a limit of the user's own keep that one.
 */
export interface LimitInput {
  readonly kind: "limit-input";
  readonly sheet: string;
  readonly area: Omit<Area, "sheet">;
  readonly least: number;
  readonly most: number;
  readonly title: string;
  readonly message: string;
}

/** Takes every limit of `limit-input` off areas of a sheet; limits of the user's own stay. */
export interface RemoveLimits {
  readonly kind: "remove-limits";
  readonly sheet: string;
  readonly areas: readonly Omit<Area, "sheet">[];
}

/**
 * Admits one of a few texts or nothing, offered as a list, with the message Excel shows for anything else. Excel keeps
 * the texts in one line with commas between: `offeredTexts` says which can be offered.
 */
export interface LimitChoice {
  readonly kind: "limit-choice";
  readonly sheet: string;
  readonly area: Omit<Area, "sheet">;
  readonly choices: readonly string[];
  readonly title: string;
  readonly message: string;
}

/** Makes cells look as other cells of the same sheet: fill, font, borders and number format; what they hold stays. */
export interface CopyLook {
  readonly kind: "copy-look";
  readonly sheet: string;
  readonly from: Omit<Area, "sheet">;
  /** As large as `from`. */
  readonly to: Omit<Area, "sheet">;
}

/** A cell of a new sheet: a bare value, or a value or a formula with its number format in English notation. */
export type NewCell = CellValue | CellContent["content"];

/** Adds a sheet at the end and fills it from A1. Fails with `sheet-exists` where the name is taken. */
export interface AddSheet {
  readonly kind: "add-sheet";
  readonly name: string;
  readonly rows: readonly (readonly NewCell[])[];
  /** Rows shown bold, from 1: headings. */
  readonly boldRows: readonly number[];
  /**
   * Widths of the columns from the first, in characters of the default font. A column that has one breaks its texts
   * over lines; null, and every column after the last, is as wide as its contents.
   */
  readonly widths?: readonly (number | null)[];
  /** How many rows from the top stay in view while the others scroll. */
  readonly frozenRows?: number;
}

/** Everything Peil can change in a workbook. A new kind is a new line here and in every host. */
export type Edit =
  SetCells | ColourAreas | RemoveColours | LimitInput | RemoveLimits | LimitChoice | CopyLook | AddSheet;

/** What a cell of a new sheet holds, a bare value as the content it stands for. */
export function newCellContent(cell: NewCell): CellContent["content"] {
  return typeof cell === "object" && cell !== null ? cell : { kind: "value", value: cell };
}

/** How many characters Excel takes for a list of choices that is not in cells. */
const CHOICES_LENGTH = 255;

/**
 * The line in which Excel keeps texts to choose from. Throws a RangeError where they cannot be kept so: a comma in a
 * text would make two of it, "=" at the start would be read as a formula, and 255 characters is the most.
 */
export function offeredTexts(choices: readonly string[]): string {
  const line = choices.join(",");
  const isSound = choices.every((choice) => choice.trim() !== "" && !choice.includes(","));
  if (choices.length === 0 || !isSound || line.startsWith("=") || line.length > CHOICES_LENGTH) {
    throw new RangeError("These texts cannot be offered as a list.");
  }
  return line;
}
