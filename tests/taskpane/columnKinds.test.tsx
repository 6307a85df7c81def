import { TextDecoder, TextEncoder } from "node:util";
import { screen, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { main } from "../../src/cli/main";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import { memoryTerminal } from "../cli/memoryTerminal";
import { valueOf } from "../contract/workbookContract";
import { workbookFile } from "../support/workbookFile";
import { openLive, peilRows, SHEET, told } from "./openLive";

// What reads files needs them, and a page without a browser has none.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const BUDGET = [
  ["Programmabegroting", 2025, "Stand"],
  ["Baten"],
  ["Rijksbijdrage", 940_300, 911_250],
  ["Overige baten", 59_700, 61_025],
  ["Totale baten", 1_000_000, 972_275],
  ["Lasten"],
  ["Programma 1: Loket", 412_310, 398_120],
  ["Programma 2: Scholing", 587_690, 590_508],
  ["Totale lasten", 1_000_000, 988_628],
  ["Resultaat", 0, -16_353],
];

const open = async () => {
  const pane = await openLive(BUDGET);
  await pane.user.click(screen.getByRole("button", { name: /^Zo lezen wij/ }));
  await screen.findByRole("combobox", { name: "Soort van C" });
  return pane;
};
const kindOf = (place: string): HTMLElement => screen.getByRole("combobox", { name: `Soort van ${place}` });

test("what a column is, is chosen, kept in one action and read by the terminal", async () => {
  const { user, live, container } = await open();
  expect(kindOf("B")).toHaveDisplayValue("begroting (periode)");
  expect(kindOf("C")).toHaveDisplayValue("begroting (periode)");
  await user.selectOptions(kindOf("C"), "realisatie");
  // A budget has at least one period: the last one stays.
  expect(kindOf("B")).toBeDisabled();
  expect(screen.getByText("Dit komt in blad Peil: perioden B; soort C = realisatie")).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  const form = kindOf("C").closest("form");
  if (!form) throw new Error("The reading has no form.");
  await user.click(within(form).getByRole("button", { name: "Leg vast in blad Peil" }));
  await told(/^Zo lezen wij het blad voortaan/);
  expect(live.applied).toHaveLength(1);
  expect(peilRows(live)).toEqual([[`Lezing ${SHEET}`, "perioden B; soort C = realisatie", ""]]);
  expect(await screen.findByRole("button", { name: "Realisatie" })).toBeVisible();
  expect(kindOf("C")).toHaveDisplayValue("realisatie");

  const snapshot = valueOf(await live.workbook.read());
  expect(reviewSnapshot(snapshot).realisations.map(({ actualName }) => actualName)).toEqual(["Stand"]);
  const terminal = memoryTerminal({ "begroting.xlsx": workbookFile(snapshot) });
  await main(["check", "begroting.xlsx", "--json"], terminal);
  const answer = JSON.parse(terminal.printed()) as { readonly budgets: readonly Record<string, unknown>[] };
  expect(answer.budgets).toEqual([
    {
      sheet: SHEET,
      periods: ["2025"],
      unit: 1,
      expenseSign: 1,
      otherColumns: [{ name: "Stand", kind: "realised" }],
    },
  ]);
});

test("a column is left out, made a period again, and all of it is taken back at once", async () => {
  const { user } = await open();
  const left = "Dit komt in blad Peil: perioden B";
  await user.selectOptions(kindOf("C"), "telt niet mee");
  expect(screen.getByText(left)).toBeVisible();
  await user.selectOptions(kindOf("C"), "geen bedrag");
  expect(screen.getByText(`${left}; soort C = geen bedrag`)).toBeVisible();
  await user.selectOptions(kindOf("C"), "begroting (periode)");
  expect(screen.getByText(`${left}, C`)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Draai terug: Perioden" }));
  expect(screen.getByText("Zo ziet Peil het blad. U hebt niets gewijzigd.")).toBeVisible();
});
