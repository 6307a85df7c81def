import { isBlank, type CellValue } from "../../workbook/cell";
import { cellLines } from "../../workbook/cellText";
import { shownValue } from "../../workbook/shownValue";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { ambitionKind, splitKind } from "./ambitionKind";
import type { Ambition, AmbitionPart, PlannedYear, UnpairedRow } from "./ambitions";

/** Ambitions of one row; what could not be divided among them is told and left blank. */
export interface AmbitionRow {
  readonly ambitions: readonly Ambition[];
  readonly unpaired: readonly UnpairedRow[];
}

/**
 * Reads a row as one ambition; or as several, where its years stand under each other in one cell, as in a list with
 * bullets. Then the cells beside it are divided too, and a cell that does not hold as many is left blank.
 */
export function readAmbitionRow(
  sheet: SheetSnapshot,
  row: number,
  columns: ReadonlyMap<AmbitionPart, number>,
  focusArea: string,
): AmbitionRow {
  const lines = (part: AmbitionPart): readonly string[] => {
    const column = columns.get(part);
    return column === undefined ? [] : withoutNumbers(cellLines(sheet, row, column));
  };
  const value = (part: AmbitionPart): CellValue => shownValue(sheet, row, columns.get(part) ?? 0);
  const count = Math.max(yearCount(lines("startYear")), yearCount(lines("knowYear")));
  const unpaired: UnpairedRow[] = [];
  const divided = (part: AmbitionPart): readonly string[] => {
    const texts = lines(part);
    if (count <= 1) return [texts.join(" ")];
    const mayBeShared = part === "type" && texts.length === 1;
    if (texts.length === count) return texts;
    if (texts.length > 0 && !mayBeShared) {
      unpaired.push({ row, column: columns.get(part) ?? 1, found: texts.length, ambitions: count });
    }
    return Array<string>(count).fill(mayBeShared ? (texts[0] ?? "") : "");
  };
  const texts = divided("text");
  const [types, questions, answers] = [divided("type"), divided("question"), divided("answer")];
  const years = (part: AmbitionPart): readonly PlannedYear[] =>
    count <= 1 ? [readYear(value(part))] : divided(part).map(readYear);
  const [starts, knows] = [years("startYear"), years("knowYear")];
  const ambitions = texts.flatMap((printed, index): readonly Ambition[] => {
    const { type, text } = splitKind(printed);
    const named = types[index] ?? "";
    // Without its text no ambition can be told from another; that the texts do not divide is said above.
    if (text === "") return [];
    return [
      {
        row,
        columns,
        focusArea,
        type: named === "" ? type : named,
        kind: ambitionKind(named === "" ? type : named),
        text,
        question: questions[index] ?? "",
        startYear: starts[index] ?? { kind: "blank" },
        knowYear: knows[index] ?? { kind: "blank" },
        answer: columns.has("answer") ? (answers[index] ?? "") : undefined,
      },
    ];
  });
  return { ambitions, unpaired };
}

/** How many years stand in a cell, a line each; a line that is none makes it one text. */
function yearCount(lines: readonly string[]): number {
  return lines.every((line) => YEAR.test(line)) ? lines.length : 1;
}

/** "1. a", "2. b": the numbers of a list are no part of its texts. */
function withoutNumbers(lines: readonly string[]): readonly string[] {
  const isList =
    lines.length > 1 && lines.every((line, index) => line.startsWith(`${(index + 1).toString()}.`));
  return isList ? lines.map((line) => line.replace(/^\d+\.\s*/, "")) : lines;
}

const YEAR = /^(?:19|20)\d\d$/;

function readYear(value: CellValue): PlannedYear {
  if (isBlank(value)) return { kind: "blank" };
  const text = String(value).trim();
  return YEAR.test(text) ? { kind: "year", year: Number(text) } : { kind: "unreadable", text };
}
