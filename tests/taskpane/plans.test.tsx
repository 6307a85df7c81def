import { screen, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { recogniseRegisters } from "../../src/norms/recogniseRegisters";
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
