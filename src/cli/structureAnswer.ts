import type { FileReading } from "../file/readWorkbookFile";
import type { Language } from "../language/language";
import { findRelations } from "../totals/findRelations";
import { withPlainSums } from "../totals/plainSums";
import type { Relation } from "../totals/relation";
import { columnLetters } from "../workbook/address";
import type { Answer } from "./answer";
import { fileHeading } from "./fileHeading";

/** Which line totals which in every sheet of a file. */
export function structureAnswer(file: string, reading: FileReading, language: Language): Answer {
  const relations = reading.snapshot.sheets.flatMap(findRelations);
  return {
    line: { file, relations: provedRelations(relations).map(relationLine) },
    text: structureText(file, reading, relations, language),
    hasErrors: false,
  };
}

/**
 * What another program may rely on: relations that numbers or formulas carry, no layout alone. A result is printed as the
 * plain sum that it says as well: for whoever adds up, "saldo = baten - lasten" and "baten = lasten + saldo" are one.
 */
function provedRelations(relations: readonly Relation[]): readonly Relation[] {
  return withPlainSums(relations.filter(({ evidence }) => evidence !== "structure"));
}

/** A relation as --json prints it: rows are numbers, columns are letters. */
function relationLine(relation: Relation): object {
  const isRows = relation.axis === "rows";
  const line = (place: number): number | string => (isRows ? place : columnLetters(place));
  return {
    sheet: relation.sheet,
    axis: relation.axis,
    total: line(relation.total),
    terms: relation.terms.map((term) => ({ line: line(term.line), weight: term.weight })),
    across: relation.across.map((place) => (isRows ? columnLetters(place) : place)),
    evidence: relation.evidence,
  };
}

function structureText(
  file: string,
  reading: FileReading,
  relations: readonly Relation[],
  language: Language,
): string {
  const { words } = language;
  const lines = relations.map((relation) => {
    const isRows = relation.axis === "rows";
    const name = (place: number): string => (isRows ? place.toString() : columnLetters(place));
    const sum = relation.terms
      .map(({ line, weight }) => `${weight === 1 ? "+" : "−"} ${name(line)}`)
      .join(" ");
    const across = relation.across.map((place) => (isRows ? columnLetters(place) : place.toString()));
    return words(isRows ? "cli.relationRows" : "cli.relationColumns", {
      sheet: relation.sheet,
      total: name(relation.total),
      sum: sum.replace(/^\+ /, ""),
      across: spans(across, relation.across),
    });
  });
  const found = words("cli.relationsFound", { count: relations.length });
  return [...fileHeading(file, reading, language), found, ...lines.map((line) => `  ${line}`), ""].join("\n");
}

/** Places that follow one another, as "C-H". */
function spans(names: readonly string[], places: readonly number[]): string {
  const parts: { first: string; last: string; at: number }[] = [];
  for (const [index, place] of places.entries()) {
    const name = names[index] ?? "";
    const open = parts.at(-1);
    if (open && place === open.at + 1) {
      open.last = name;
      open.at = place;
    } else parts.push({ first: name, last: name, at: place });
  }
  return parts.map(({ first, last }) => (first === last ? first : `${first}-${last}`)).join(", ");
}
