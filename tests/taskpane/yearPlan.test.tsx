import { screen, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import type { CellValue } from "../../src/workbook/cell";
import { liveWorkbook, type LiveWorkbook } from "./liveWorkbook";
import { openChecked } from "./openPane";
import { peilRows } from "./openLive";

async function openPlan(
  name: string,
  rows: readonly (readonly CellValue[])[],
): Promise<Awaited<ReturnType<typeof openChecked>> & { readonly live: LiveWorkbook }> {
  const live = liveWorkbook(name, rows);
  const pane = await openChecked({
    services: {
      openWorkbook: () => Promise.resolve(live.workbook),
      review: (snapshot) => Promise.resolve(reviewSnapshot(snapshot)),
    },
    tab: "plans",
  });
  return { ...pane, live };
}

const FORM = [
  [
    "Ambitie",
    "Wat willen we te WETEN komen in december 2020?",
    "Hoe zijn we dit te WETEN gekomen?",
    "Wat zijn we te WETEN gekomen?",
    "Wat gaan we nu verder DOEN?",
  ],
  ["Afspraken helder", "Zijn ze helder?", null, null, null],
  ["Samen leren", "Leren we samen?", null, null, null],
];

describe("a form about knowing", () => {
  const openForm = async () => {
    const opened = await openPlan("Weten", FORM);
    const section = await screen.findByRole("region", { name: "Weten: formulier op blad Weten" });
    await opened.user.click(within(section).getByRole("button", { name: "Vul in" }));
    await opened.user.click(within(section).getByText("Afspraken helder (nog geen antwoord)"));
    const [field] = within(section).getAllByLabelText("Wat zijn we te WETEN gekomen?");
    if (!field) throw new Error("The form has no field for its answer.");
    return { ...opened, section, field };
  };

  test("each field goes into its own cell when it is left, as text, and the check follows", async () => {
    const { user, live, section, field, container } = await openForm();
    expect(section).toHaveTextContent("0 van 2 beantwoord, 0 begonnen, 2 nog leeg.");
    await user.type(field, "=Ja, 8 van 10");
    expect(live.applied).toEqual([]);
    await user.tab();
    await within(section).findByText("Bewaard in Weten!D2.");
    expect(live.cell("Weten", 2, 4)).toBe("=Ja, 8 van 10");
    expect(live.applied).toHaveLength(1);
    expect(await axe(container)).toHaveNoViolations();
    await user.click(within(section).getByRole("button", { name: "Klaar met invullen" }));
    const after = await screen.findByRole("region", { name: "Weten: formulier op blad Weten" });
    await within(after).findByText("1 van 2 beantwoord, 0 begonnen, 1 nog leeg.");
  });

  test("what a colleague wrote meanwhile is shown, and only overwritten when asked", async () => {
    const { user, live, section, field } = await openForm();
    live.set("Weten", 2, 4, "Van een collega");
    await user.type(field, "Van mij");
    await user.tab();
    await within(section).findByText(/Nu staat er: ‘Van een collega’/);
    expect(live.cell("Weten", 2, 4)).toBe("Van een collega");
    await user.click(within(section).getByRole("button", { name: "Laat staan wat er staat" }));
    expect(field).toHaveValue("Van een collega");
    await user.clear(field);
    live.set("Weten", 2, 4, "Nog iets");
    await user.type(field, "Toch van mij");
    await user.tab();
    await user.click(await within(section).findByRole("button", { name: "Bewaar wat ik heb" }));
    await within(section).findByText("Bewaard in Weten!D2.");
    expect(live.cell("Weten", 2, 4)).toBe("Toch van mij");
  });

  test("what Excel refuses stays in the field and can be tried again", async () => {
    const { user, live, section, field } = await openForm();
    live.refuse("cell-being-edited");
    await user.type(field, "Ja");
    await user.tab();
    const again = await within(section).findByRole("button", { name: "Probeer opnieuw" });
    expect(field).toHaveValue("Ja");
    live.refuse(undefined);
    await user.click(again);
    await within(section).findByText("Bewaard in Weten!D2.");
  });
});

const PLAN = [
  ["Ambitie", "Wat", "Wie", "Wanneer"],
  [
    "Afspraken helder",
    "1. aanpassen\n2. vragen",
    "1. Werkgroep Jeugd\n2. Wergroep Jeugd",
    "1. maart 2020\n2. ooit",
  ],
  ["Samen leren", "delen", "Directeur", "september 2020"],
];

test("status columns on request, then a status per step in its own cell", async () => {
  const { user, live, container } = await openPlan("Jaarplan", PLAN);
  const region = () => screen.findByRole("region", { name: "Activiteiten op blad Jaarplan" });
  await user.click(
    within(await region()).getByRole("button", { name: "Voeg kolommen Status en Opmerking toe" }),
  );
  await screen.findAllByText("Op blad Jaarplan staan nu kolommen Status en Opmerking.");
  expect([live.cell("Jaarplan", 1, 5), live.cell("Jaarplan", 1, 6)]).toEqual(["Status", "Opmerking"]);
  const section = await region();
  await user.click(await within(section).findByRole("button", { name: "Status invullen" }));
  await user.selectOptions(within(section).getByLabelText("Status van: vragen"), "bezig");
  await within(section).findByText("Bewaard in Jaarplan!E2.");
  await user.selectOptions(within(section).getByLabelText("Status van: aanpassen"), "afgerond");
  await user.type(within(section).getByLabelText("Opmerking bij: delen"), "Klaar in mei");
  await user.tab();
  await within(section).findByText("Bewaard in Jaarplan!F3.");
  expect(live.cell("Jaarplan", 3, 6)).toBe("Klaar in mei");
  await user.selectOptions(within(section).getByLabelText("Status van: delen"), "afgerond");
  await within(section).findByText("Bewaard in Jaarplan!E3.");
  expect([live.cell("Jaarplan", 2, 5), live.cell("Jaarplan", 3, 5)]).toEqual([
    "1. afgerond\n2. bezig",
    "afgerond",
  ]);
  await user.click(within(section).getByRole("button", { name: "Klaar met invullen" }));
  await within(await region()).findByText(
    "2 afgerond, 1 bezig, 0 nog niet gestart, 0 vervallen, 0 niet ingevuld.",
  );
  expect(await axe(container)).toHaveNoViolations();
});

test("what was understood of a time is shown; what was not stays text", async () => {
  const { user } = await openPlan("Jaarplan", PLAN);
  const section = await screen.findByRole("region", { name: "Activiteiten op blad Jaarplan" });
  await user.click(within(section).getByText("Zo leest Peil de tijden (3)"));
  const items = within(section)
    .getAllByText(/→/)
    .map((item) => item.textContent);
  expect(items).toEqual([
    "ooit → niet begrepen: blijft tekst",
    "maart 2020 → in maart 2020",
    "september 2020 → in september 2020",
  ]);
});

test("names of one actor become one when the user says so, and apart again", async () => {
  const { user, live } = await openPlan("Jaarplan", PLAN);
  const openActors = async (count: number): Promise<HTMLElement> => {
    const section = await screen.findByRole("region", { name: "Activiteiten op blad Jaarplan" });
    await user.click(await within(section).findByText(`Wie doet wat (${count.toString()})`));
    return section;
  };
  const section = await openActors(3);
  expect(peilRows(live)).toEqual([]);
  await user.click(
    within(section).getByRole("button", { name: "‘Wergroep Jeugd’ is dezelfde als ‘Werkgroep Jeugd’" }),
  );
  await screen.findAllByText(/De namen tellen nu als één/);
  expect(peilRows(live)).toEqual([["Zelfde uitvoerder: Wergroep Jeugd", "Werkgroep Jeugd", ""]]);
  const merged = await screen.findByText("ook geschreven als Wergroep Jeugd");
  const item = merged.closest("li");
  expect(item).toHaveTextContent("Werkgroep Jeugd (2)");
  await user.click(screen.getByRole("button", { name: "Tel ‘Wergroep Jeugd’ weer apart" }));
  await screen.findAllByText("De naam telt weer apart.");
  expect(peilRows(live)).toEqual([]);
});
