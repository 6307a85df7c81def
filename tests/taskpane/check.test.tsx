import { act, screen, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { REVIEW, SOUND_REVIEW } from "./exampleReview";
import { openChecked, openPane } from "./openPane";

const finding = (name: string): HTMLElement =>
  screen.getByRole("button", { name: new RegExp(`^Fout.*${name}`) });

describe("the first run", () => {
  test("says what it does, that nothing leaves and that nothing changes, beside one button", async () => {
    await openPane({ isNew: true });
    const card = await screen.findByRole("region", { name: "Klopt uw begroting?" });
    expect(within(card).getAllByRole("listitem")).toHaveLength(3);
    expect(within(card).getByRole("button", { name: "Controleer" })).toBeVisible();
  });

  test("once left, is not shown again", async () => {
    const { user, unmount } = await openPane({ isNew: true });
    await user.click(await screen.findByRole("button", { name: "Overslaan" }));
    expect(screen.queryByRole("region", { name: "Klopt uw begroting?" })).toBeNull();
    expect(localStorage.getItem("peil.first-run")).toBe("seen");
    unmount();
  });

  test("its button checks and hands the focus to the button that takes its place", async () => {
    const { user } = await openPane({ isNew: true });
    await user.click(await screen.findByRole("button", { name: "Controleer" }));
    expect(await screen.findByRole("button", { name: "Opnieuw controleren" })).toHaveFocus();
  });
});

describe("a check", () => {
  test("writes nothing and is told in one line", async () => {
    const { fake } = await openChecked();
    expect(await screen.findByRole("heading", { name: "57 controles, 2 fouten, 1 afronding" })).toBeVisible();
    expect(fake.calls).toEqual(["watch", "read"]);
  });

  test("says what was not checked and why", async () => {
    const { user } = await openChecked();
    await user.click(await screen.findByText("57 gecontroleerd, 1 niet gecontroleerd: waarom?"));
    expect(screen.getByText("van eigen programma's: niet berekend")).toBeVisible();
  });

  test("that finds nothing says how much was checked, never a bare OK", async () => {
    await openChecked({ review: SOUND_REVIEW });
    expect(await screen.findByText(/Geen fouten gevonden in 12 controles\./)).toBeVisible();
    expect(screen.getByText("Alles wat Peil herkent, is gecontroleerd.")).toBeVisible();
  });

  test("that finds nothing but left something out says so in the same breath", async () => {
    await openChecked({ review: { ...REVIEW, findings: [] } });
    expect(
      await screen.findByText("Geen fouten gevonden in 57 controles. 1 controle is niet uitgevoerd."),
    ).toBeVisible();
    // The reason itself is told once, where all of them are.
    expect(screen.getAllByText("van eigen programma's: niet berekend")).toHaveLength(1);
  });

  test("of a workbook with nothing to check does not say that there are no errors", async () => {
    await openChecked({ review: { ...SOUND_REVIEW, coverage: { performed: 0, skipped: [] } } });
    expect(await screen.findByText(/Er is niets gecontroleerd/)).toBeVisible();
    expect(screen.queryByText(/Geen fouten/)).toBeNull();
  });

  test("keeps remarks shut, with their number", async () => {
    const { user } = await openChecked();
    const group = await screen.findByRole("button", { name: "Opmerking (1)" });
    expect(group).toHaveAttribute("aria-expanded", "false");
    await user.click(group);
    expect(screen.getByRole("button", { name: /Resultaat/ })).toBeVisible();
  });

  test("shows overhead with the sum behind a percentage", async () => {
    const { user } = await openChecked();
    await user.click(await screen.findByRole("button", { name: /^5,00/ }));
    const sum = screen.getByRole("table", { name: "Overhead 2026, van totale lasten" });
    expect(within(sum).getByRole("row", { name: /Teller €\s50/ })).toBeVisible();
    expect(within(sum).getByRole("row", { name: /Noemer €\s1\.000/ })).toBeVisible();
    expect(screen.getAllByText("niet berekend")).toHaveLength(2);
  });

  test("has no accessibility violations, shut or opened", async () => {
    const { container, user } = await openChecked();
    await screen.findByRole("heading", { name: /57 controles/ });
    expect(await axe(container)).toHaveNoViolations();
    await user.click(finding("Totaal lasten"));
    await user.click(screen.getByRole("button", { name: "Opmerking (1)" }));
    expect(await axe(container)).toHaveNoViolations();
  });
});

describe("a finding", () => {
  test("opens its sum, which a reader can add up", async () => {
    const { user } = await openChecked();
    await user.click(await screen.findByRole("button", { name: /^Fout.*Totaal lasten/ }));
    const sum = screen.getByRole("table", { name: "De som van Totaal lasten" });
    const rows = within(sum)
      .getAllByRole("row")
      .map((row) => row.textContent);
    expect(rows).toEqual([
      "TekenRegelBedragCel",
      "+plusProgramma 1100C3",
      "+plusProgramma 2250C4",
      "+plusProgramma 375C5",
      // 100 + 250 + 75
      "Berekend425",
      "In de cel1.425C6",
      // 1.425 - 425
      "Verschil1.000",
      "Tolerantie± 2",
    ]);
  });

  test("goes to the cause on a click and says so, and keeps its place in the list", async () => {
    const { user, fake } = await openChecked();
    const item = await screen.findByRole("button", { name: /^Fout.*Totaal lasten/ });
    await user.click(item);
    expect(fake.selected).toEqual([{ sheet: "Begroting", row: 4, column: 3 }]);
    expect(await screen.findByText("Cel Begroting!C4 geselecteerd")).toBeInTheDocument();
    expect(item).toHaveAttribute("aria-current", "true");
    expect(item).toHaveFocus();
  });

  test("leads to the total and to each line of its sum", async () => {
    const { user, fake } = await openChecked();
    await user.click(await screen.findByRole("button", { name: /^Fout.*Totaal lasten/ }));
    await user.click(screen.getByRole("button", { name: "Ga naar totaal Begroting!C6" }));
    await user.click(screen.getByRole("button", { name: "Ga naar cel Begroting!C5" }));
    expect(fake.selected.slice(1)).toEqual([
      { sheet: "Begroting", row: 6, column: 3 },
      { sheet: "Begroting", row: 5, column: 3 },
    ]);
  });

  test("whose cell cannot be shown gives the address to copy", async () => {
    const { user, fake } = await openChecked();
    fake.failNext("select", "sheet-hidden", { sheet: "Begroting" });
    await user.click(await screen.findByRole("button", { name: /^Fout.*Totaal lasten/ }));
    expect(await screen.findByText("Adres van de cel: Begroting!C4")).toBeVisible();
  });
});

describe("the list by keyboard", () => {
  test("is one stop; arrows, Home and End walk it and go nowhere else", async () => {
    const { user, fake } = await openChecked();
    const first = await screen.findByRole("button", { name: /^Fout.*Totaal lasten/ });
    const second = finding("Totaal baten");
    expect([first.tabIndex, second.tabIndex]).toEqual([0, -1]);
    first.focus();
    await user.keyboard("{ArrowDown}");
    expect(second).toHaveFocus();
    expect([first.tabIndex, second.tabIndex]).toEqual([-1, 0]);
    await user.keyboard("{ArrowDown}");
    expect(second).toHaveFocus();
    await user.keyboard("{Home}");
    expect(first).toHaveFocus();
    await user.keyboard("{End}");
    expect(second).toHaveFocus();
    expect(fake.selected).toEqual([]);
  });

  test("Enter goes to the cell each time and stays; the space bar opens and shuts without going", async () => {
    const { user, fake } = await openChecked();
    const first = await screen.findByRole("button", { name: /^Fout.*Totaal lasten/ });
    first.focus();
    await user.keyboard("{Enter}{Enter}");
    expect(fake.selected).toHaveLength(2);
    expect(first).toHaveFocus();
    expect(first).toHaveAttribute("aria-expanded", "true");
    await user.keyboard(" ");
    expect(first).toHaveAttribute("aria-expanded", "false");
    expect(fake.selected).toHaveLength(2);
  });

  test("one sum is open at a time", async () => {
    const { user } = await openChecked();
    await user.click(await screen.findByRole("button", { name: /^Fout.*Totaal lasten/ }));
    await user.click(finding("Totaal baten"));
    expect(finding("Totaal lasten")).toHaveAttribute("aria-expanded", "false");
    expect(finding("Totaal baten")).toHaveAttribute("aria-expanded", "true");
  });

  test("the line that is opened is brought into sight, as the one that shuts may take it away", async () => {
    const { user } = await openChecked();
    await screen.findByRole("button", { name: /^Fout.*Totaal lasten/ });
    const shown: Element[] = [];
    const scroll = jest.spyOn(Element.prototype, "scrollIntoView").mockImplementation(function show(
      this: Element,
    ) {
      shown.push(this);
    });
    await user.click(finding("Totaal lasten"));
    await user.click(finding("Totaal baten"));
    expect(shown).toEqual([finding("Totaal lasten"), finding("Totaal baten")]);
    scroll.mockRestore();
  });
});

describe("a result that has become stale", () => {
  const change = { sheetId: "sheet-0", area: "C4", isRemote: false, at: "2026-05-03T12:05:00.000Z" };

  test("says so, counts the changes and does not check by itself", async () => {
    const { fake } = await openChecked();
    await screen.findByRole("heading", { name: /57 controles/ });
    act(() => {
      fake.change(change);
      fake.change({ ...change, area: "Z9" });
    });
    expect(screen.getByText(/^Verouderd – gewijzigd om \d\d:05$/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Opnieuw controleren (2)" })).toBeVisible();
    expect(fake.calls.filter((call) => call === "read")).toHaveLength(1);
  });

  test("marks the finding whose cells changed, and no other", async () => {
    const { fake } = await openChecked();
    await screen.findByRole("heading", { name: /57 controles/ });
    act(() => {
      fake.change(change);
    });
    expect(finding("Totaal lasten")).toHaveTextContent(/Verouderd – cel gewijzigd om \d\d:05/);
    expect(finding("Totaal baten")).not.toHaveTextContent(/Verouderd/);
  });

  test("stays usable, and a new check makes it fresh", async () => {
    const { fake, user } = await openChecked();
    act(() => {
      fake.change(change);
    });
    await user.click(await screen.findByRole("button", { name: /^Fout.*Totaal lasten/ }));
    expect(fake.selected).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "Opnieuw controleren (1)" }));
    expect(await screen.findByRole("button", { name: "Opnieuw controleren" })).toBeVisible();
    expect(screen.queryByText(/Verouderd/)).toBeNull();
  });

  test("stays stale where the new check fails", async () => {
    const { fake, user } = await openChecked();
    act(() => {
      fake.change(change);
    });
    fake.failNext("read", "cell-being-edited");
    await user.click(screen.getByRole("button", { name: "Opnieuw controleren (1)" }));
    expect(await screen.findByRole("button", { name: "Probeer opnieuw" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Opnieuw controleren (1)" })).toBeVisible();
  });
});
