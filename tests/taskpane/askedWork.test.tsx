import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";
import { loadLanguage } from "../../src/language/language";
import { ScoreEntry } from "../../src/taskpane/entry/ScoreEntry";
import { AddPeriod } from "../../src/taskpane/planning/AddPeriod";
import { NewRound } from "../../src/taskpane/round/NewRound";
import { NewSheet } from "../../src/taskpane/templates/NewSheet";
import { LanguageContext } from "../../src/taskpane/shell/LanguageContext";
import { FIRST_STATE } from "../../src/taskpane/state/paneState";
import type { Pane } from "../../src/taskpane/state/usePane";
import type { Workbook } from "../../src/workbook/port";
import { TABLE } from "./exampleReview";
import { fakeWorkbook } from "./fakeWorkbook";
import { snapshotOf } from "../support/sheet";

const nothing = (): void => undefined;
const PANE: Pane = {
  state: FIRST_STATE,
  check: nothing,
  apply: nothing,
  decide: nothing,
  mend: nothing,
  goTo: nothing,
  attempt: nothing,
  dismiss: nothing,
};

/** A workbook with a bug in it: reading throws, which no host may do. */
const broken: Workbook = {
  ...fakeWorkbook(snapshotOf()).workbook,
  read: () => Promise.reject(new TypeError("a bug")),
};

const SAID = /^Er ging iets mis dat wij niet kennen \(TypeError\)/;

describe("a bug in what was asked for is told, and reported", () => {
  test.each<readonly [string, ReactElement, string]>([
    ["a new round", <NewRound key="r" workbook={broken} pane={PANE} table={TABLE} />, "Voeg"],
    [
      "a new sheet",
      <NewSheet key="s" workbook={broken} pane={PANE} onAdded={nothing} onClose={nothing} />,
      "Voeg",
    ],
    [
      "scoring",
      <ScoreEntry
        key="e"
        workbook={broken}
        store={{ read: () => [], write: nothing, readTexts: () => [], writeTexts: nothing }}
        canBegin
        isOpen={false}
        onOpen={nothing}
        onClose={nothing}
      />,
      "Vul",
    ],
  ])("%s", async (_, element, button) => {
    const reported = jest.fn();
    Object.assign(globalThis, { reportError: reported });
    const { container } = render(
      <LanguageContext value={await loadLanguage("nl")}>{element}</LanguageContext>,
    );
    container.querySelector("details")?.setAttribute("open", "");
    const [first] = screen.getAllByRole("button", { name: new RegExp(`^${button}`) });
    if (!first) throw new Error("There is no button.");
    await userEvent.setup().click(first);
    expect(await screen.findByText(SAID)).toBeVisible();
    expect(reported).toHaveBeenCalledWith(expect.any(TypeError));
  });

  test("a new period", async () => {
    Object.assign(globalThis, { reportError: jest.fn() });
    const { container } = render(
      <LanguageContext value={await loadLanguage("nl")}>
        <AddPeriod sheet="Normen" pane={PANE} workbook={broken} />
      </LanguageContext>,
    );
    container.querySelector("details")?.setAttribute("open", "");
    const user = userEvent.setup();
    await user.type(screen.getByRole("textbox"), "2026");
    await user.click(screen.getByRole("button"));
    expect(await screen.findByText(SAID)).toBeVisible();
  });
});
