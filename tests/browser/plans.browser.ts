import { readFile } from "node:fs/promises";
import type { Dump } from "../../workbench/model/dump";
import { paneFits, violations } from "./support/sound";
import { describeInBrowser, type Workbench } from "./support/workbench";

const NORMS = "normen-sterk-vo-2021.xlsx";
const AGENDAS = "agendas-sterk-vo-2022-2024.xlsx";
const YEAR_PLAN = "jaarplan-utrecht-po-2020.xlsx";
const REGION = "regio-utrecht-west-2023-2027.xlsx";

const COLOURS = [{ colours: "light" }, { colours: "dark" }, { colours: "forced" }] as const;

/** What is shown of the plans. */
const SCREEN = '[role="tabpanel"]:not([hidden])';

async function openPlans(workbench: Workbench): Promise<void> {
  await workbench.check();
  const tab = workbench.pane.getByRole("tab", { name: "Plannen" });
  await tab.focus();
  await workbench.page.keyboard.press("Enter");
  await workbench.pane.getByRole("tabpanel", { name: "Plannen" }).locator("section").first().waitFor();
}

/** Goes to a button and presses Enter, as somebody without a mouse does. */
async function press(workbench: Workbench, name: string | RegExp): Promise<void> {
  const button = workbench.pane.getByRole("button", { name, exact: true }).first();
  await button.focus();
  await workbench.page.keyboard.press("Enter");
}

async function said({ pane }: Workbench, text: RegExp): Promise<void> {
  await pane.locator(`${SCREEN} .notice`).getByText(text).waitFor();
}

/** The workbook, how many actions it took back, and going back to it. */
async function remember(workbench: Workbench): Promise<(actions: number) => Promise<void>> {
  const [before, depth]: [Dump, number] = [await workbench.dump(), (await workbench.undoDepth()) ?? 0];
  return async (actions) => {
    expect(await workbench.undoDepth()).toBe(depth + actions);
    for (let action = 0; action < actions; action++) {
      await workbench.page.getByRole("button", { name: /^Ongedaan maken/ }).click();
    }
    expect(await workbench.dump()).toEqual(before);
  };
}

describeInBrowser("every part of the plans", (rig) => {
  test.each(COLOURS)("opens by keyboard, fits 320 px and is sound, $colours", async (look) => {
    for (const sample of [NORMS, AGENDAS, YEAR_PLAN, REGION]) {
      const workbench = await rig.open({ sample, paneWidth: 320, ...look });
      const { pane } = workbench;
      await openPlans(workbench);
      const parts = pane.locator(`${SCREEN} .disclosure[aria-expanded="false"]`);
      while ((await parts.count()) > 0) await parts.first().press("Enter");
      const lists = pane.locator(`${SCREEN} details:not([open]) > summary`);
      for (let opened = 0; opened < 12 && (await lists.count()) > 0; opened++) {
        await lists.first().press("Enter");
      }
      expect(await violations(workbench.paneDocument)).toEqual([]);
      expect(await paneFits(workbench)).toBe(true);
    }
  });
});

describeInBrowser(
  "what is filled in on the plans, by keyboard alone, is undone to an equal workbook",
  (rig) => {
    test("a value for a norm", async () => {
      const workbench = await rig.open({ sample: NORMS });
      const { pane, page } = workbench;
      await openPlans(workbench);
      const back = await remember(workbench);
      const item = pane.getByRole("listitem").filter({ hasText: "Aantal schoolleidersoverleggen" }).first();
      await item.getByText("Vul de realisatie in").focus();
      await page.keyboard.press("Enter");
      const field = item.getByLabel(/voor Aantal schoolleidersoverleggen/);
      expect(await field.inputValue()).toBe("5");
      await field.fill("6");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await said(workbench, /^De realisatie van .Aantal schoolleidersoverleggen. is bewaard/);
      await item.getByText(/86\u00A0%/).waitFor(); // 6 / 7
      await back(1);
    });

    test("a column for a period, with the look of the column beside it", async () => {
      const workbench = await rig.open({ sample: NORMS });
      const { pane, page } = workbench;
      await openPlans(workbench);
      const back = await remember(workbench);
      await pane.getByText("Voeg een kolom Realisatie toe").focus();
      await page.keyboard.press("Enter");
      await pane.getByLabel("Periode", { exact: true }).fill("2022");
      await press(workbench, "Voeg kolom toe");
      await said(workbench, /^De kolom Realisatie 2022 staat op blad/);
      await back(1);
    });

    test("columns for status and note, a status and a note", async () => {
      const workbench = await rig.open({ sample: YEAR_PLAN });
      const { pane, page } = workbench;
      await openPlans(workbench);
      const back = await remember(workbench);
      await press(workbench, /^Activiteiten op blad/);
      await press(workbench, "Voeg kolommen Status en Opmerking toe");
      await said(workbench, /staan nu kolommen Status en Opmerking/);
      await press(workbench, "Status invullen");
      await pane
        .getByLabel(/^Status van: /)
        .first()
        .focus();
      await page.keyboard.type("bezig");
      await page.keyboard.press("Tab");
      await pane
        .getByText(/^Bewaard in /)
        .first()
        .waitFor();
      const note = pane.getByLabel(/^Opmerking bij: /).first();
      await note.fill("Loopt volgens plan");
      await note.press("Tab");
      await pane
        .getByText(/^Bewaard in /)
        .nth(1)
        .waitFor();
      await back(3);
    });

    test("a form about knowing", async () => {
      const workbench = await rig.open({ sample: YEAR_PLAN });
      const { pane, page } = workbench;
      await openPlans(workbench);
      const back = await remember(workbench);
      await press(workbench, /^Weten: formulier/);
      await press(workbench, "Vul in");
      await pane
        .getByText(/\(nog geen antwoord\)$/)
        .first()
        .focus();
      await page.keyboard.press("Enter");
      const field = pane.getByLabel(/te WETEN gekomen\?$/).nth(1);
      await field.fill("Acht van de tien scholen");
      await field.press("Tab");
      await pane
        .getByText(/^Bewaard in /)
        .first()
        .waitFor();
      await back(1);
    });

    test("a match of two agendas, which is found again when the workbook is checked anew", async () => {
      const workbench = await rig.open({ sample: AGENDAS });
      const { pane, page } = workbench;
      await openPlans(workbench);
      const back = await remember(workbench);
      await press(workbench, /^Van Agenda 2022-2023 naar/);
      await pane.getByText(/^Komt terug \(/).focus();
      await page.keyboard.press("Enter");
      await press(workbench, /^Klopt: /);
      await said(workbench, /^Uw besluit over de koppeling staat in blad Peil/);
      await workbench.chooseTab("Controle");
      await workbench.check();
      await workbench.chooseTab("Plannen");
      await pane.getByText("door u bepaald").first().waitFor();
      await back(1);
    });

    test("a sheet from a template, and an answer on it", async () => {
      const workbench = await rig.open({ sample: REGION });
      const { pane, page } = workbench;
      await workbench.check();
      const back = await remember(workbench);
      await press(workbench, "Nieuw blad");
      await press(workbench, "Voeg toe: blad Waarborgen");
      await pane
        .locator(".notice")
        .getByText(/^Blad Waarborgen is toegevoegd/)
        .first()
        .waitFor();
      await pane.getByRole("tab", { name: "Plannen" }).press("Enter");
      await press(workbench, /op blad Waarborgen$/);
      await press(workbench, "Vul antwoorden in");
      await pane.getByLabel("De leerling heeft een plek op een school die bij hem past.").focus();
      await page.keyboard.type("ja");
      await page.keyboard.press("Tab");
      await pane.getByText(/^Bewaard in Waarborgen!C2/).waitFor();
      await back(2);
    });

    test("a moment that is done; and the calendar as a file", async () => {
      const workbench = await rig.open({ sample: REGION });
      const { pane, page } = workbench;
      await openPlans(workbench);
      const back = await remember(workbench);
      const kalender = pane.getByRole("button", { name: "Kalender", exact: true });
      if ((await kalender.getAttribute("aria-expanded")) === "false") await press(workbench, "Kalender");
      const download = page.waitForEvent("download");
      await press(workbench, /^Bewaar als agendabestand/);
      const file = await download;
      expect(file.suggestedFilename()).toMatch(/planning\.ics$/);
      const text = await readFile(await file.path(), "utf8");
      expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
      expect(text).toContain("BEGIN:VEVENT");
      await press(workbench, /^Zet op gereed: /);
      await said(workbench, /staat op gereed/);
      await back(1);
    });
  },
);
