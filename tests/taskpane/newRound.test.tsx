import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { loadLanguage } from "../../src/language/language";
import type { Message } from "../../src/language/messages";
import { recogniseProgress } from "../../src/progress/reading/recogniseProgress";
import { LanguageContext } from "../../src/taskpane/shell/LanguageContext";
import { NewRound } from "../../src/taskpane/round/NewRound";
import { FIRST_STATE } from "../../src/taskpane/state/paneState";
import { sheetOf, snapshotOf } from "../support/sheet";
import { fakeWorkbook } from "./fakeWorkbook";

const sheetWith = (...periods: readonly string[]) =>
  sheetOf("Voortgang", [
    ["Code", "Plan", "Do", "Check", "Act", ...periods],
    ["A1", "p", "d", "c", "a", ...periods.map(() => 3)],
    ["A2", "p", "d", "c", "a", ...periods.map(() => 4)],
  ]);

test("the period that is told is the one that is written, also where a colleague began one meanwhile", async () => {
  const [table] = recogniseProgress(sheetWith("Aug 24"));
  const written: unknown[] = [];
  const deeds: Message[] = [];
  const { container } = render(
    <LanguageContext value={await loadLanguage("nl")}>
      <NewRound
        workbook={fakeWorkbook(snapshotOf(sheetWith("Aug 24", "Aug 25"))).workbook}
        pane={{
          state: FIRST_STATE,
          mend: (edits, deed) => {
            written.push(edits);
            deeds.push(deed);
          },
        }}
        table={table}
      />
    </LanguageContext>,
  );
  container.querySelector("details")?.setAttribute("open", "");
  await userEvent.setup().click(screen.getByRole("button", { name: /Aug 25/ }));
  await waitFor(() => {
    expect(deeds).toHaveLength(1);
  });
  expect(written[0]).toMatchObject([{ cells: [{ content: { value: "Aug 26" } }] }, {}]);
  expect(deeds[0]?.values["period"]).toBe("Aug 26");
});
