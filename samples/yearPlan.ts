import { figures } from "./figures";
import { HEADING_FILL, type SampleCell, type SampleSheet } from "./sheetDesign";

const HEADING = { bold: true, fill: HEADING_FILL };
const WRAPPED = { wrap: true };

/** A plan for several years with its ambitions, the year plan of its first year, and the forms that belong to it. */
export function yearPlan(): readonly SampleSheet[] {
  return [
    ambitions(),
    steps(),
    form("Jaarplan 2020 weten", KNOW),
    form("Jaarplan 2020 delen", SHARE),
    overview(),
  ];
}

type Fields = readonly string[];

/** Lines by the field at an index, in their order. */
function groups(lines: readonly Fields[], index: number): readonly (readonly Fields[])[] {
  return [...new Set(lines.map((line) => line[index]))].map((value) =>
    lines.filter((line) => line[index] === value),
  );
}

function text(value: string | undefined): SampleCell {
  return { value: value === undefined || value === "" ? null : value, look: WRAPPED };
}

function heading(...texts: readonly string[]): readonly SampleCell[] {
  return texts.map((value) => ({ value: value === "" ? null : value, look: HEADING }));
}

function list(lines: readonly Fields[], index: number, sign = ""): string {
  return lines.map((line) => `${sign}${line[index] ?? ""}`).join("\n");
}

const COLUMNS = ["Ambitie (doen)", "Weetvraag", "Starten met doen", "Jaar van weten"];

/** Three pages, each printed in its own way: lists in a cell, a row each, and areas side by side. */
function ambitions(): SampleSheet {
  const areas = groups(figures("ambities-utrecht-po-2020-2023.csv"), 0);
  const rows: (readonly SampleCell[])[] = [
    [{ value: "Ondersteuningsplan 2020-2024: planning van doen en weten", look: { bold: true } }],
    [],
    heading("Speerpunt", "Type", ...COLUMNS),
  ];
  const merged: string[] = [];
  for (const area of areas.slice(0, 2)) {
    const lists = [list(area, 2), list(area, 3, "• "), list(area, 4, "• "), list(area, 5), list(area, 6)];
    rows.push([text(area[0]?.[1]), ...lists.map(text)]);
  }
  rows.push([], heading("Speerpunt", "Type", ...COLUMNS));
  for (const area of areas.slice(2, 5)) {
    merged.push(`A${(rows.length + 1).toString()}:A${(rows.length + area.length).toString()}`);
    area.forEach((line, index) => {
      rows.push([text(index === 0 ? line[1] : ""), ...line.slice(2, 5).map(text), ...years(line)]);
    });
  }
  // The document prints its last three areas in the order 6, 8, 7.
  const last = [areas[5] ?? [], areas[7] ?? [], areas[6] ?? []];
  rows.push([], heading("", "", ...last.flatMap((area) => [area[0]?.[1] ?? "", "", "", ""])));
  for (const [first, end] of [
    ["C", "F"],
    ["G", "J"],
    ["K", "N"],
  ] as const) {
    merged.push(`${first}${rows.length.toString()}:${end}${rows.length.toString()}`);
  }
  rows.push(heading("", "Type", ...COLUMNS, ...COLUMNS, ...COLUMNS));
  for (const [index, line] of (last[0] ?? []).entries()) {
    const cells = last.flatMap((area) => {
      const own = area[index] ?? [];
      return [text(own[3]), text(own[4]), ...years(own)];
    });
    rows.push([text(""), text(line[2]), ...cells]);
  }
  return {
    name: "Doen en weten",
    columnWidths: [
      26,
      14,
      ...Array<number>(3)
        .fill(0)
        .flatMap(() => [44, 36, 10, 10]),
    ],
    merged,
    rows,
  };
}

function years(line: Fields): readonly SampleCell[] {
  return [{ value: Number(line[5]) }, { value: Number(line[6]) }];
}

/** One row an ambition, with its numbered steps under each other in one cell a column. */
function steps(): SampleSheet {
  const lines = figures("jaarplan-utrecht-po-2020.csv");
  const merged: string[] = [];
  const rows: (readonly SampleCell[])[] = [heading("Speerpunt", "Ambitie", "Wat", "Wie", "Wanneer")];
  for (const area of groups(lines, 0)) {
    const plans = groups(area, 1);
    if (plans.length > 1) {
      merged.push(`A${(rows.length + 1).toString()}:A${(rows.length + plans.length).toString()}`);
    }
    plans.forEach((plan, index) => {
      const numbered = (field: number): SampleCell =>
        text(plan.map((line) => `${line[2] ?? ""}. ${line[field] ?? ""}`).join("\n"));
      rows.push([
        text(index === 0 ? plan[0]?.[0] : ""),
        text(plan[0]?.[1]),
        numbered(3),
        numbered(4),
        numbered(5),
      ]);
    });
  }
  return { name: "Jaarplan 2020 doen", columnWidths: [26, 44, 56, 44, 30], frozenRows: 1, merged, rows };
}

const KNOW = [
  "Wat willen we te WETEN komen in december 2020?",
  "Hoe zijn we dit te WETEN gekomen?",
  "Wat zijn we te WETEN gekomen?",
  "Wat gaan we nu verder DOEN?",
];
const SHARE = [
  "Wat hebben we GEDEELD?",
  "Op welke manier hebben we GEDEELD?",
  "Wat heeft het DELEN opgeleverd?",
  "Wat gaan we nu verder DOEN?",
];

/** A form to fill in: only the questions about knowing are printed. */
function form(name: string, questions: readonly string[]): SampleSheet {
  const entries = figures("weten-delen-utrecht-po-2020.csv").map(([area, ambition, question]) => [
    text(area),
    text(ambition),
    text(questions === KNOW ? question : ""),
    ...["", "", ""].map(text),
  ]);
  const rows = [heading("Speerpunt", "Ambitie", ...questions), ...entries];
  return { name, columnWidths: [26, 44, 36, 36, 36, 36], frozenRows: 1, rows };
}

function overview(): SampleSheet {
  const lines = figures("kwaliteitsoverzicht-utrecht-po.csv").map((line) => line.map(text));
  const share = "DELEN: we vertellen wat we willen, wat we deden en wat we nu weten.";
  return {
    name: "Kwaliteitsoverzicht",
    columnWidths: [50, 34, 50],
    merged: [`A${(lines.length + 2).toString()}:C${(lines.length + 2).toString()}`],
    rows: [heading("ZIJN", "DOEN", "WETEN"), ...lines, [text(share)]],
  };
}
