import { act, configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe, toHaveNoViolations } from "jest-axe";
import { loadLanguage } from "../../src/language/language";
import { ScoreEntry } from "../../src/taskpane/entry/ScoreEntry";
import { openWaitingStore } from "../../src/taskpane/entry/waitingStore";
import { LanguageContext } from "../../src/taskpane/shell/LanguageContext";
import { openPreferences } from "../../src/taskpane/shell/preferences";
import type { CellValue } from "../../src/workbook/cell";
import { useState, type ReactElement } from "react";
import { liveWorkbook, type LiveWorkbook } from "./liveWorkbook";

expect.extend(toHaveNoViolations);
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

const GRID: readonly (readonly CellValue[])[] = [
  ["Code", "Plan", "Do", "Check", "Act", "Aug 24", "Aug 25"],
  ["A1", "Conferentie", "d", "c", "a", 3, null],
  ["A2", "Overleg", "d", "c", "a", 2, null],
  ["A3", "Toelaten", "d", "c", "a", 4, null],
];

function Entry({ live }: { readonly live: LiveWorkbook }): ReactElement {
  const [isOpen, setOpen] = useState(false);
  return (
    <ScoreEntry
      workbook={live.workbook}
      store={openWaitingStore(openPreferences(undefined, "voortgang.xlsx"))}
      canBegin
      isOpen={isOpen}
      onOpen={() => {
        setOpen(true);
      }}
      onClose={() => {
        setOpen(false);
      }}
    />
  );
}

beforeEach(() => {
  localStorage.clear();
});

async function open(live: LiveWorkbook) {
  const language = await loadLanguage("nl");
  const { container, unmount } = render(
    <LanguageContext value={language}>
      <Entry live={live} />
    </LanguageContext>,
  );
  return { live, container, unmount, user: userEvent.setup() };
}

/** Opens the scoring of Aug 25, the earliest period that is not complete. */
async function begin(live = liveWorkbook("Voortgang", GRID)) {
  const { container, unmount, user } = await open(live);
  await user.click(screen.getByRole("button", { name: "Vul scores in" }));
  await user.click(await screen.findByRole("button", { name: "Begin" }));
  await screen.findByRole("heading", { name: "Scores voor Aug 25" });
  return { live, user, container, unmount };
}

const scores = (live: LiveWorkbook): readonly CellValue[] =>
  [2, 3, 4].map((row) => live.cell("Voortgang", row, 7));

test("three keys score three actions, each saved in its own cell with what it held before", async () => {
  const { live, user } = await begin();
  expect(screen.getByText("0 van 3 ingevuld")).toBeVisible();
  await user.keyboard("345");
  await waitFor(() => {
    expect(scores(live)).toEqual([3, 4, 5]);
  });
  expect(await screen.findByText("3 van 3 ingevuld")).toBeVisible();
  expect(live.applied.map((edits) => edits.length)).toEqual([1, 1, 1]);
});

test("the score before is shown after the choice, or in advance where that is asked", async () => {
  const { user } = await begin();
  expect(screen.queryByText(/Vorige score, Aug 24/)).toBeNull();
  await user.keyboard("4");
  expect(await screen.findByText(/Vorige score, Aug 24/)).toBeVisible();
  await user.click(screen.getByRole("switch", { name: "Toon de vorige score vooraf" }));
  expect(screen.getAllByText(/Vorige score, Aug 24/)).toHaveLength(2); // of A1, chosen, and of A2, which is up
});

test("a score that Excel refuses is kept, named, and saved as soon as Excel takes it", async () => {
  const { live, user } = await begin();
  live.refuse("cell-being-edited");
  await user.keyboard("4");
  expect(await screen.findByText(/De score van A1 is nog niet bewaard/)).toBeVisible();
  expect(screen.getByText("0 van 3 ingevuld")).toBeVisible();
  await user.keyboard("3");
  expect(scores(live)).toEqual([null, null, null]);
  live.refuse(undefined);
  await waitFor(() => {
    expect(scores(live)).toEqual([4, 3, null]);
  });
  expect(screen.queryByText(/nog niet bewaard/)).toBeNull();
});

test.each([
  ["Mijn score", 4],
  ["De andere", 2],
])("a co-author's score is shown beside ours and never overwritten unasked: %s", async (button, kept) => {
  const { live, user } = await begin();
  live.set("Voortgang", 2, 7, 2);
  await user.keyboard("4");
  const alert = await screen.findByRole("alert");
  expect(within(alert).getByText(/4/)).toBeVisible();
  expect(within(alert).getByText(/2/)).toBeVisible();
  expect(scores(live)[0]).toBe(2);
  await user.click(within(alert).getByRole("button", { name: button }));
  await waitFor(() => {
    expect(screen.queryByRole("alert")).toBeNull();
  });
  await waitFor(() => {
    expect(scores(live)[0]).toBe(kept);
  });
});

test("what was saved stays when the pane closes midway; scoring goes on where it stopped", async () => {
  const live = liveWorkbook("Voortgang", GRID);
  const first = await begin(live);
  await first.user.keyboard("4");
  await waitFor(() => {
    expect(scores(live)).toEqual([4, null, null]);
  });
  first.unmount();
  await begin(live);
  expect(screen.getByRole("heading", { name: "A2 Overleg" })).toBeVisible();
  expect(screen.getByText("1 van 3 ingevuld")).toBeVisible();
});

describe("a score that Excel did not take before the pane closed", () => {
  /** A1 and A2 are scored while a cell is being edited, and the pane closes. */
  async function closedMidway(): Promise<LiveWorkbook> {
    const { live, user, unmount } = await begin();
    live.refuse("cell-being-edited");
    await user.keyboard("43");
    await screen.findByText(/De score van A2 is nog niet bewaard/);
    unmount();
    live.refuse(undefined);
    return live;
  }
  const offer = (): Promise<HTMLElement> => screen.findByText(/^2 scores van een vorige keer/);

  test("is offered with its action and period, and saved once that is asked", async () => {
    const { live, user, container } = await open(await closedMidway());
    await offer();
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "A1, Aug 25: 4 vooruitgang",
      "A2, Aug 25: 3 neutraal",
    ]);
    expect(await axe(container)).toHaveNoViolations();
    expect(scores(live)).toEqual([null, null, null]); // nothing is written unasked
    await user.click(screen.getByRole("button", { name: "Ga verder met deze scores" }));
    await waitFor(() => {
      expect(scores(live)).toEqual([4, 3, null]);
    });
    expect(await screen.findByText("2 van 3 ingevuld")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Sluiten" }));
    await screen.findByRole("button", { name: "Vul scores in" });
    expect(screen.queryByText(/vorige keer/)).toBeNull();
    expect(localStorage).toHaveLength(0);
  });

  test.each([
    ["Mijn score", 4],
    ["De andere", 5],
  ])("is never written over what somebody else put there meanwhile: %s", async (button, kept) => {
    const live = await closedMidway();
    live.set("Voortgang", 2, 7, 5);
    const { user } = await open(live);
    await offer();
    await user.click(screen.getByRole("button", { name: "Ga verder met deze scores" }));
    await screen.findByText(/Iemand anders heeft de score van A1 intussen gewijzigd/);
    await waitFor(() => {
      expect(scores(live)).toEqual([5, 3, null]); // A2 was as it was
    });
    await user.click(screen.getByRole("button", { name: button }));
    await waitFor(() => {
      expect(scores(live)[0]).toBe(kept);
    });
    await waitFor(() => {
      expect(localStorage).toHaveLength(0);
    });
  });

  test("is forgotten where the user says so", async () => {
    const { live, user } = await open(await closedMidway());
    await offer();
    await user.click(screen.getByRole("button", { name: "Vergeet deze scores" }));
    expect(screen.queryByText(/vorige keer/)).toBeNull();
    expect(scores(live)).toEqual([null, null, null]);
    expect(localStorage).toHaveLength(0);
  });

  test("stays, with a word, where its action is no longer there", async () => {
    const live = await closedMidway();
    for (const row of [2, 3]) live.set("Voortgang", row, 1, `Z${row.toString()}`);
    const { user } = await open(live);
    await user.click(await screen.findByRole("button", { name: "Ga verder met deze scores" }));
    await screen.findByText(/staan niet meer in een tabel met scores/);
    await offer();
    expect(localStorage).toHaveLength(1);
  });
});

test("closing waits for a score that is on its way, and then has nothing to offer", async () => {
  const { live, user } = await begin();
  await user.keyboard("4");
  await user.click(screen.getByRole("button", { name: "Sluiten" }));
  await screen.findByRole("button", { name: "Vul scores in" });
  expect(screen.queryByText(/vorige keer/)).toBeNull();
  expect(scores(live)).toEqual([4, null, null]);
});

test("0 empties a cell and stays; arrows walk", async () => {
  const { live, user } = await begin();
  await user.keyboard("4{ArrowUp}0");
  await waitFor(() => {
    expect(live.applied).toHaveLength(2);
  });
  expect(scores(live)).toEqual([null, null, null]);
  expect(screen.getByRole("heading", { name: "A1 Conferentie" })).toBeVisible();
});

test("the sheet shows the cell of each action that comes up, and the keys stay with the pane", async () => {
  const { live, user } = await begin();
  await user.keyboard("34");
  await waitFor(() => {
    expect(scores(live)).toEqual([3, 4, null]);
  });
  await user.keyboard("{ArrowUp}0");
  await waitFor(() => {
    expect(scores(live)).toEqual([3, null, null]);
  });
  // G2, then by a score G3 and G4, and back by an arrow; emptying G3 leaves it where it is.
  expect(live.selected).toEqual(["Voortgang!G2", "Voortgang!G3", "Voortgang!G4", "Voortgang!G3"]);
});

test("the heading over what was agreed to look at is no word for a key", async () => {
  await begin();
  expect(screen.getByText("Check")).toBeVisible();
  expect(screen.getByText(/^Toetsenbord: 1 tot 5/)).toBeVisible();
  expect(screen.queryByText("Toetsen")).toBeNull();
});

test("an explanation is asked at 1, 2 and 5, can wait, and goes into the sheet Toelichting", async () => {
  const { live, user } = await begin();
  await user.keyboard("3");
  expect(screen.queryByRole("textbox")).toBeNull();
  await user.keyboard("2");
  const field = await screen.findByRole("textbox", { name: "Toelichting bij A2: hoe komt dit?" });
  await user.type(field, "mail jan@school.nl");
  expect(screen.getByText(/een e-mailadres/)).toBeVisible();
  await user.clear(field);
  await user.type(field, "Te weinig tijd 2025");
  await user.click(screen.getByRole("button", { name: "Bewaar toelichting" }));
  await waitFor(() => {
    expect(live.cell("Toelichting", 2, 3)).toBe("Te weinig tijd 2025");
  });
  expect([1, 2].map((column) => live.cell("Toelichting", 2, column))).toEqual(["A2", "Aug 25"]);
  expect(await screen.findByText("De toelichting bij A2 is bewaard.")).toBeVisible();
  expect(scores(live)).toEqual([3, 2, null]); // digits in the text scored nothing
});

test("text that is typed on the score buttons goes into the explanation, its digits and spaces as well", async () => {
  const { live, user } = await begin();
  await user.keyboard("2sinds 14 mei ziek");
  expect(await screen.findByRole("textbox", { name: "Toelichting bij A1: hoe komt dit?" })).toHaveValue(
    "sinds 14 mei ziek",
  );
  expect(scores(live)).toEqual([2, null, null]);
});

test.each([
  ["the space bar after a digit", "3 "],
  ["Enter after a digit", "3{Enter}"],
  ["the space bar at the beginning", " 3"],
])("%s scores nothing of its own", async (_what, keys) => {
  const { live, user } = await begin();
  await user.keyboard(keys);
  await waitFor(() => {
    expect(scores(live)).toEqual([3, null, null]);
  });
  expect(await screen.findByText("1 van 3 ingevuld")).toBeVisible();
});

test("arrows go to a button, which the space bar presses; then the next action begins without one", async () => {
  const { live, user } = await begin();
  await user.keyboard("{ArrowRight}{ArrowRight}{ArrowRight} ");
  await waitFor(() => {
    expect(scores(live)).toEqual([3, null, null]);
  });
  await user.keyboard(" ");
  await user.keyboard("{ArrowLeft} ");
  await waitFor(() => {
    expect(scores(live)).toEqual([3, 5, null]);
  });
});

describe("an explanation that is typed and not saved by a button", () => {
  /** A1 gets score 2, and the text is typed without leaving the field. */
  async function typing(text: string, live = liveWorkbook("Voortgang", GRID)) {
    const screenOf = await begin(live);
    await screenOf.user.keyboard("2");
    const field = await screen.findByRole("textbox", { name: "Toelichting bij A1: hoe komt dit?" });
    await screenOf.user.type(field, text);
    return { ...screenOf, field };
  }
  type Typing = Awaited<ReturnType<typeof typing>>;
  const written = (live: LiveWorkbook): CellValue => live.cell("Toelichting", 2, 3);
  const arrives = (live: LiveWorkbook, text: string): Promise<void> =>
    waitFor(() => {
      expect(written(live)).toBe(text);
    });

  test("is saved by itself after a pause, in one row however often it is changed", async () => {
    const { live, user, field } = await typing("Te weinig");
    await arrives(live, "Te weinig");
    expect(localStorage).toHaveLength(0);
    await user.type(field, " tijd");
    await arrives(live, "Te weinig tijd");
    await user.clear(field);
    await arrives(live, "");
    await user.type(field, "Anders");
    await arrives(live, "Anders");
    expect(live.cell("Toelichting", 3, 1)).toBeNull();
  });

  test.each([
    ["the field is left", ({ user }: Typing) => user.tab()],
    [
      "another action is scored",
      ({ user }: Typing) => user.click(screen.getByRole("button", { name: /^4/ })),
    ],
    [
      "the screen goes away",
      ({ unmount }: Typing) => {
        unmount();
        return Promise.resolve();
      },
    ],
    ["the pane is hidden", () => Promise.resolve(fireEvent(document, new Event("visibilitychange")))],
    ["the pane closes", () => Promise.resolve(fireEvent(window, new Event("pagehide")))],
  ] as const)("is saved at once where %s", async (_, leave) => {
    const typed = await typing("Te weinig tijd");
    await leave(typed);
    await arrives(typed.live, "Te weinig tijd");
  });

  test.each(["cell-being-edited", "sheet-protected"] as const)(
    "is kept on this computer where Excel refuses it (%s), and offered when the pane opens again",
    async (code) => {
      const live = liveWorkbook("Voortgang", GRID);
      const { user, unmount } = await begin(live);
      await user.keyboard("2");
      await waitFor(() => {
        expect(scores(live)[0]).toBe(2);
      });
      live.refuse(code);
      await user.type(await screen.findByRole("textbox"), "Te weinig tijd");
      await user.tab();
      await screen.findByText(/^De toelichting bij A1 is nog niet bewaard/);
      unmount();
      // Closing tries once more, and is refused again.
      await new Promise((resolve) => setTimeout(resolve, 50));
      live.refuse(undefined);
      const again = await open(live);
      await screen.findByText(/^1 toelichting van een vorige keer/);
      expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
        "A1, Aug 25: Te weinig tijd",
      ]);
      expect(await axe(again.container)).toHaveNoViolations();
      expect(written(live)).toBeNull(); // nothing is written unasked
      await again.user.click(screen.getByRole("button", { name: "Ga verder met deze toelichting" }));
      await arrives(live, "Te weinig tijd");
      expect(await screen.findByRole("textbox")).toHaveValue("Te weinig tijd");
      await waitFor(() => {
        expect(localStorage).toHaveLength(0);
      });
    },
  );

  test("is tried again by itself once Excel takes it", async () => {
    const live = liveWorkbook("Voortgang", GRID);
    const { user } = await begin(live);
    await user.keyboard("2");
    live.refuse("cell-being-edited");
    await user.type(await screen.findByRole("textbox"), "Te weinig tijd");
    await screen.findByText(/^De toelichting bij A1 is nog niet bewaard/);
    live.refuse(undefined);
    await arrives(live, "Te weinig tijd");
    await waitFor(() => {
      expect(screen.queryByText(/nog niet bewaard/)).toBeNull();
    });
  });

  test.each([
    ["Mijn tekst", "Te weinig tijd en geld"],
    ["De andere tekst", "Van een collega"],
  ])("is never written over what somebody else wrote meanwhile: %s", async (button, kept) => {
    const { live, user, field } = await typing("Te weinig tijd");
    await arrives(live, "Te weinig tijd");
    live.set("Toelichting", 2, 3, "Van een collega");
    await user.type(field, " en geld");
    await screen.findByText(/^Iemand anders heeft de toelichting bij A1 intussen gewijzigd/);
    expect(written(live)).toBe("Van een collega");
    await user.click(screen.getByRole("button", { name: button }));
    await arrives(live, kept);
    expect(screen.getByRole("textbox")).toHaveValue(kept);
  });

  test("closing waits until it is in the workbook", async () => {
    const { live, user } = await typing("Te weinig tijd");
    await user.click(screen.getByRole("button", { name: "Sluiten" }));
    await screen.findByRole("button", { name: "Vul scores in" });
    expect(written(live)).toBe("Te weinig tijd");
    expect(screen.queryByText(/vorige keer/)).toBeNull();
  });
});

test("finishing lists what is missing with links, and locks nothing", async () => {
  const { user } = await begin();
  await user.keyboard("15");
  await user.click(screen.getByRole("button", { name: "Afronden" }));
  expect(await screen.findByText("1 actie heeft nog geen score:")).toBeVisible();
  expect(screen.getByText("2 scores hebben nog geen toelichting:")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "A3 Toelaten" }));
  expect(screen.getByRole("heading", { name: "A3 Toelaten" })).toBeVisible();
});

test("the screen has no accessibility violations", async () => {
  const { container, user } = await begin();
  await user.keyboard("1");
  await screen.findByRole("textbox");
  const found = await act(() => axe(container));
  expect(found).toHaveNoViolations();
});

test("a table that went out of view since the check is said to be gone, not a sheet without a name", async () => {
  const language = await loadLanguage("nl");
  render(
    <LanguageContext value={language}>
      <Entry live={liveWorkbook("Notities", [["Vergadering", "maandag"]])} />
    </LanguageContext>,
  );
  await userEvent.setup().click(screen.getByRole("button", { name: "Vul scores in" }));
  expect(await screen.findByText(/staat geen tabel met scores/)).toBeVisible();
});
