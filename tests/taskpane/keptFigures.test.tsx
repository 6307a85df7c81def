import { TextDecoder, TextEncoder } from "node:util";
import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { disclose, expectKept, formOf, submitOf, unfold, type Kept } from "./keeps";
import { told } from "./openLive";

// What reads files needs them, and a page without a browser has none.
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** A year with what was planned up to June, and what was realised; the last column explains. */
const QUARTER = [
  ["Programmabegroting", "Begroting 2025", "Begroting t/m juni 2025", "Realisatie t/m juni 2025", "Toelichting"], // prettier-ignore
  ["Baten"],
  ["Rijksbijdrage", 940_000, 470_000, 471_000, null],
  ["Overige baten", 60_000, 30_000, 29_000, null],
  ["Totale baten", 1_000_000, 500_000, 500_000, null],
  ["Lasten"],
  ["Programma 1: Loket", 412_000, 206_000, 236_000, null],
  ["Programma 2: Scholing", 588_000, 294_000, 294_500, null],
  ["Totale lasten", 1_000_000, 500_000, 530_500, null],
  ["Resultaat", 0, 0, -30_500, null],
  ["Bijgewerkt door", null, null, null, null],
];

async function openPhasing(user: UserEvent): Promise<HTMLElement> {
  await unfold(user, "Kwartaalrapportage");
  await disclose(user, "Verdeling over het jaar");
  return screen.findByRole("combobox", { name: "Verdeling" });
}

async function setThresholds(user: UserEvent, typed: Readonly<Record<string, string>>): Promise<void> {
  await unfold(user, "Vergelijk");
  for (const [name, text] of Object.entries(typed))
    await user.type(await screen.findByRole("textbox", { name }), text);
}

const KEPT: readonly Kept[] = [
  {
    name: "a figure of the balance sheet",
    decide: async (user) => {
      await unfold(user, "Kengetallen");
      const field = await screen.findByRole("textbox", { name: /^Beginreserve/ });
      await user.type(field, "1.000");
      await user.click(submitOf(field));
      await told(/in het blad Peil/);
    },
    row: ["Beginreserve", "1.000"],
    seen: async (user) => {
      await unfold(user, "Kengetallen");
      expect(await screen.findByRole("textbox", { name: /^Beginreserve/ })).toHaveValue("1.000");
    },
    // 1.000 - 87 = 913
    said: /2024 +€ 1\.000 +€ -87 +€ 913/,
  },
  {
    name: "the limit of a key figure, with its source",
    decide: async (user) => {
      await unfold(user, "Kengetallen");
      await disclose(user, "Grenzen van kengetallen");
      await user.type(screen.getByRole("textbox", { name: "Signaal onder" }), "7,77");
      const source = screen.getByRole("textbox", { name: "Bron, met datum" });
      await user.type(source, "bestuur, 1 maart 2026");
      await user.click(submitOf(source));
      await told(/^De grens staat in het blad Peil/);
    },
    row: ["Grens rentabiliteit", "7,77"],
    seen: async (user) => {
      await unfold(user, "Kengetallen");
      await disclose(user, "Grenzen van kengetallen");
      expect(screen.getByRole("textbox", { name: "Signaal onder" })).toHaveValue("7,77");
      expect(screen.getByRole("textbox", { name: "Bron, met datum" })).toHaveValue("bestuur, 1 maart 2026");
    },
    said: /7,77/,
  },
  {
    name: "the phasing over the year",
    rows: QUARTER,
    decide: async (user) => {
      const field = await openPhasing(user);
      await user.selectOptions(field, "7/12 vanaf januari, 5/12 vanaf augustus");
      await user.click(submitOf(field));
      await told(/^De verdeling over het jaar staat in het blad Peil/);
    },
    row: ["Verdeling over het jaar", "7/12 - 5/12"],
    seen: async (user) => {
      await openPhasing(user);
      expect(screen.getByRole("list", { name: "Verdeling over het jaar" })).toHaveTextContent(
        /^alle regels: 7\/12 - 5\/12/,
      );
    },
    said: /"rule":"budget-to-date"/,
  },
  {
    name: "the phasing of one line",
    rows: QUARTER,
    decide: async (user) => {
      const field = await openPhasing(user);
      await user.selectOptions(screen.getByRole("combobox", { name: "Voor" }), "Programma 1 Loket");
      await user.selectOptions(field, "per kwartaal");
      const [first, second] = formOf(field).querySelectorAll<HTMLInputElement>("fieldset input");
      if (!first || !second) throw new Error("There are no quarters.");
      await user.clear(first);
      await user.type(first, "10");
      await user.clear(second);
      await user.type(second, "40");
      await user.click(submitOf(field));
      await told(/^De verdeling over het jaar staat in het blad Peil/);
    },
    row: ["Verdeling Programma 1", "10; 40; 75; 100 %"],
    seen: async (user) => {
      await openPhasing(user);
      expect(screen.getByRole("list", { name: "Verdeling over het jaar" })).toHaveTextContent(
        /Programma 1: 10; 40; 75; 100 %/,
      );
    },
    // 40 % of 412.000 = 164.800, while 206.000 is printed
    said: /164\.800/,
  },
  {
    name: "thresholds, and that either of them is enough",
    rows: QUARTER,
    decide: async (user) => {
      await setThresholds(user, { "Drempel in euro": "25.000", "Drempel in procent": "90" });
      await user.selectOptions(
        screen.getByRole("combobox", { name: "Toon een verschil boven" }),
        "een van beide drempels",
      );
      await user.click(screen.getByRole("button", { name: "Leg drempels vast in blad Peil" }));
      await told(/^De drempels staan in het blad Peil/);
    },
    row: ["Drempel voorwaarde", "of"],
    seen: async (user) => {
      await unfold(user, "Vergelijk");
      expect(await screen.findByRole("textbox", { name: "Drempel in euro" })).toHaveValue("25.000");
      expect(screen.getByRole("textbox", { name: "Drempel in procent" })).toHaveValue("90");
      expect(screen.getByRole("combobox", { name: "Toon een verschil boven" })).toHaveDisplayValue(
        "een van beide drempels",
      );
    },
    // Loket: 236.000 - 206.000 = 30.000, which is 15 %
    said: /"rule":"deviation-unexplained"/,
  },
];

test.each(KEPT)(
  "$name is found again after reopening, by the terminal, and after a co-author's edit",
  expectKept,
);
