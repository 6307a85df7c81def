import { screen } from "@testing-library/react";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import type { CellValue } from "../../src/workbook/cell";
import { liveWorkbook, type LiveWorkbook } from "./liveWorkbook";
import { openChecked } from "./openPane";

export const SHEET = "Begroting";

/** A small budget with one slip, by default: 399.690 = 130.250 + 240.110 + 29.330, while 409.690 is printed. */
export function lasten(total: number): readonly (readonly CellValue[])[] {
  return [
    ["Lasten", 2024, 2025],
    ["Loket", 120_310, 130_250],
    ["Begeleiding", 220_540, 240_110],
    ["Scholing", 31_870, 29_330],
    ["Totaal lasten", 372_720, total], // 120.310 + 220.540 + 31.870 = 372.720
  ];
}

/** The pane on a workbook in memory that keeps what is written, checked by the rules themselves. */
export async function openLive(
  rows: readonly (readonly CellValue[])[] = lasten(409_690),
): Promise<Awaited<ReturnType<typeof openChecked>> & { readonly live: LiveWorkbook }> {
  const live = liveWorkbook(SHEET, rows);
  const pane = await openChecked({
    services: {
      openWorkbook: () => Promise.resolve(live.workbook),
      review: (snapshot) => Promise.resolve(reviewSnapshot(snapshot)),
    },
  });
  return { ...pane, live };
}

/** What the sheet Peil holds below its headings: name, value and explanation of each row. */
export function peilRows(live: LiveWorkbook): readonly (readonly CellValue[])[] {
  const rows: (readonly CellValue[])[] = [];
  for (let row = 2; row < 40; row++) {
    const cells = [1, 2, 3].map((column) => live.cell("Peil", row, column));
    if (cells.some((cell) => cell !== null && cell !== "")) rows.push(cells.map((cell) => cell ?? ""));
  }
  return rows;
}

/** What the pane says was done, where the eye sees it; a screen reader is told the same elsewhere. */
export async function told(text: RegExp): Promise<HTMLElement> {
  return screen.findByText(text, { selector: ".notice *" });
}

/** Opens what was read, and in it the totals that were found. */
export async function openTotals(user: Awaited<ReturnType<typeof openChecked>>["user"]): Promise<void> {
  await user.click(screen.getByRole("button", { name: /^Zo lezen wij/ }));
  await user.click(await screen.findByText(/^\d+ tota(?:al dat|len die) Peil narekent$/));
}
