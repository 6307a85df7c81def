import { configure, render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { toHaveNoViolations } from "jest-axe";
import { loadLanguage } from "../../src/language/language";
import type { Review } from "../../src/review/review";
import { PaneRoot } from "../../src/taskpane/shell/PaneRoot";
import type { Services } from "../../src/taskpane/shell/services";
import type { TabName } from "../../src/taskpane/shell/Tabs";
import { REVIEW, SNAPSHOT } from "./exampleReview";
import { fakeWorkbook, type FakeWorkbook } from "./fakeWorkbook";

expect.extend(toHaveNoViolations);
// A page without a browser is slow to search by role; how slow is no matter of these tests.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

// jsdom has no reportError, by which the pane tells the console of a bug.
globalThis.reportError = () => undefined;

interface OpenPane {
  readonly user: UserEvent;
  readonly fake: FakeWorkbook;
  readonly container: HTMLElement;
  readonly unmount: () => void;
}

/** Opens the whole pane on a workbook in memory, in Dutch, as someone who has seen it before. */
export async function openPane({
  review = REVIEW,
  services = {},
  tab = "check",
  isNew = false,
  workbook = fakeWorkbook(SNAPSHOT),
}: {
  readonly review?: Review;
  readonly services?: Partial<Services>;
  readonly tab?: TabName;
  readonly isNew?: boolean;
  readonly workbook?: FakeWorkbook;
} = {}): Promise<OpenPane> {
  localStorage.clear();
  if (!isNew) localStorage.setItem("peil.first-run", "seen");
  const all: Services = {
    startOffice: () => Promise.resolve({ kind: "excel", partition: undefined, isDark: undefined }),
    openWorkbook: () => Promise.resolve(workbook.workbook),
    loadLanguage,
    review: () => Promise.resolve(review),
    writeReport: () => Promise.resolve(new Uint8Array([80, 75])),
    writeCalendar: () => Promise.resolve(new Uint8Array()),
    saveFile: () => Promise.resolve("offered"),
    reload: () => undefined,
    ...services,
  };
  const { container, unmount } = render(<PaneRoot services={all} firstTab={tab} />);
  await screen.findByRole("tablist");
  return { user: userEvent.setup(), fake: workbook, container, unmount };
}

const TAB_NAMES: Readonly<Record<TabName, string>> = {
  check: "Controle",
  scores: "Scores",
  plans: "Plannen",
  report: "Rapport",
};

/** Opens the pane, checks the workbook and goes to a tab. */
export async function openChecked(options: Parameters<typeof openPane>[0] = {}): Promise<OpenPane> {
  const pane = await openPane({ ...options, tab: "check" });
  await pane.user.click(await screen.findByRole("button", { name: "Controleer" }));
  await screen.findByRole("heading", { name: /^\d+ controles?, / });
  if (options.tab) await pane.user.click(screen.getByRole("tab", { name: TAB_NAMES[options.tab] }));
  return pane;
}
