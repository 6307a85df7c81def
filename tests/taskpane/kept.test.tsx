import { TextDecoder, TextEncoder } from "node:util";
import { screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { disclose, expectKept, submitOf, unfold, type Kept } from "./keeps";
import { openTotals, told } from "./openLive";

// What reads files needs them, and a page without a browser has none.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const OVERHEAD = "Wat telt als overhead?";

async function boxesOf(user: UserEvent, group: string): Promise<readonly HTMLInputElement[]> {
  await unfold(user, OVERHEAD);
  const fieldset = await screen.findByRole("group", { name: group });
  return [...fieldset.querySelectorAll<HTMLInputElement>("input")];
}

async function tick(user: UserEvent, group: string, at: number): Promise<void> {
  const box = (await boxesOf(user, group))[at];
  if (!box) throw new Error("There is no such programme.");
  await user.click(box);
  await user.click(submitOf(box));
  await told(/in het blad Peil/);
}

/** 10 + 20 + 35 = 65, while 99 is printed: nothing tells that it is their sum. */
const NO_TOTAL = [
  ["Wat", 2024],
  ["Papier", 10],
  ["Inkt", 20],
  ["Post", 35],
  ["Kantoor", 99],
  ["Bijgewerkt door", null],
];

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
    row: ["Akkoord", /total/],
    seen: () => screen.findByRole("button", { name: "Akkoord met toelichting (1)" }),
    said: /Akkoord \(\d{4}-\d\d-\d\d\): Zie notulen\./,
  },
  {
    name: "a rule",
    decide: async (user) => {
      await unfold(user, "Eigen regels");
      await user.type(await screen.findByRole("textbox", { name: "Nieuwe regel" }), "Resultaat >= 50");
      await user.click(screen.getByRole("button", { name: "Leg regel vast in blad Peil" }));
      await told(/^De regel staat in het blad Peil/);
    },
    row: ["Regel", "Resultaat >= 50"],
    seen: async (user) => {
      await unfold(user, "Eigen regels");
      await screen.findByRole("button", { name: "Verwijder de regel Resultaat >= 50" });
    },
    said: /Regel ‘Resultaat >= 50’ geldt niet in 2024/,
  },
  {
    name: "a parameter",
    decide: async (user) => {
      await unfold(user, "Eigen regels");
      await disclose(user, "0 parameters");
      await user.type(screen.getByRole("textbox", { name: "Naam" }), "leerlingen");
      await user.type(screen.getByRole("textbox", { name: "Waarde" }), "31.000");
      await user.click(submitOf(screen.getByRole("textbox", { name: "Waarde" })));
      await told(/^De parameter staat in het blad Peil/);
    },
    row: ["Parameter leerlingen", "31.000"],
    seen: async (user) => {
      await unfold(user, "Eigen regels");
      await disclose(user, "1 parameter");
      expect(screen.getByRole("list", { name: "1 parameter" })).toHaveTextContent(/leerlingen.*31\.000/);
    },
    said: /leerlingen +31\.000/,
  },
  {
    name: "an exclusion",
    decide: (user) => tick(user, "Doorbetaald aan scholen", 2),
    row: ["Doorbetaling aan scholen", "3"],
    seen: async (user) => {
      const boxes = await boxesOf(user, "Doorbetaald aan scholen");
      expect(boxes.map(({ checked }) => checked)).toEqual([false, false, true]);
    },
    // 100 / (1.137 - 200) = 10,67 %
    said: /2024 +10,67 % +van eigen programma’s/,
  },
  {
    name: "what overhead is",
    decide: (user) => tick(user, "Overhead", 0),
    row: ["Overhead programma's", /1/],
    seen: async (user) => {
      const boxes = await boxesOf(user, "Overhead");
      expect(boxes[0]?.checked).toBe(true);
    },
    // 700 / 1.137 = 61,57 %, or with programme 2, which goes by its name: 800 / 1.137 = 70,36 %
    said: /2024 +(?:61,57|70,36) % +van (?:de )?totale lasten/,
  },
  {
    name: "a norm of overhead",
    decide: async (user) => {
      await unfold(user, OVERHEAD);
      const least = await screen.findByRole("textbox", { name: "Vanaf (%)" });
      await user.type(least, "4");
      await user.type(screen.getByRole("textbox", { name: "Tot en met (%)" }), "9");
      await user.click(submitOf(least));
      await told(/in het blad Peil/);
    },
    row: ["Norm overhead", "4 - 9 %"],
    seen: async (user) => {
      await unfold(user, OVERHEAD);
      expect(await screen.findByRole("textbox", { name: "Vanaf (%)" })).toHaveValue("4");
    },
    said: /"norm":\{"min":4,"max":9\}/,
  },
  {
    name: "an own definition of overhead",
    decide: async (user) => {
      await unfold(user, OVERHEAD);
      await user.type(await screen.findByRole("textbox", { name: "Naam (mag leeg blijven)" }), "bestuur");
      const text = screen.getByRole("textbox", { name: "Teller / noemer" });
      await user.type(text, "3 / totale lasten");
      await user.click(submitOf(text));
      await told(/^Uw definitie staat in het blad Peil/);
    },
    row: ["Overhead definitie bestuur", "3 / totale lasten"],
    seen: async (user) => {
      await unfold(user, OVERHEAD);
      await screen.findByText("Overhead definitie bestuur: 3 / totale lasten");
    },
    // 200 / 1.137 = 17,59 %
    said: /2024 +17,59 % +.*bestuur/,
  },
  {
    name: "an addition",
    rows: NO_TOTAL,
    decide: async (user) => {
      await openTotals(user);
      await user.type(screen.getByRole("textbox", { name: "Rij van het totaal" }), "5");
      const rows = screen.getByRole("textbox", { name: "Rijen die worden opgeteld" });
      await user.type(rows, "2 t/m 4");
      await user.click(submitOf(rows));
      await told(/^Dit totaal tellen wij voortaan na/);
    },
    row: ["Optelling", /^Begroting rij 5 = 2 . 4$|^Begroting rij 5 = /],
    seen: async (user) => {
      await openTotals(user);
      await screen.findByRole("button", { name: /^Draai terug: Optelling: Begroting rij 5/ });
    },
    said: /Kantoor klopt niet.*er staat 99, de regels tellen op tot 65/,
  },
  {
    name: "that a total is no addition",
    decide: async (user) => {
      await openTotals(user);
      await user.click(screen.getByRole("button", { name: "Totaal lasten is geen optelling" }));
      await told(/^Deze regel tellen wij niet meer na/);
    },
    row: ["Geen optelling", "Begroting rij 10"],
    seen: async (user) => {
      await openTotals(user);
      const button = await screen.findByRole("button", { name: "Draai terug: Geen optelling: Begroting rij 10" }); // prettier-ignore
      expect(within(button).getByText("Draai terug")).toBeVisible();
    },
    said: /^Geen fouten in 6 controles/m,
  },
];

test.each(KEPT)(
  "$name is found again after reopening, by the terminal, and after a co-author's edit",
  expectKept,
);
