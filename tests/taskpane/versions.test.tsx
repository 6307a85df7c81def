import { TextDecoder, TextEncoder } from "node:util";
import { screen, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { main } from "../../src/cli/main";
import type { CellValue } from "../../src/workbook/cell";
import { memoryTerminal } from "../cli/memoryTerminal";
import { valueOf } from "../contract/workbookContract";
import { sheetOf, snapshotOf } from "../support/sheet";
import { workbookFile } from "../support/workbookFile";
import { openLive, SHEET } from "./openLive";

// What reads files needs them, and a page without a browser has none.
Object.assign(globalThis, { TextDecoder, TextEncoder });
Blob.prototype.arrayBuffer = function (this: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as ArrayBuffer);
    };
    reader.readAsArrayBuffer(this);
  });
};

type Rows = readonly (readonly CellValue[])[];

/** Loket 412.310 + Begeleiding 237.690 + Onvoorzien 48.250 + Huisvesting 301.750 = 1.000.000 in both years. */
const EARLIER: Rows = [
  ["Programmabegroting", 2024, 2025],
  ["Baten"],
  ["Rijksbijdrage", 940_300, 950_300],
  ["Overige baten", 59_700, 59_700],
  ["Totale baten", 1_000_000, 1_010_000],
  ["Lasten scholen"],
  ["Programma 1: Loket", -412_310, -412_310],
  ["Programma 2: Begeleiding", -237_690, -237_690],
  ["Onvoorzien", -48_250, -48_250],
  ["Lasten kantoor"],
  ["Huisvesting", -301_750, -301_750],
  ["Totale lasten", -1_009_000, -1_000_000], // 9.000 too much in 2024
  ["Resultaat", -9_000, 17_300], // 1.010.000 - 1.000.000 = 10.000
];

/** Expenses as positive numbers; Onvoorzien under the other heading; Begeleiding by another name; Loket 10.000 more. */
const LATER: Rows = [
  ["Programmabegroting", 2024, 2025],
  ["Baten"],
  ["Rijksbijdrage", 940_300, 950_300],
  ["Overige baten", 59_700, 59_700],
  ["Totale baten", 1_000_000, 1_060_000], // 950.300 + 59.700 = 1.010.000
  ["Lasten scholen"],
  ["Programma 1: Loket", 412_310, 422_310],
  ["Programma 2: Begeleiding en advies", 237_690, 237_690],
  ["Lasten kantoor"],
  ["Onvoorzien", 48_250, 48_250],
  ["Huisvesting", 301_750, 301_750],
  ["Totale lasten", 1_004_000, 1_010_000], // 4.000 too much in 2024
  ["Resultaat", -4_000, 50_000],
];

interface Changed {
  readonly cell: string;
  readonly programme?: number;
  readonly label: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly change: number;
}

interface Said {
  readonly columns: readonly { readonly before: string; readonly after: string; readonly changes: readonly Changed[] }[]; // prettier-ignore
  readonly readings: readonly unknown[];
  readonly newFindings: readonly { readonly message: string }[];
  readonly changedFindings: readonly { readonly message: string; readonly before: { readonly message: string } }[]; // prettier-ignore
  readonly solvedFindings: readonly { readonly message: string }[];
}

const plain = (text: string | null): string => (text ?? "").replaceAll("\u00A0", " ");
const printed = (value: number | null): string => (value === null ? "–" : value.toLocaleString("nl-NL"));

/** What the pane shows of two versions, and what the terminal says of the same two files. */
async function beside(earlier: Rows, later: Rows) {
  const before = workbookFile(snapshotOf(sheetOf(SHEET, earlier)));
  const pane = await openLive(later);
  const terminal = memoryTerminal({
    "eerder.xlsx": before,
    "nu.xlsx": workbookFile(valueOf(await pane.live.workbook.read())),
  });
  await main(["compare", "eerder.xlsx", "nu.xlsx", "--json"], terminal);
  await pane.user.click(await screen.findByRole("button", { name: "Vergelijk" }));
  const file = new File([new Uint8Array(before)], "eerder.xlsx");
  await pane.user.upload(await screen.findByLabelText("Kies de eerdere versie"), file);
  await screen.findByText("Vergeleken met eerder.xlsx.");
  return { ...pane, said: JSON.parse(terminal.printed()) as Said };
}

/** The sentences of a list of findings, without their mark; empty where nothing is listed. */
function listed(title: string): readonly string[] {
  const list = screen.queryByRole("list", { name: title });
  return list === null ? [] : within(list).getAllByRole("listitem").map(({ textContent }) => plain(textContent)); // prettier-ignore
}

test("moved and renamed lines, another sign and what became of findings are those of the terminal", async () => {
  const { said, user, live, container } = await beside(EARLIER, LATER);
  expect(said.readings).toEqual([{ sheet: SHEET, kind: "expense-sign", before: -1, after: 1 }]);
  expect(
    screen.getByText("Begroting: lasten stonden als negatief getal en staan nu als positief getal."),
  ).toBeVisible();

  const told = new Set<string>();
  for (const { before, after, changes } of said.columns) {
    // A line that was only given another name or place has that in every year: the pane tells it in the first.
    const expected = changes.filter(({ label, change }) => change !== 0 || !told.has(label));
    for (const { label } of changes) told.add(label);
    const name = `${SHEET}: ${before} toen naast ${after} nu, in euro`;
    const rows = within(screen.getByRole("table", { name })).getAllByRole("row").slice(1);
    expect(rows).toHaveLength(expected.length);
    for (const [index, one] of expected.entries()) {
      const cells = [...(rows[index]?.children ?? [])].map(({ textContent }) => plain(textContent));
      expect(cells[0]).toContain(one.programme === undefined ? one.label : `${one.programme.toString()} ${one.label}`); // prettier-ignore
      expect(cells[0]?.endsWith(one.cell)).toBe(true);
      expect(cells.slice(1, 3)).toEqual([printed(one.before), printed(one.after)]);
      expect(cells[3]?.startsWith(`${one.change > 0 ? "+" : ""}${printed(one.change)}`)).toBe(true);
    }
  }
  expect(screen.getByText("stond onder ‘Lasten scholen’")).toBeVisible();
  expect(screen.getByText("heette Begeleiding")).toBeVisible();

  const lists = [
    ["1 nieuwe bevinding", said.newFindings.map(({ message }) => [message])],
    ["1 bevinding met andere bedragen", said.changedFindings.map((one) => [one.message, `Eerder: ${one.before.message}`])], // prettier-ignore
    ["1 opgeloste bevinding", said.solvedFindings.map(({ message }) => [message])],
  ] as const;
  for (const [title, sentences] of lists) {
    expect(listed(title)).toHaveLength(1);
    expect(sentences).toHaveLength(1);
    for (const sentence of sentences.flat()) expect(listed(title)[0]).toContain(plain(sentence));
    expect(listed(title)[0]).toMatch(/^\s*Fout /);
  }
  expect(await axe(container)).toHaveNoViolations();

  const list = screen.getByRole("list", { name: "1 nieuwe bevinding" });
  await user.click(within(list).getByRole("button", { name: `Ga naar cel ${SHEET}!C5` }));
  expect(live.selected.at(-1)).toBe(`${SHEET}!C5`);
  // The cells of what was solved are in another file: nobody can go there.
  const solved = screen.getByRole("list", { name: "1 opgeloste bevinding" });
  expect(within(solved).queryByRole("button")).toBeNull();
  expect(live.applied).toEqual([]);
});

test("an earlier version in thousands says so, and shows no amount that only rounding changed", async () => {
  const thousands = LATER.map(([label = null, ...amounts]) => [
    label,
    ...amounts.map((amount) => (typeof amount === "number" && Math.abs(amount) > 3_000 ? Math.round(amount / 1000) : amount)), // prettier-ignore
  ]);
  const { said } = await beside([["Bedragen x € 1.000"], ...thousands], LATER);
  expect(said.readings).toEqual([{ sheet: SHEET, kind: "unit", before: 1000, after: 1 }]);
  expect(screen.getByText(/^Begroting: eerst ‘.*1\.000.*’, nu ‘.*’\.$/)).toBeVisible();
  for (const { before, after, changes } of said.columns) {
    expect(changes).toEqual([]);
    expect(screen.getByText(`${SHEET}, ${before} toen en ${after} nu: niets gewijzigd.`)).toBeVisible();
  }
});

test("a file without a budget says that there is nothing to compare", async () => {
  await beside([["Notitie"], ["Niets"]], LATER);
  expect(screen.getByText("Er is geen begroting om te vergelijken.")).toBeVisible();
  expect(screen.getByText(/^Voor de begroting op blad Begroting staat er geen tegenhanger/)).toBeVisible();
});
