import { columnLetters } from "../../workbook/address";
import type { PeilSetting } from "../../workbook/changePeil";
import { isSameName, type PeilEntry } from "../../workbook/peilSheet";
import type { Part } from "../reading/headings";
import type { TableLayout } from "../reading/tableLayout";
import { SCORES, type Score } from "../progress";
import type { NormSetting, ProgressSettings } from "./progressSettings";
import { readLayoutSetting } from "./readLayoutSetting";
import { normNames } from "./readProgressSettings";

/** Where a table stands, as people write it: rows as "1-2", columns as "F" or "F-I, K". Empty where there is none. */
export type LayoutTexts = Readonly<Record<"heading" | Part | "norm" | "scores", string>>;

/** How one sheet is read: as Peil finds it, as people say, or not as a table of scores. */
export interface LayoutChoice {
  readonly sheet: string;
  readonly how: "found" | "told" | "none";
  readonly texts: LayoutTexts;
}

/** What people filled in about scores. An empty text decides nothing. */
export interface ProgressChoice {
  readonly words: Readonly<Record<Score, string>>;
  readonly progressWords: string;
  readonly norms: readonly NormSetting[];
  readonly layout: LayoutChoice | undefined;
}

const NO_TEXTS: LayoutTexts = {
  heading: "",
  code: "",
  plan: "",
  doText: "",
  check: "",
  act: "",
  norm: "",
  scores: "",
};

/** In the order in which a setting says them, each with its word there. */
export const LAYOUT_WORDS = [
  ["heading", "kop"],
  ["code", "code"],
  ["plan", "plan"],
  ["doText", "do"],
  ["check", "check"],
  ["act", "act"],
  ["norm", "norm"],
  ["scores", "scores"],
] as const;

/** What the workbook says now: its settings, and of a sheet how it was read. */
export function progressChoice(
  settings: ProgressSettings,
  sheet: string | undefined,
  layout: TableLayout | undefined,
): ProgressChoice {
  const { words, progressWords, norms } = settings;
  return {
    words: { 1: words[1] ?? "", 2: words[2] ?? "", 3: words[3] ?? "", 4: words[4] ?? "", 5: words[5] ?? "" },
    progressWords: progressWords.join(", "),
    norms: uniqueNorms(norms),
    layout: sheet === undefined ? undefined : layoutChoice(settings, sheet, layout),
  };
}

/** How a sheet is read now, in words that can be changed. */
export function layoutChoice(
  settings: ProgressSettings,
  sheet: string,
  layout: TableLayout | undefined,
): LayoutChoice {
  const decided = settings.layouts.findLast((one) => isSameName(one.sheet, sheet));
  const how = !decided ? "found" : decided.table === "none" ? "none" : "told";
  return { sheet, how, texts: layout ? layoutTexts(layout) : NO_TEXTS };
}

function layoutTexts({ firstHeadingRow, lastHeadingRow, parts, norms, scores }: TableLayout): LayoutTexts {
  const part = (name: Part): string => {
    const column = parts.get(name);
    return column === undefined ? "" : columnLetters(column);
  };
  const [norm] = norms;
  return {
    heading:
      firstHeadingRow === lastHeadingRow
        ? firstHeadingRow.toString()
        : `${firstHeadingRow.toString()}-${lastHeadingRow.toString()}`,
    code: part("code"),
    plan: part("plan"),
    doText: part("doText"),
    check: part("check"),
    act: part("act"),
    norm: norm ? columnLetters(norm.column) : "",
    scores: columnSpans(scores.map(({ column }) => column)),
  };
}

/** Columns as "F-I, K": neighbours as a span. */
function columnSpans(columns: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const column of [...columns].sort((one, other) => one - other)) {
    const last = spans.at(-1);
    if (last?.[1] === column - 1) last[1] = column;
    else spans.push([column, column]);
  }
  return spans
    .map(([first, last]) =>
      first === last ? columnLetters(first) : `${columnLetters(first)}-${columnLetters(last)}`,
    )
    .join(", ");
}

/**
 * How a sheet is to be read, as the sheet Peil says it: "" where Peil is to find it, undefined where it cannot be
 * understood or names a column twice.
 */
export function layoutText({ how, texts }: LayoutChoice): string | undefined {
  if (how === "found") return "";
  if (how === "none") return "geen";
  const pieces = LAYOUT_WORDS.flatMap(([key, word]) =>
    texts[key].trim() === "" ? [] : [`${word} ${texts[key].trim()}`],
  );
  const text = pieces.join("; ");
  const read = readLayoutSetting(text);
  if (read === undefined || read === "none") return undefined;
  const columns = [...read.parts.values(), ...read.scores, ...(read.norm === undefined ? [] : [read.norm])];
  return new Set(columns).size === columns.length ? text : undefined;
}

/**
 * The settings to write, for the decisions that stand in the sheet Peil; undefined where the layout cannot be
 * understood. A norm that is no longer there is taken back, and one that is keeps the name it was written with.
 */
export function progressSettingsOf(
  choice: ProgressChoice,
  entries: readonly PeilEntry[],
): readonly PeilSetting[] | undefined {
  const layout = choice.layout && layoutText(choice.layout);
  if (choice.layout && layout === undefined) return undefined;
  const words = SCORES.map((score) => ({
    name: `Score ${score.toString()}`,
    value: choice.words[score].trim(),
  }));
  return [
    ...(choice.layout
      ? [
          {
            name: `Voortgangstabel ${choice.layout.sheet}`,
            value: layout ?? "",
            alsoNamed: [`Progress table ${choice.layout.sheet}`],
          },
        ]
      : []),
    ...words,
    {
      name: "Woord voor voortgang",
      value: choice.progressWords.trim(),
      alsoNamed: ["Word for progress"],
    },
    ...normSettings(choice.norms, entries),
  ];
}

function normSettings(norms: readonly NormSetting[], entries: readonly PeilEntry[]): readonly PeilSetting[] {
  const known = entries.flatMap(({ name }) => {
    const names = normNames(name);
    return names ? [{ name, names }] : [];
  });
  const gone = known
    .filter((entry) => !norms.some((norm) => isSameNorm(norm, entry)))
    .map(({ name }) => ({ name, value: "" }));
  const kept = norms.map((norm): PeilSetting => {
    const [first, ...others] = known.filter((entry) => isSameNorm(norm, entry)).map(({ name }) => name);
    const name = ["Norm voortgang", norm.names.join(", ")].filter((part) => part !== "").join(" ");
    return { name: first ?? name, value: norm.norm.toString(), alsoNamed: others };
  });
  return [...gone, ...kept];
}

/** Whether two norms are about the same action and period, whichever is named first. */
export function isSameNorm(one: Pick<NormSetting, "names">, other: Pick<NormSetting, "names">): boolean {
  return (
    one.names.length === other.names.length &&
    one.names.every((name) => other.names.some((theirs) => isSameName(name, theirs)))
  );
}

/** Of two norms about the same, the last counts. */
function uniqueNorms(norms: readonly NormSetting[]): readonly NormSetting[] {
  return norms.filter((norm, index) => !norms.slice(index + 1).some((later) => isSameNorm(norm, later)));
}

/** The norms with one about these names put in, or without it. */
export function withNorm(
  norms: readonly NormSetting[],
  names: readonly string[],
  norm: Score | undefined,
): readonly NormSetting[] {
  const others = norms.filter((one) => !isSameNorm(one, { names }));
  return norm === undefined ? others : [...others, { names, norm }];
}
