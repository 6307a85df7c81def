import { screen, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { totalsFound } from "../../src/taskpane/decide/totalsFound";
import { readRow } from "../../src/taskpane/decide/readRow";
import { readRows } from "../../src/taskpane/decide/readRows";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import { sheetOf, snapshotOf } from "../support/sheet";
import { lasten, openLive, openTotals, peilRows, SHEET, told } from "./openLive";

const FINDING = "total Begroting!C5 2025: 409.690 <> 399.690";

describe("rows as people list them", () => {
  test.each([
    ["16 t/m 18", [16, 17, 18]],
    ["16 tot en met 18", [16, 17, 18]],
    ["5-7, 12", [5, 6, 7, 12]],
    ["5; 7 en 9", [5, 7, 9]],
    ["15 + 29", [15, 29]],
    ["9 - 30", [9, -30]], // a hyphen with spaces takes off
    ["9 -30", [9, -30]],
    [" 4 ", [4]],
  ])("%s", (text, lines) => {
    expect(readRows(text)?.map(({ line, weight }) => line * weight)).toEqual(lines);
  });

  test.each([
    ["nothing", ""],
    ["words", "de rijen hierboven"],
    ["a row that is no row", "0"],
    ["a span that runs back", "9 t/m 5"],
    ["a row that counts twice", "5 t/m 8, 6"],
    ["a slip of the keyboard", "1 t/m 5000"],
    ["something left over", "5 + "],
  ])("%s gives nothing", (_, text) => {
    expect(readRows(text)).toBeUndefined();
  });
});

test.each([
  ["5", 5],
  [" 1048576 ", 1_048_576],
  ["1048577", undefined], // one past the last row of a worksheet
  ["9999999", undefined],
  ["0", undefined],
  ["vijf", undefined],
])("row %s", (text, expected) => {
  expect(readRow(text)).toBe(expected);
});

test("the totals that were found stand with their label and cell, in the order of the sheet", () => {
  const rows = [
    ...lasten(399_690),
    [null],
    ["Baten", 2024, 2025],
    ["Rijk", 200, 210],
    ["Gemeente", 30, 40],
    ["Totaal baten", 230, 250],
  ];
  const found = totalsFound(reviewSnapshot(snapshotOf(sheetOf(SHEET, rows)))).get(SHEET);
  expect(found?.map(({ label, cell, relation }) => [label, cell.row, relation.terms.length])).toEqual([
    ["Totaal lasten", 5, 3],
    ["Totaal baten", 10, 2],
  ]);
});

describe("letting a finding stand", () => {
  test("asks for a reason, writes it in the sheet Peil and counts the finding no longer", async () => {
    const { user, live, container } = await openLive();
    expect(screen.getByRole("heading", { name: /1 fout/ })).toBeVisible();
    await user.click(await screen.findByRole("button", { name: /^Fout.*Totaal lasten/ }));
    await user.click(screen.getByRole("button", { name: "Akkoord met toelichting" }));
    const reason = screen.getByRole("textbox", { name: "Waarom mag dit blijven staan?" });
    await user.type(reason, "   ");
    const save = within(reason.closest("form") ?? container).getByRole("button", {
      name: "Leg vast in blad Peil",
    });
    expect(save).toBeDisabled();
    expect(await axe(container)).toHaveNoViolations();
    await user.type(reason, "Bestuurlijke reserve, zie notulen.");
    expect(live.applied).toEqual([]);
    await user.click(save);
    expect(await told(/^Uw akkoord staat in het blad Peil\./)).toBeVisible();
    expect(live.applied).toHaveLength(1);
    expect(peilRows(live)).toEqual([["Akkoord", FINDING, "Bestuurlijke reserve, zie notulen."]]);
    expect(screen.queryByRole("heading", { name: /1 fout/ })).toBeNull();
    expect(screen.getByRole("heading", { name: /0 fouten, 1 akkoord$/ })).toBeVisible();
    expect(screen.getByText(/^Geen andere fouten gevonden in/)).toBeVisible();
    expect((await told(/^Uw akkoord/)).closest("[tabindex]")).toHaveFocus();

    await user.click(screen.getByRole("button", { name: "Akkoord met toelichting (1)" }));
    await user.click(screen.getByRole("button", { name: /Totaal lasten.*Bestuurlijke reserve/ }));
    await user.click(screen.getByRole("button", { name: "Trek het akkoord in" }));
    expect(await screen.findByRole("heading", { name: /1 fout/ })).toBeVisible();
    expect(peilRows(live)).toEqual([]);
  });

  test("ends when the numbers change: the finding is open again, the old reason is shown and can be removed", async () => {
    const { user, live, container } = await openLive();
    await user.click(await screen.findByRole("button", { name: /^Fout.*Totaal lasten/ }));
    await user.click(screen.getByRole("button", { name: "Akkoord met toelichting" }));
    await user.type(
      screen.getByRole("textbox", { name: "Waarom mag dit blijven staan?" }),
      "Afgesproken.{Tab}",
    );
    await user.keyboard("{Enter}");
    await told(/^Uw akkoord staat/);
    live.set(SHEET, 5, 3, 419_690);
    await user.click(screen.getByRole("button", { name: /^Opnieuw controleren/ }));
    expect(await screen.findByRole("heading", { name: /1 fout/ })).toBeVisible();
    await user.click(screen.getByText("1 akkoord is vervallen"));
    expect(screen.getByText(/^Akkoord van \d{4}-\d\d-\d\d: Afgesproken\.$/)).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
    await user.click(screen.getByRole("button", { name: `Verwijder uit blad Peil: ${FINDING}` }));
    expect(await told(/^Het vervallen akkoord is weg/)).toBeVisible();
    expect(screen.queryByText("1 akkoord is vervallen")).toBeNull();
    expect(peilRows(live)).toEqual([]);
  });

  test("does not say that it was written where it could not be", async () => {
    const { user, live } = await openLive();
    live.refuse("sheet-protected");
    await user.click(await screen.findByRole("button", { name: /^Fout.*Totaal lasten/ }));
    await user.click(screen.getByRole("button", { name: "Akkoord met toelichting" }));
    await user.type(screen.getByRole("textbox", { name: "Waarom mag dit blijven staan?" }), "Ja.{Tab}");
    await user.keyboard("{Enter}");
    expect(await told(/beveiligd/)).toBeVisible();
    expect(screen.queryByText(/^Uw akkoord staat/)).toBeNull();
    expect(screen.getByRole("textbox", { name: "Waarom mag dit blijven staan?" })).toHaveValue("Ja.");
  });
});

describe("a decision", () => {
  test("is not offered while the workbook is being checked, and what was typed stays", async () => {
    const { user, live, container } = await openLive();
    await user.click(await screen.findByRole("button", { name: /^Fout.*Totaal lasten/ }));
    await user.click(screen.getByRole("button", { name: "Akkoord met toelichting" }));
    const reason = screen.getByRole("textbox", { name: "Waarom mag dit blijven staan?" });
    await user.type(reason, "Afgesproken.");
    const finishReading = live.holdReading();
    await user.click(screen.getByRole("button", { name: /^Opnieuw controleren/ }));
    const save = within(reason.closest("form") ?? container).getByRole("button", { name: /^Leg vast/ });
    expect(save).toHaveAttribute("aria-disabled", "true");
    expect(reason).toHaveValue("Afgesproken.");
    finishReading();
    await screen.findByRole("button", { name: "Opnieuw controleren" });
  });

  test("on a total is never about the sheet Peil itself", async () => {
    const { user } = await openLive();
    await openTotals(user);
    await user.click(screen.getByRole("button", { name: "Totaal lasten is geen optelling" }));
    await told(/^Deze regel tellen wij niet meer na/);
    for (const choice of screen.getAllByRole("combobox", { name: "Blad" })) {
      expect(
        within(choice)
          .getAllByRole("option")
          .map(({ textContent }) => textContent),
      ).toEqual([SHEET]);
    }
  });

  test("that was written stays told where the check after it fails, and only the check is tried again", async () => {
    const { user, live } = await openLive();
    await openTotals(user);
    live.refuseReading("cell-being-edited", 1);
    await user.click(screen.getByRole("button", { name: "Totaal lasten is geen optelling" }));
    expect(await told(/^U typt in een cel/)).toBeVisible();
    expect(await told(/^Deze regel tellen wij niet meer na/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Probeer opnieuw" }));
    await screen.findByRole("heading", { name: /0 fouten/ });
    expect(live.applied).toHaveLength(1);
  });
});

describe("which line is a total", () => {
  test("a line that is no addition is checked no longer, until that is taken back", async () => {
    const { user, live, container } = await openLive();
    await openTotals(user);
    expect(await axe(container)).toHaveNoViolations();
    await user.click(screen.getByRole("button", { name: "Totaal lasten is geen optelling" }));
    await told(/^Deze regel tellen wij niet meer na/);
    expect(peilRows(live)).toEqual([["Geen optelling", "Begroting rij 5", ""]]);
    expect(screen.queryByRole("button", { name: /^Fout.*Totaal lasten/ })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Draai terug: Geen optelling: Begroting rij 5" }));
    expect(await screen.findByRole("button", { name: /^Fout.*Totaal lasten/ })).toBeVisible();
    expect(peilRows(live)).toEqual([]);
  });

  test("a line that is the sum of others is said so in rows, and shown back before it is written", async () => {
    const { user, live } = await openLive();
    await openTotals(user);
    const save = screen.getByRole("button", { name: "Leg vast in blad Peil" });
    expect(save).toBeDisabled();
    await user.type(screen.getByRole("textbox", { name: "Rij van het totaal" }), "5");
    await user.type(screen.getByRole("textbox", { name: "Rijen die worden opgeteld" }), "2 t/m");
    expect(screen.getByRole("textbox", { name: "Rijen die worden opgeteld" })).toBeInvalid();
    await user.type(screen.getByRole("textbox", { name: "Rijen die worden opgeteld" }), " 3");
    expect(screen.getByText("Wij lezen: Begroting rij 5 = 2 + 3")).toBeVisible();
    await user.click(save);
    await told(/^Dit totaal tellen wij voortaan na/);
    expect(peilRows(live)).toEqual([["Optelling", "Begroting rij 5 = 2 + 3", ""]]);
    // 31.870 in 2024 and 29.330 + 10.000 in 2025 are left out of the decided sum
    expect(screen.getAllByRole("button", { name: /^Fout.*Totaal lasten/ })).toHaveLength(2);
  });

  test("a total is no addend of itself", async () => {
    const { user } = await openLive();
    await openTotals(user);
    await user.type(screen.getByRole("textbox", { name: "Rij van het totaal" }), "5");
    await user.type(screen.getByRole("textbox", { name: "Rijen die worden opgeteld" }), "2 t/m 5");
    expect(screen.getByRole("button", { name: "Leg vast in blad Peil" })).toBeDisabled();
  });
});
