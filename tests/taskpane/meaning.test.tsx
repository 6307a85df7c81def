import { render, screen, within } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import type { ReactElement } from "react";
import { loadLanguage } from "../../src/language/language";
import { distribution } from "../../src/progress/distribution";
import { progressFigures } from "../../src/progress/progressFigures";
import { recogniseProgress } from "../../src/progress/reading/recogniseProgress";
import { DistributionChart } from "../../src/taskpane/meaning/DistributionChart";
import { HeatMap } from "../../src/taskpane/meaning/HeatMap";
import { NormChanges } from "../../src/taskpane/meaning/NormChanges";
import { LanguageContext } from "../../src/taskpane/shell/LanguageContext";
import { sheetOf } from "../support/sheet";

expect.extend(toHaveNoViolations);

const [table] = recogniseProgress(
  sheetOf("Voortgang", [
    ["Code", "Plan", "Do", "Check", "Act", "Aug 24", "Aug 25"],
    ["A1", "Conferentie", "d", "c", "a", 3, 2],
    ["A2", "Overleg", "d", "c", "a", 2, 4],
    ["A3", "Toelaten", "d", "c", "a", 5, 5],
    ["A4", "Loket", "d", "c", "a", 3, null],
  ]),
);
if (!table) throw new Error("expected a table");
const figures = progressFigures(table);

async function show(element: ReactElement): Promise<HTMLElement> {
  const language = await loadLanguage("nl");
  return render(<LanguageContext value={language}>{element}</LanguageContext>).container;
}

test("the stretches of a bar follow each other and fill it", () => {
  const parts = figures[1] ? distribution(figures[1]) : [];
  expect(parts).toEqual([
    { score: 2, count: 1, start: 0, length: 0.25 }, // A1 of four actions
    { score: 4, count: 1, start: 0.25, length: 0.25 },
    { score: 5, count: 1, start: 0.5, length: 0.25 },
    { score: undefined, count: 1, start: 0.75, length: 0.25 }, // A4 is empty
  ]);
  expect(distribution({ counts: [0, 0, 0, 0, 0], empty: 0, invalid: 0 })).toEqual([]);
});

test("the chart says in words what it shows", async () => {
  await show(<DistributionChart figures={figures} />);
  expect(screen.getByRole("img")).toHaveAccessibleName(
    "Verdeling van de scores per periode Aug 24: 1 keer 2 geen vooruitgang, 2 keer 3 neutraal, 1 keer 5 trots. Aug 25: 1 keer 2 geen vooruitgang, 1 keer 4 vooruitgang, 1 keer 5 trots, 1 keer – nog niet ingevuld.",
  );
});

test("the heat map gives every score its digit, and a mark with words where it is off its norm", async () => {
  const container = await show(<HeatMap table={table} />);
  container.querySelector("details")?.setAttribute("open", "");
  const rows = within(screen.getByRole("table"))
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));
  expect(rows).toEqual([
    ["A1", "3 ", "2 ▼onder de norm van 3"],
    ["A2", "2 ▼onder de norm van 3", "4 ▲boven de norm van 3"],
    ["A3", "5 ▲boven de norm van 3", "5 ▲boven de norm van 3"],
    ["A4", "3 ", "–nog niet ingevuld"],
  ]);
});

test("what slipped below the norm and what is back at it stand apart", async () => {
  await show(<NormChanges figures={figures} onGoTo={() => undefined} />);
  expect(screen.getByText("Onder de norm gezakt in Aug 25 (1)").closest("details")).toHaveTextContent(
    "A1 Conferentie",
  );
  expect(screen.getByText("Weer op de norm in Aug 25 (1)").closest("details")).toHaveTextContent(
    "A2 Overleg",
  );
});

test("none of it has accessibility violations", async () => {
  const container = await show(
    <main>
      <DistributionChart figures={figures} />
      <HeatMap table={table} />
      <NormChanges figures={figures} onGoTo={() => undefined} />
    </main>,
  );
  expect(await axe(container)).toHaveNoViolations();
});
