import { TextDecoder, TextEncoder } from "node:util";
import { screen } from "@testing-library/react";
import { main } from "../../src/cli/main";
import { memoryTerminal } from "../cli/memoryTerminal";
import { valueOf } from "../contract/workbookContract";
import { workbookFile } from "../support/workbookFile";
import { lasten, openLive } from "./openLive";

// What reads files needs them, and a page without a browser has none.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const BUDGET = (begeleiding: number) => [
  ["Programmabegroting", 2024, 2025],
  ["Baten"],
  ["Rijksbijdrage", 911, 1_102],
  ["Overige baten", 151, 163],
  ["Totaal baten", 1_062, 1_265],
  ["Lasten"],
  ["Programma 1: Basisondersteuning", 637, 659],
  ["Programma 2: Bedrijfsvoering", 113, 104],
  ["Programma 3: Begeleiding", 98, begeleiding],
  ["Programma 4: Overig", 164, 171],
  ["Totaal lasten", 1_012, 934 + begeleiding + 104], // 659 + 104 + 171 = 934: one line of 104 counted twice
  ["Resultaat", 50, 1_265 - 934 - begeleiding - 104],
];

const IN_PANE = "Er past meer dan één verklaring. Kies onder Vergelijk een eerdere versie: dan ziet u welk bedrag is gewijzigd."; // prettier-ignore
const IN_TERMINAL = /Er past meer dan één verklaring\. Met ‘peil compare EERDER LATER’/;

async function said(rows: Parameters<typeof openLive>[0], error: RegExp): Promise<string> {
  const { user, live } = await openLive(rows);
  await user.click(await screen.findByRole("button", { name: error }));
  const terminal = memoryTerminal({ "b.xlsx": workbookFile(valueOf(await live.workbook.read())) });
  await main(["check", "b.xlsx"], terminal);
  return terminal.printed();
}

test("where two explanations fit, comparing with an earlier version is pointed at, here and in the terminal", async () => {
  // Bedrijfsvoering or Begeleiding counted twice: both are 104.
  expect(await said(BUDGET(104), /^Fout.*Totaal lasten/)).toMatch(IN_TERMINAL);
  expect(screen.getAllByText(/Mogelijk is die regel twee keer meegeteld/)).toHaveLength(2);
  expect(screen.getByText(IN_PANE)).toBeVisible();
});

test("where one explanation fits, nothing is pointed at", async () => {
  expect(await said(BUDGET(111), /^Fout.*Totaal lasten/)).not.toMatch(IN_TERMINAL);
  expect(screen.getByText(/Mogelijk is die regel twee keer meegeteld/)).toBeVisible();
  expect(screen.queryByText(IN_PANE)).toBeNull();
});

test("the pane does not point at a comparison that it cannot make: of a part of a budget", async () => {
  await said(lasten(409_690), /^Fout.*Totaal lasten/);
  expect(screen.queryByText(IN_PANE)).toBeNull();
});
