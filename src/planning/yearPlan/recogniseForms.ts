import { cellToFill } from "../../workbook/cellToFill";
import { cellText } from "../../workbook/cellText";
import { usedArea, valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import { readWhen } from "../time/readWhen";
import { FORM_PARTS, type FormEntry, type FormKind, type FormPart, type PlanForm } from "./forms";

const HEADINGS: readonly (readonly [FormKind | undefined, FormPart, RegExp])[] = [
  ["know", "asked", /^wat willen we te weten komen\b/i],
  ["know", "how", /^hoe zijn we (?:dit|dat|het) te weten gekomen\b/i],
  ["know", "found", /^wat zijn we te weten gekomen\b/i],
  ["share", "shared", /^wat hebben we gedeeld\b/i],
  ["share", "how", /^(?:op welke manier|hoe) hebben we (?:dit |dat )?gedeeld\b/i],
  ["share", "gain", /^wat heeft het delen opgeleverd\b/i],
  // Both forms end with the same question: it belongs to the form before it.
  [undefined, "next", /^wat gaan we (?:nu )?verder doen\b/i],
];
/** Fewer columns of a form than this, and it is another table. */
const FEWEST_PARTS = 2;

interface Heading {
  readonly row: number;
  readonly ambition: number;
  readonly focusArea: number | undefined;
  readonly forms: ReadonlyMap<FormKind, ReadonlyMap<FormPart, number>>;
}

/** Finds the forms of a year plan: a heading row with an ambition and questions about knowing, sharing or both. */
export function recogniseForms(sheet: SheetSnapshot): readonly PlanForm[] {
  const area = usedArea(sheet);
  if (!area) return [];
  const headings: Heading[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const heading = headingIn(sheet, row, area.left, area.right);
    if (heading) headings.push(heading);
  }
  return headings.flatMap((heading, index) => {
    const bottom = (headings[index + 1]?.row ?? area.bottom + 1) - 1;
    return [...heading.forms].flatMap(([kind, columns]): readonly PlanForm[] => {
      const entries = readEntries(sheet, heading, kind, columns, bottom);
      if (entries.length === 0) return [];
      const texts = new Map(
        [...columns].map(([part, column]) => [part, cellText(sheet, heading.row, column)]),
      );
      return [
        {
          sheet: sheet.name,
          kind,
          headingRow: heading.row,
          headings: texts,
          columns: new Map<FormPart | "ambition", number>([...columns, ["ambition", heading.ambition]]),
          due: dueIn(texts.get("asked") ?? ""),
          entries,
        },
      ];
    });
  });
}

function headingIn(sheet: SheetSnapshot, row: number, left: number, right: number): Heading | undefined {
  let ambition: number | undefined;
  let focusArea: number | undefined;
  let current: FormKind | undefined;
  const forms = new Map<FormKind, Map<FormPart, number>>();
  for (let column = left; column <= right; column++) {
    const value = valueAt(sheet, row, column);
    if (typeof value !== "string") continue;
    const text = value.replaceAll(/\s+/g, " ").trim();
    if (/^ambities?\b/i.test(text)) ambition ??= column;
    if (/^speerpunt(?:en)?$/i.test(text)) focusArea ??= column;
    const found = HEADINGS.find(([, , words]) => words.test(text));
    if (!found) continue;
    current = found[0] ?? current;
    if (!current) continue;
    const columns = forms.get(current) ?? new Map<FormPart, number>();
    if (!columns.has(found[1])) columns.set(found[1], column);
    forms.set(current, columns);
  }
  const whole = new Map([...forms].filter(([, columns]) => columns.size >= FEWEST_PARTS));
  return ambition === undefined || whole.size === 0 ? undefined : { row, ambition, focusArea, forms: whole };
}

function readEntries(
  sheet: SheetSnapshot,
  heading: Heading,
  kind: FormKind,
  columns: ReadonlyMap<FormPart, number>,
  bottom: number,
): readonly FormEntry[] {
  const entries: FormEntry[] = [];
  let focusArea = "";
  for (let row = heading.row + 1; row <= bottom; row++) {
    const title = heading.focusArea === undefined ? "" : cellText(sheet, row, heading.focusArea);
    focusArea = title === "" ? focusArea : title;
    const ambition = valueAt(sheet, row, heading.ambition);
    if (typeof ambition !== "string" || ambition.trim() === "") continue;
    const fields = FORM_PARTS[kind].flatMap((part) => {
      const column = columns.get(part);
      if (column === undefined) return [];
      return [{ part, text: cellText(sheet, row, column), ...cellToFill(sheet, row, column) }];
    });
    entries.push({ row, focusArea, ambition: cellText(sheet, row, heading.ambition), fields });
  }
  return entries;
}

/** "Wat willen we te weten komen in december 2020?": the one month with a year that it names. */
function dueIn(heading: string): PlanForm["due"] {
  const reading = readWhen(heading);
  const [time, ...others] = reading.kind === "read" ? reading.times : [];
  if (!time || others.length > 0 || !("at" in time) || time.at.year === undefined) return undefined;
  return { month: time.at.month, year: time.at.year };
}
