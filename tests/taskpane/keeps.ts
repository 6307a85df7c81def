import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { cleanup } from "@testing-library/react";
import { main } from "../../src/cli/main";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import type { CellValue } from "../../src/workbook/cell";
import { memoryTerminal } from "../cli/memoryTerminal";
import { valueOf } from "../contract/workbookContract";
import { workbookFile } from "../support/workbookFile";
import type { LiveWorkbook } from "./liveWorkbook";
import { openLive, peilRows, SHEET } from "./openLive";
import { openChecked } from "./openPane";

type Rows = readonly (readonly CellValue[])[];

/** Something that people decide in the pane and that the sheet Peil keeps. */
export interface Kept {
  readonly name: string;
  /** The budget, where it is another one than `BUDGET`. No amount may rest on its last row, which a colleague changes. */
  readonly rows?: Rows;
  readonly decide: (user: UserEvent) => Promise<unknown>;
  /** What the sheet Peil holds because of it: names, and what stands beside each. */
  readonly row: readonly [name: string, value: string | RegExp];
  /** Where the pane shows it, once it is open again. */
  readonly seen: (user: UserEvent) => Promise<unknown>;
  /** What the terminal says because of it, as sentences or as data, and did not say before. */
  readonly said: RegExp;
}

/** 700 + 100 + 200 = 1.000, while 1.137 is printed; the result is that of the printed total. */
export const BUDGET: Rows = [
  ["Programmabegroting", 2024, 2025],
  ["Baten"],
  ["Rijksbijdrage", 900, 1100],
  ["Overige baten", 150, 160],
  ["Totaal baten", 1050, 1260],
  ["Lasten"],
  ["Programma 1: Basisondersteuning", 700, 850],
  ["Programma 2: Bedrijfsvoering", 100, 120],
  ["Programma 3: Begeleiding", 200, 230],
  ["Totaal lasten", 1137, 1200],
  ["Resultaat", -87, 60],
  ["Bijgewerkt door", null, null],
];

/** The form that an element is in. */
export function formOf(element: HTMLElement): HTMLElement {
  const form = element.closest("form");
  if (!form) throw new Error("There is no form.");
  return form;
}

/** The button that sends the form of an element. */
export function submitOf(element: HTMLElement): HTMLElement {
  const submit = formOf(element).querySelector<HTMLElement>('button[type="submit"]');
  if (!submit) throw new Error("There is no form to send.");
  return submit;
}

/** Opens a part of the pane. */
export async function unfold(user: UserEvent, name: string | RegExp): Promise<void> {
  await user.click(await screen.findByRole("button", { name }));
}

/** Opens a part that hides behind a line. */
export async function disclose(user: UserEvent, text: string | RegExp): Promise<void> {
  await user.click(await screen.findByText(text, { selector: "summary" }));
}

/** What the terminal says of the workbook, as sentences and as data. */
async function inTerminal(live: LiveWorkbook): Promise<string> {
  const file = workbookFile(valueOf(await live.workbook.read()));
  const terminal = memoryTerminal({ "b.xlsx": file });
  await main(["check", "b.xlsx"], terminal);
  await main(["check", "b.xlsx", "--json"], terminal);
  return terminal.printed().replaceAll("\u00A0", " ");
}

/** A decision is made in the pane; it is found by the terminal, after a colleague's edit, and in the pane once reopened. */
export async function expectKept({ rows = BUDGET, decide, row, seen, said }: Kept): Promise<void> {
  const { user, live } = await openLive(rows);
  expect(await inTerminal(live)).not.toMatch(said);
  await decide(user);
  expect(live.applied).toHaveLength(1);
  const [name, value] = row;
  const held = (): readonly CellValue[] => peilRows(live).flatMap(([one, other]) => (one === name ? [other ?? ""] : [])); // prettier-ignore
  expect(held()).toEqual([typeof value === "string" ? value : expect.stringMatching(value)]);
  expect(await inTerminal(live)).toMatch(said);

  live.set(SHEET, rows.length, 2, "een collega");
  cleanup();
  const again = await openChecked({
    services: {
      openWorkbook: () => Promise.resolve(live.workbook),
      review: (snapshot) => Promise.resolve(reviewSnapshot(snapshot)),
    },
  });
  await seen(again.user);
  expect(held()).toHaveLength(1);
  expect(await inTerminal(live)).toMatch(said);
  expect(live.applied).toHaveLength(1); // looking writes nothing
}
