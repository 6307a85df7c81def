import { screen, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { recogniseRegisters } from "../../src/norms/register/recogniseRegisters";
import { compareAgendas } from "../../src/planning/agenda/compareAgendas";
import { recogniseAgendas } from "../../src/planning/agenda/recogniseAgendas";
import { recogniseAmbitions } from "../../src/planning/ambitions/recogniseAmbitions";
import { sheetOf } from "../support/sheet";
import { REVIEW } from "./exampleReview";
import { openChecked } from "./openPane";

const NORMS = recogniseRegisters(
  sheetOf("Normen", [
    ["Thema", "Afspraak", "Indicator", "Norm", "Realisatie 2021"],
    ["Leren", "Overleg", "Schoolleidersoverleg", "minimaal 7 (= 100%)", 5],
    [null, null, "Reglementen", "😊", "gehaald"],
    [null, null, "Klachten", "< 5", null],
  ]),
);

describe("plans", () => {
  test("a workbook without norms or plans has no such tab", async () => {
    await openChecked();
    expect(screen.getAllByRole("tab").map((tab) => tab.textContent)).toEqual([
      "Controle",
      "Scores",
      "Rapport",
    ]);
  });

  test("norms with their standing in word and percentage; what was missed stands open, and goes to its cell", async () => {
    const { user, fake, container } = await openChecked({
      review: { ...REVIEW, norms: NORMS },
      tab: "plans",
    });
    const section = await screen.findByRole("region", { name: "Normen op blad Normen" });
    expect(section).toHaveTextContent("1 van 3 gehaald; 1 nog niet ingevuld of beoordeeld.");
    const [missed] = within(section).getAllByRole("listitem");
    expect(missed).toHaveTextContent(
      "Schoolleidersoverleg E2Norm: minstens 7Stand: ✗ niet gehaald (71 %), Realisatie 2021",
    );
    const [link] = within(section).getAllByRole("button", { name: /Normen!E2/ });
    if (link) await user.click(link);
    expect(fake.selected).toEqual([{ sheet: "Normen", row: 2, column: 5 }]);
    expect(await axe(container)).toHaveNoViolations();
  });
});

test("an agenda by quarter of the school year, with who does what", async () => {
  const agendas = recogniseAgendas(
    sheetOf("Agenda", [
      ["Ambitie", "Activiteit", "Wanneer", "Wie"],
      ["1.1 Samen", "Startbijeenkomst", "Sep – okt", "Werkgroep Jeugd en scholen"],
      [null, "Netwerk", "Doorlopend", "Wergroep Jeugd"],
    ]),
  );
  const { user, container } = await openChecked({ review: { ...REVIEW, agendas }, tab: "plans" });
  const section = await screen.findByRole("region", { name: "Activiteiten op blad Agenda" });
  expect(section).toHaveTextContent(
    "2 activiteiten: 1 doorlopend of terugkerend, 1 met een tijd in het jaar, 0 zonder duidelijke tijd.",
  );
  await user.click(within(section).getByText("Augustus tot en met oktober (1)"));
  expect(section).toHaveTextContent("Startbijeenkomst B2Sep – okt · Werkgroep Jeugd en scholen");
  await user.selectOptions(within(section).getByLabelText("Toon per"), "maand");
  // Sep – okt: in both months.
  expect(within(section).getByText("september (1)")).toBeVisible();
  expect(within(section).getByText("oktober (1)")).toBeVisible();
  await user.click(within(section).getByText("Wie doet wat (3)"));
  expect(section).toHaveTextContent(
    "Werkgroep Jeugd (1)Startbijeenkomst B2Sep – okt · Werkgroep Jeugd en scholenlijkt op Wergroep Jeugd: is dat dezelfde?",
  );
  expect(await axe(container)).toHaveNoViolations();
});

test("two agendas beside each other: fate, likeness, differences in words, and both cells", async () => {
  const heading = ["Ambitie", "Activiteit", "Wanneer", "Wie"];
  const [before] = recogniseAgendas(
    sheetOf("Agenda 2022", [
      heading,
      ["1.1 Samen", "Overleg teamleiders", "Sep", "A"],
      [null, "Onderzoek", "Okt", "B"],
    ]),
  );
  const [after] = recogniseAgendas(
    sheetOf("Agenda 2023", [heading, ["1.1 Samen", "Overleg teamleiders Utrecht", "Sep", "A"]]),
  );
  if (!before || !after) throw new Error("No agenda was recognised.");
  const review = { ...REVIEW, agendas: [before, after], agendaComparisons: [compareAgendas(before, after)] };
  const { user, fake, container } = await openChecked({ review, tab: "plans" });
  const section = await screen.findByRole("region", { name: "Van Agenda 2022 naar Agenda 2023" });
  expect(section).toHaveTextContent(
    "0 voortgezet, 1 gewijzigd, 0 gesplitst, 0 samengevoegd, 0 nieuw, 1 niet meer genoemd.",
  );
  // Three tables are too many to stand open: what each comes to is in sight, the rest is asked for.
  expect(within(section).queryByText("Komt terug (1)")).toBeNull();
  await user.click(within(section).getByRole("button", { name: "Van Agenda 2022 naar Agenda 2023" }));
  await user.click(within(section).getByText("Komt terug (1)"));
  expect(within(section).getByText("Utrecht").tagName).toBe("INS");
  await user.click(within(section).getByRole("button", { name: /'Agenda 2023'!B2/ }));
  expect(fake.selected).toEqual([{ sheet: "Agenda 2023", row: 2, column: 2 }]);
  expect(await axe(container)).toHaveNoViolations();
});

test("ambitions by year: what is worked on, and the question of the year of knowing", async () => {
  const ambitions = recogniseAmbitions(
    sheetOf("Ambities", [
      ["Speerpunt", "Ambitie", "Weetvraag", "Starten met doen", "Jaar van weten"],
      ["Basis", "Afspraken helder", "Zijn ze helder?", 2020, 2022],
    ]),
  );
  const { user, container } = await openChecked({ review: { ...REVIEW, ambitions }, tab: "plans" });
  const section = await screen.findByRole("region", { name: "Ambities op blad Ambities" });
  expect(section).toHaveTextContent("1 ambitie, van 2020 tot en met 2022.");
  await user.click(within(section).getByText("Basis (1)"));
  const timeline = within(section).getByRole("table", { name: "Tijdlijn: Basis" });
  expect(
    within(timeline)
      .getAllByRole("columnheader")
      .map((one) => one.textContent),
  ).toEqual(["2020", "2021", "2022"]);
  expect(
    within(timeline)
      .getAllByRole("cell")
      .map((one) => one.textContent),
  ).toEqual(["doen", "doen", "weten"]);
  await user.click(within(section).getByText("2022 (1)"));
  expect(section).toHaveTextContent("weten: Afspraken helder B2BasisZijn ze helder?");
  expect(await axe(container)).toHaveNoViolations();
});
