import { act, fireEvent, render, screen } from "@testing-library/react";
import { axe } from "jest-axe";
import { loadLanguage } from "../../src/language/language";
import { failureMessage } from "../../src/taskpane/shell/failureMessage";
import { PaneRoot } from "../../src/taskpane/shell/PaneRoot";
import type { Services } from "../../src/taskpane/shell/services";
import { FAILURE_CODES } from "../../src/workbook/failure";
import { REVIEW, SNAPSHOT } from "./exampleReview";
import { fakeWorkbook } from "./fakeWorkbook";
import { openChecked, openPane } from "./openPane";

const SERVICES: Services = {
  startOffice: () => new Promise(() => undefined),
  openWorkbook: () => Promise.resolve(fakeWorkbook(SNAPSHOT).workbook),
  loadLanguage,
  review: () => Promise.resolve(REVIEW),
  writeReport: () => Promise.resolve(new Uint8Array()),
  writeCalendar: () => Promise.resolve(new Uint8Array()),
  saveFile: () => Promise.resolve("offered"),
  reload: () => undefined,
};

describe("starting", () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  const openWaiting = async (services: Partial<Services> = {}) => {
    jest.useFakeTimers();
    render(<PaneRoot services={{ ...SERVICES, ...services }} firstTab="check" />);
    await act(() => jest.advanceTimersByTimeAsync(1000));
  };

  test("an Excel that is slow to answer is waited for", async () => {
    await openWaiting();
    expect(screen.getByRole("heading", { name: "Peil" })).toBeVisible();
    await act(() => jest.advanceTimersByTimeAsync(8000));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("one that has not answered in ten seconds is reported, with a way on", async () => {
    const reload = jest.fn();
    await openWaiting({ reload });
    await act(() => jest.advanceTimersByTimeAsync(9000));
    expect(screen.getByRole("alert")).toHaveTextContent("Excel antwoordt nog niet.");
    fireEvent.click(screen.getByRole("button", { name: "Probeer opnieuw" }));
    expect(reload).toHaveBeenCalledTimes(1);
  });

  test("one that answers after all is still welcome", async () => {
    await openWaiting({
      startOffice: () =>
        new Promise((resolve) => {
          setTimeout(() => {
            resolve({ kind: "excel", partition: undefined, isDark: undefined });
          }, 12_000);
        }),
    });
    await act(() => jest.advanceTimersByTimeAsync(10_000));
    expect(screen.getByRole("alert")).toBeVisible();
    await act(() => jest.advanceTimersByTimeAsync(2000));
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.getByRole("tablist")).toBeVisible();
  });

  test("outside Excel the pane says where it works", async () => {
    await openWaiting({ startOffice: () => Promise.resolve({ kind: "outside-excel" }) });
    expect(screen.getByText("Dit venster werkt in Excel.")).toBeVisible();
  });
});

describe("a check that takes long", () => {
  test("shows after half a second how far it is", async () => {
    const { user, fake } = await openPane();
    fake.holdReading();
    await user.click(await screen.findByRole("button", { name: "Controleer" }));
    expect(screen.queryByRole("progressbar")).toBeNull();
    const bar = await screen.findByRole("progressbar", { name: "De werkmap wordt gelezen" });
    expect(bar).not.toHaveAttribute("aria-valuenow");
    act(() => {
      fake.tellProgress({ done: 100_000, total: 400_000 });
    });
    // 100.000 of 400.000
    expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "25");
    expect(screen.getByText("Cellen gelezen: 100.000 van 400.000")).toBeVisible();
    fake.finishReading();
    expect(await screen.findByRole("heading", { name: /57 controles/ })).toBeVisible();
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  test("is not started a second time by an impatient click", async () => {
    const { user, fake } = await openPane();
    fake.holdReading();
    const button = await screen.findByRole("button", { name: "Controleer" });
    await user.click(button);
    await user.click(button);
    fake.finishReading();
    await screen.findByRole("heading", { name: /57 controles/ });
    expect(fake.calls.filter((call) => call === "read")).toHaveLength(1);
  });
});

describe("failures", () => {
  test.each(FAILURE_CODES)("%s has a sentence of its own in both languages", async (code) => {
    const detail = { sheet: "Begroting", cell: "C4", code: "x", size: 6 };
    const [dutch, english] = await Promise.all([loadLanguage("nl"), loadLanguage("en")]);
    const message = failureMessage({ code, detail });
    expect(dutch.say(message)).not.toMatch(/failures\.|\{\{/);
    expect(english.say(message)).not.toMatch(/failures\.|\{\{/);
    expect(dutch.say(message)).not.toBe(english.say(message));
  });

  test("one that the user can mend is tried again by its button", async () => {
    const { user, fake } = await openPane();
    fake.failNext("read", "cell-being-edited");
    await user.click(await screen.findByRole("button", { name: "Controleer" }));
    expect(await screen.findAllByText(/U typt in een cel/)).not.toHaveLength(0);
    await user.click(screen.getByRole("button", { name: "Probeer opnieuw" }));
    expect(await screen.findByRole("heading", { name: /57 controles/ })).toBeVisible();
    expect(screen.queryByText(/U typt in een cel/)).toBeNull();
  });

  test("one that trying again cannot mend offers no such button, and can be closed", async () => {
    const { user, fake } = await openPane();
    fake.failNext("read", "not-supported");
    await user.click(await screen.findByRole("button", { name: "Controleer" }));
    const close = await screen.findByRole("button", { name: "Sluit dit bericht" });
    expect(screen.queryByRole("button", { name: "Probeer opnieuw" })).toBeNull();
    await user.click(close);
    expect(screen.queryByRole("button", { name: "Sluit dit bericht" })).toBeNull();
  });

  test("a workbook that could not be watched at the start is watched after the first check", async () => {
    const workbook = fakeWorkbook(SNAPSHOT);
    workbook.failNext("watch", "cell-being-edited");
    await openChecked({ workbook });
    expect(workbook.calls).toEqual(["watch", "read", "watch"]);
    expect(screen.queryByRole("button", { name: "Sluit dit bericht" })).toBeNull();
  });

  test("one that cannot be watched at all is told, because results would go stale unseen", async () => {
    const workbook = fakeWorkbook(SNAPSHOT);
    workbook.failNext("watch", "no-answer");
    const { user } = await openPane({ workbook });
    workbook.failNext("watch", "no-answer");
    await user.click(await screen.findByRole("button", { name: "Controleer" }));
    expect(await screen.findAllByText(/Excel antwoordt niet/)).not.toHaveLength(0);
  });
});

describe("a bug", () => {
  test("in the rules is told, and leaves the pane usable", async () => {
    const { user } = await openPane({ services: { review: () => Promise.reject(new RangeError("x")) } });
    await user.click(await screen.findByRole("button", { name: "Controleer" }));
    expect(await screen.findAllByText(/RangeError/)).not.toHaveLength(0);
    expect(screen.getByRole("button", { name: "Controleer" })).toBeEnabled();
  });

  test("in a screen shows what to do in its place, never an empty pane", async () => {
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    const broken = { ...REVIEW, progressFigures: undefined as never };
    const { user } = await openChecked({ review: broken, tab: "scores" });
    expect(await screen.findByText(/Dit deel van Peil is gestopt/)).toBeVisible();
    await user.click(screen.getByRole("tab", { name: "Controle" }));
    expect(screen.getByRole("heading", { name: /57 controles/ })).toBeVisible();
    jest.restoreAllMocks();
  });
});

describe("the language", () => {
  test("is Dutch until English is chosen, and that is remembered", async () => {
    const { user, container } = await openPane();
    expect(document.documentElement).toHaveAttribute("lang", "nl");
    await user.click(screen.getByRole("button", { name: "Instellingen" }));
    expect(await axe(container)).toHaveNoViolations();
    await user.click(screen.getByRole("radio", { name: "English" }));
    expect(await screen.findByRole("tab", { name: "Check" })).toBeVisible();
    expect(document.documentElement).toHaveAttribute("lang", "en");
    expect(localStorage.getItem("peil.language")).toBe("en");
  });

  test("is remembered apart from other add-ins of the same address", async () => {
    localStorage.setItem("part/peil.language", "en");
    render(
      <PaneRoot
        services={{
          ...SERVICES,
          startOffice: () => Promise.resolve({ kind: "excel", partition: "part/", isDark: true }),
        }}
        firstTab="check"
      />,
    );
    expect(await screen.findByRole("tab", { name: "Check" })).toBeVisible();
  });

  test("can be chosen where nothing can be remembered", async () => {
    const { user } = await openPane();
    const write = jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("denied");
    });
    await user.click(screen.getByRole("button", { name: "Instellingen" }));
    await user.click(screen.getByRole("radio", { name: "English" }));
    expect(await screen.findByRole("tab", { name: "Check" })).toBeVisible();
    write.mockRestore();
  });
});
