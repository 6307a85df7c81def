import type { Locator } from "playwright-core";
import { BUDGET, describeInBrowser, type Workbench } from "./support/workbench";

/** A workbook without a budget. */
const HOME_SITTERS = "thuiszitters-voorbeeld.xlsx";

/** Some sixteen deeds, each with a check and a look at the whole workbook before and after. */
const PATIENCE = 600_000;

const SAVE = "Leg vast in blad Peil";

/** One thing that a user does to a budget from the pane, up to the click that writes. */
interface Deed {
  readonly name: string;
  readonly perform: (workbench: Workbench) => Promise<void>;
}

async function unfold({ pane }: Workbench, name: string | RegExp): Promise<void> {
  const fold = pane.getByRole("button", { name, exact: typeof name === "string" });
  if ((await fold.getAttribute("aria-expanded")) !== "true") await fold.click();
}

/** Opens a part that hides its form, where it is closed. */
async function disclose({ pane }: Workbench, text: string | RegExp): Promise<void> {
  const summary = pane.locator("summary").filter({ hasText: text });
  await summary.waitFor();
  if (!(await summary.evaluate((one) => one.parentElement?.hasAttribute("open") ?? false)))
    await summary.click();
}

/** The form that a field is in. */
function formOf({ pane }: Workbench, field: Locator): Locator {
  return pane.locator("form").filter({ has: field });
}

async function save(workbench: Workbench, field: Locator): Promise<void> {
  await formOf(workbench, field).getByRole("button", { name: SAVE }).click();
}

const RULE: Deed = {
  name: "a rule",
  perform: async (workbench) => {
    await unfold(workbench, "Eigen regels");
    await workbench.pane.getByRole("textbox", { name: "Nieuwe regel" }).fill("Resultaat >= 50");
    await workbench.pane.getByRole("button", { name: "Leg regel vast in blad Peil" }).click();
  },
};

const ADDITION: Deed = {
  name: "an addition by hand",
  perform: async (workbench) => {
    const { pane } = workbench;
    await unfold(workbench, /^Zo lezen wij/);
    await disclose(workbench, /tota(?:al dat|len die) Peil narekent$/);
    await pane.getByRole("textbox", { name: "Rij van het totaal" }).fill("7");
    const field = pane.getByRole("textbox", { name: "Rijen die worden opgeteld" });
    await field.fill("4 t/m 6");
    await save(workbench, field);
  },
};

/** A sheet that is not taken for one is to be read as a budget: it is the first that is offered. */
const SHEET_IS_BUDGET: Deed = {
  name: "that another sheet is a budget",
  perform: async (workbench) => {
    const { pane } = workbench;
    await unfold(workbench, /^Zo lezen wij/);
    await disclose(workbench, "Is een ander blad een begroting?");
    await pane.getByRole("textbox", { name: "Kolommen met bedragen" }).fill("C-D");
    await pane.getByRole("button", { name: "Lees dit blad als begroting" }).click();
  },
};

const DEEDS: readonly Deed[] = [
  {
    name: "a parameter",
    perform: async (workbench) => {
      const { pane } = workbench;
      await unfold(workbench, "Eigen regels");
      await disclose(workbench, /^\d+ parameters?$/);
      await pane.getByRole("textbox", { name: "Naam", exact: true }).fill("leerlingen");
      await pane.getByRole("textbox", { name: "Waarde" }).fill("31.000");
      await save(workbench, pane.getByRole("textbox", { name: "Waarde" }));
    },
  },
  {
    name: "the choice of overhead",
    perform: async (workbench) => {
      await unfold(workbench, "Wat telt als overhead?");
      const least = workbench.pane.getByRole("textbox", { name: "Vanaf (%)" });
      await least.fill("4");
      await save(workbench, least);
    },
  },
  {
    name: "an own definition of overhead",
    perform: async (workbench) => {
      await unfold(workbench, "Wat telt als overhead?");
      const field = workbench.pane.getByRole("textbox", { name: "Teller / noemer" });
      await field.fill("4 / totale lasten");
      await save(workbench, field);
    },
  },
  {
    name: "a figure of the balance sheet",
    perform: async (workbench) => {
      await unfold(workbench, "Kengetallen");
      const field = workbench.pane.getByRole("textbox", { name: "Beginreserve" });
      await field.fill("1.000.000");
      await save(workbench, field);
    },
  },
  {
    name: "the limit of a key figure",
    perform: async (workbench) => {
      await unfold(workbench, "Kengetallen");
      await disclose(workbench, "Grenzen van kengetallen");
      const field = workbench.pane.getByRole("textbox", { name: "Signaal onder" });
      await field.fill("1");
      await workbench.pane.getByRole("textbox", { name: "Bron, met datum" }).fill("bestuur, 1 maart 2026");
      await save(workbench, field);
    },
  },
  {
    name: "the phasing over the year",
    perform: async (workbench) => {
      await unfold(workbench, "Kwartaalrapportage");
      await disclose(workbench, "Verdeling over het jaar");
      const field = workbench.pane.getByRole("combobox", { name: "Verdeling" });
      await field.selectOption("school-year");
      await save(workbench, field);
    },
  },
  {
    name: "thresholds",
    perform: async (workbench) => {
      await unfold(workbench, "Vergelijk");
      const field = workbench.pane.getByRole("textbox", { name: "Drempel in euro" });
      await field.fill("25.000");
      await formOf(workbench, field).getByRole("button").click();
    },
  },
  {
    name: "a correction of the reading",
    perform: async (workbench) => {
      await unfold(workbench, /^Zo lezen wij/);
      const field = workbench.pane.getByRole("combobox", { name: "Eenheid" });
      await field.selectOption("1000");
      await save(workbench, field);
    },
  },
  {
    name: "that the sheet is no budget",
    perform: async (workbench) => {
      await unfold(workbench, /^Zo lezen wij/);
      await workbench.pane.getByRole("button", { name: "Dit blad is geen begroting" }).click();
    },
  },
  {
    name: "that a total is no addition",
    perform: async (workbench) => {
      await unfold(workbench, /^Zo lezen wij/);
      await disclose(workbench, /tota(?:al dat|len die) Peil narekent$/);
      await workbench.pane
        .getByRole("button", { name: /is geen optelling$/ })
        .first()
        .click();
    },
  },
  {
    name: "what a column is",
    perform: async (workbench) => {
      await unfold(workbench, /^Zo lezen wij/);
      const field = workbench.pane.getByRole("combobox", { name: "Soort van C" });
      await field.selectOption("realised");
      await save(workbench, field);
    },
  },
  ADDITION,
  {
    name: "an acceptance",
    perform: async (workbench) => {
      const { page, pane } = workbench;
      const error = pane.getByRole("button", { name: /^Fout [^(]/ }).first();
      if ((await error.getAttribute("aria-expanded")) !== "true") await error.click();
      await pane.getByRole("button", { name: "Akkoord met toelichting", exact: true }).click();
      await pane.getByRole("textbox", { name: "Waarom mag dit blijven staan?" }).fill("Zo vastgesteld.");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
    },
  },
  {
    name: "the sheet for a quarterly report",
    perform: async (workbench) => {
      await unfold(workbench, "Kwartaalrapportage");
      await workbench.pane.getByRole("button", { name: "Maak blad Kwartaalrapportage" }).click();
    },
  },
  {
    name: "the sheet with the findings",
    perform: async (workbench) => {
      await workbench.pane.getByRole("button", { name: /^Maak controleblad/ }).click();
    },
  },
];

const TAKING_BACK: Deed = {
  name: "taking a rule back",
  perform: async (workbench) => {
    await unfold(workbench, "Eigen regels");
    await workbench.pane.getByRole("button", { name: "Verwijder de regel Resultaat >= 50" }).click();
  },
};

async function waitForDepth({ page }: Workbench, depth: number): Promise<void> {
  await page.waitForFunction((wanted) => window.workbench?.undoDepth() === wanted, depth);
}

/** Does it, sees that something was written in one step, and that one undo leaves the workbook as it was. */
async function doesAndUndoes(workbench: Workbench, { name, perform }: Deed): Promise<void> {
  const before = await workbench.dump();
  const depth = (await workbench.undoDepth()) ?? 0;
  await workbench.check();
  expect([name, await workbench.dump()]).toEqual([name, before]); // looking writes nothing
  await perform(workbench);
  await waitForDepth(workbench, depth + 1);
  await workbench.pane.locator(".notice").first().waitFor();
  expect([name, await workbench.dump()]).not.toEqual([name, before]);
  await workbench.page.getByRole("button", { name: /^Ongedaan maken/ }).click();
  expect([name, await workbench.dump()]).toEqual([name, before]);
}

describeInBrowser("every write about a budget", (rig) => {
  test(
    "is undone by one step, in a workbook without the sheet Peil",
    async () => {
      const workbench = await rig.open({ sample: BUDGET });
      for (const deed of [RULE, ...DEEDS]) await doesAndUndoes(workbench, deed);
    },
    PATIENCE,
  );

  test(
    "is undone by one step, where a sheet is said to be a budget",
    async () => {
      const workbench = await rig.open({ sample: HOME_SITTERS });
      await doesAndUndoes(workbench, SHEET_IS_BUDGET);
      await ADDITION.perform(workbench);
      await waitForDepth(workbench, 1);
      await doesAndUndoes(workbench, SHEET_IS_BUDGET);
    },
    PATIENCE,
  );

  test(
    "is undone by one step, in a workbook with one",
    async () => {
      const workbench = await rig.open({ sample: BUDGET });
      await workbench.check();
      await RULE.perform(workbench);
      await waitForDepth(workbench, 1);
      for (const deed of [TAKING_BACK, ...DEEDS]) await doesAndUndoes(workbench, deed);
    },
    PATIENCE,
  );
});
