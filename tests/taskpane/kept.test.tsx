import { TextDecoder, TextEncoder } from "node:util";
import { cleanup, screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { main } from "../../src/cli/main";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import type { CellValue } from "../../src/workbook/cell";
import { memoryTerminal } from "../cli/memoryTerminal";
import { valueOf } from "../contract/workbookContract";
import { workbookFile } from "../support/workbookFile";
import type { LiveWorkbook } from "./liveWorkbook";
import { openLive, SHEET, told } from "./openLive";
import { openChecked } from "./openPane";

// What reads files needs them, and a page without a browser has none.
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** 700 + 100 + 200 = 1.000, while 1.137 is printed; the result is that of the printed total. */
const BUDGET: readonly (readonly CellValue[])[] = [
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

interface Kept {
  readonly name: string;
  readonly decide: (user: UserEvent) => Promise<unknown>;
  /** Where the pane shows it, once it is open again. */
  readonly seen: (user: UserEvent) => Promise<unknown>;
  /** What the terminal says because of it. */
  readonly said: RegExp;
}

const KEPT: readonly Kept[] = [
  {
    name: "an acceptance",
    decide: async (user) => {
      await user.click(await screen.findByRole("button", { name: /^Fout.*Totaal lasten/ }));
      await user.click(screen.getByRole("button", { name: "Akkoord met toelichting" }));
      await user.type(screen.getByRole("textbox", { name: "Waarom mag dit blijven staan?" }), "Zie notulen.{Tab}"); // prettier-ignore
      await user.keyboard("{Enter}");
      await told(/^Uw akkoord staat/);
    },
    seen: () => screen.findByRole("button", { name: "Akkoord met toelichting (1)" }),
    said: /Akkoord \(\d{4}-\d\d-\d\d\): Zie notulen\./,
  },
  {
    name: "a rule",
    decide: async (user) => {
      await user.click(screen.getByRole("button", { name: "Eigen regels" }));
      await user.type(await screen.findByRole("textbox", { name: "Nieuwe regel" }), "Resultaat >= 50");
      await user.click(screen.getByRole("button", { name: "Leg regel vast in blad Peil" }));
      await told(/^De regel staat in het blad Peil/);
    },
    seen: async (user) => {
      await user.click(screen.getByRole("button", { name: "Eigen regels" }));
      await screen.findByRole("button", { name: "Verwijder de regel Resultaat >= 50" });
    },
    said: /Regel ‘Resultaat >= 50’ geldt niet in 2024/,
  },
  {
    name: "an exclusion",
    decide: async (user) => {
      await user.click(await screen.findByRole("button", { name: "Wat telt als overhead?" }));
      const passed = await screen.findByRole("group", { name: "Doorbetaald aan scholen" });
      const boxes = [...passed.querySelectorAll<HTMLInputElement>("input")];
      const [, , third] = boxes;
      if (third) await user.click(third);
      await user.click(submitOf(passed));
      await told(/in het blad Peil/);
    },
    seen: async (user) => {
      await user.click(await screen.findByRole("button", { name: "Wat telt als overhead?" }));
      const passed = await screen.findByRole("group", { name: "Doorbetaald aan scholen" });
      const boxes = [...passed.querySelectorAll<HTMLInputElement>("input")];
      expect(boxes.map(({ checked }) => checked)).toEqual([false, false, true]);
    },
    // 100 / (1.137 - 200) = 10,67 %
    said: /2024 +10,67 % +van eigen programma’s/,
  },
  {
    name: "a correction of the reading",
    decide: async (user) => {
      await user.click(screen.getByRole("button", { name: /^Zo lezen wij/ }));
      const unit = await screen.findByRole("combobox", { name: "Eenheid" });
      await user.selectOptions(unit, "× € 1.000");
      await user.click(submitOf(unit));
      await told(/^Zo lezen wij het blad voortaan/);
    },
    seen: () => screen.findByText(/× € 1\.000.*door u gewijzigd/),
    said: /Overhead/,
  },
];

function submitOf(element: HTMLElement): HTMLElement {
  const submit = element.closest("form")?.querySelector<HTMLElement>('button[type="submit"]');
  if (!submit) throw new Error("There is no form to send.");
  return submit;
}

async function inTerminal(live: LiveWorkbook): Promise<string> {
  const terminal = memoryTerminal({ "b.xlsx": workbookFile(valueOf(await live.workbook.read())) });
  await main(["check", "b.xlsx"], terminal);
  return terminal.printed().replaceAll("\u00A0", " ");
}

test.each(KEPT)(
  "$name is found again after reopening, by the terminal, and after a co-author's edit",
  async (kept) => {
    const { user, live } = await openLive(BUDGET);
    await kept.decide(user);
    const applied = live.applied.length;
    expect(applied).toBe(1);
    expect(await inTerminal(live)).toMatch(kept.said);

    live.set(SHEET, 12, 2, "een collega"); // no amount that anything rests on
    cleanup();
    const again = await openChecked({
      services: {
        openWorkbook: () => Promise.resolve(live.workbook),
        review: (snapshot) => Promise.resolve(reviewSnapshot(snapshot)),
      },
    });
    await kept.seen(again.user);
    expect(await inTerminal(live)).toMatch(kept.said);
    expect(live.applied).toHaveLength(applied);
  },
);
