import { TextDecoder, TextEncoder } from "node:util";
import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { CellValue } from "../../src/workbook/cell";
import { BUDGET, disclose, expectKept, formOf, submitOf, unfold, type Kept } from "./keeps";
import { SHEET, told } from "./openLive";

// What reads files needs them, and a page without a browser has none.
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** The words after the amounts: not recognised. */
const PLAIN = BUDGET.map(([words = null, one = null, other = null]) => [one, other, words]);

/** Two budgets about one year beneath each other; of such a sheet the first is read. */
const TWO: readonly (readonly CellValue[])[] = [150, 170].flatMap((other) => [
  ["Programmabegroting", "2025"],
  ["Baten", null],
  ["Rijksbijdrage", 900],
  ["Overige baten", other],
  ["Totaal baten", 900 + other],
  ["Lasten", null],
  ["Programma 1: Loket", 700],
  ["Programma 2: Scholing", 300],
  ["Totaal lasten", 1000],
  ["Resultaat", other - 100],
  ["Bijgewerkt door", null],
]);

const openReading = (user: UserEvent): Promise<void> => unfold(user, /^Zo lezen wij/);

/** A choice in the list of the reading, kept. */
async function choose(user: UserEvent, field: string, option: string): Promise<void> {
  await openReading(user);
  await keep(user, async () => {
    const select = await screen.findByRole("combobox", { name: field });
    await user.selectOptions(select, option);
    return select;
  });
}

async function keep(user: UserEvent, change: () => Promise<HTMLElement>): Promise<void> {
  await user.click(submitOf(await change()));
  await told(/^Zo lezen wij het blad voortaan/);
}

async function chosen(user: UserEvent, field: string, option: string): Promise<void> {
  await openReading(user);
  expect(await screen.findByRole("combobox", { name: field })).toHaveDisplayValue(option);
}

const ROW = `Lezing ${SHEET}`;
const LINES = /^\d+ regels en wat ze zijn/;

/** A choice of the reading: field, what is chosen, what is kept of it, and what the terminal says then. */
const choice = (name: string, field: string, option: string, value: string, said: RegExp): Kept => ({
  name,
  decide: (user) => choose(user, field, option),
  row: [ROW, value],
  seen: (user) => chosen(user, field, option),
  said,
});

const KEPT: readonly Kept[] = [
  choice("a unit", "Eenheid", "× € 1.000", "eenheid 1000", /"unit":1000/),
  choice("the sign of expenses", "Teken van de lasten", "negatief", "lasten negatief", /"expenseSign":-1/),
  choice(
    "which line is a total",
    "Totale lasten",
    "9: 3 Begeleiding",
    "totale lasten rij 9",
    // 100 / 200 = 50 %
    /2024 +50,00 % +van (?:de )?totale lasten/,
  ),
  choice(
    "what a column is",
    "Soort van C",
    "realisatie",
    "perioden B; soort C = realisatie",
    /"otherColumns":\[\{"name":"2025","kind":"realised"\}\]/,
  ),
  {
    name: "what a column is called",
    decide: async (user) => {
      await openReading(user);
      await keep(user, async () => {
        const name = await screen.findByRole("textbox", { name: "Naam van B" });
        await user.clear(name);
        await user.type(name, "2034");
        return name;
      });
    },
    row: [ROW, "naam B = 2034"],
    seen: async (user) => {
      await openReading(user);
      expect(await screen.findByRole("textbox", { name: "Naam van B" })).toHaveValue("2034");
    },
    said: /"periods":\["2034","2025"\]/,
  },
  {
    name: "what a line is",
    decide: async (user) => {
      await openReading(user);
      await disclose(user, LINES);
      await keep(user, async () => {
        const select = await screen.findByRole("combobox", { name: "Soort van 9: 3 Begeleiding" });
        await user.selectOptions(select, "afdracht");
        return select;
      });
    },
    row: [ROW, "rij 9 post afdracht"],
    seen: async (user) => {
      await openReading(user);
      await disclose(user, LINES);
      expect(screen.getByRole("combobox", { name: "Soort van 9: 3 Begeleiding" })).toHaveDisplayValue("afdracht"); // prettier-ignore
    },
    // 1.050 - 200 = 850; 100 / 850 = 11,76 %
    said: /2024 +11,76 % +van .*vrij besteedba/,
  },
  {
    name: "of which programme a line is",
    decide: async (user) => {
      await openReading(user);
      await disclose(user, LINES);
      await keep(user, async () => {
        const field = await screen.findByRole("textbox", { name: "Programma van 4: Overige baten" });
        await user.type(field, "3");
        return field;
      });
    },
    row: [ROW, "rij 4 programma 3"],
    seen: async (user) => {
      await openReading(user);
      await disclose(user, LINES);
      expect(screen.getByRole("textbox", { name: "Programma van 4: 3 Overige baten" })).toHaveValue("3");
    },
    // Programme 3 has income of its own now: 200 - 150 = 50 a year.
    said: /2024 +3 Begeleiding.*€ 50/,
  },
  {
    name: "where the table stands",
    rows: TWO,
    decide: async (user) => {
      await openReading(user);
      await disclose(user, "Waar de tabel staat");
      await keep(user, async () => {
        const area = screen.getByRole("textbox", { name: "Van rij tot en met rij" });
        await user.type(area, "12-21");
        return area;
      });
    },
    row: [ROW, "regels 12-21"],
    seen: async (user) => {
      await openReading(user);
      await disclose(user, "Waar de tabel staat");
      expect(screen.getByRole("textbox", { name: "Van rij tot en met rij" })).toHaveValue("12-21");
    },
    // Of two tables about one year the first is read, with a result of 50.
    said: /"result":70,/,
  },
  {
    name: "that a sheet is no budget",
    decide: async (user) => {
      await openReading(user);
      await user.click(await screen.findByRole("button", { name: "Dit blad is geen begroting" }));
      await told(/^Zo lezen wij het blad voortaan/);
    },
    row: [ROW, "geen"],
    seen: async (user) => {
      await openReading(user);
      await screen.findByText(`Blad ${SHEET}: volgens u geen begroting.`);
    },
    said: /"budgets":\[\]/,
  },
  {
    name: "that a sheet is a budget, and where its words and amounts stand",
    rows: PLAIN,
    decide: async (user) => {
      await openReading(user);
      await disclose(user, "Is een ander blad een begroting?");
      const button = screen.getByRole("button", { name: "Lees dit blad als begroting" });
      expect(formOf(button)).toBeVisible();
      await user.type(screen.getByRole("textbox", { name: "Kolom met omschrijvingen" }), "C");
      await user.type(screen.getByRole("textbox", { name: "Kolommen met bedragen" }), "A-B");
      await user.click(button);
      await told(/^Zo lezen wij het blad voortaan/);
    },
    row: [ROW, "begroting; labels C; perioden A, B"],
    seen: async (user) => {
      await openReading(user);
      await screen.findByRole("heading", { name: `Begroting op blad ${SHEET}` });
      await disclose(user, "Waar de tabel staat");
      expect(screen.getByRole("textbox", { name: "Kolom met omschrijvingen" })).toHaveValue("C");
    },
    said: /"periods":\["2024","2025"\]/,
  },
];

test.each(KEPT)(
  "$name is found again after reopening, by the terminal, and after a co-author's edit",
  expectKept,
);
