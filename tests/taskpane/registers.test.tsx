import { screen, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { admissionLine } from "../../src/cli/admissionLine";
import { checklistLine } from "../../src/cli/checklistLine";
import { loadLanguage } from "../../src/language/language";
import { documentFromReview } from "../../src/report/documentFromReview";
import { htmlFromDocument } from "../../src/report/htmlFromDocument";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import type { CellValue } from "../../src/workbook/cell";
import { sheetOf, snapshotOf } from "../support/sheet";
import { openLive } from "./openLive";

const reviewOf = (rows: readonly (readonly CellValue[])[]) =>
  reviewSnapshot(snapshotOf(sheetOf("Begroting", rows)));

test("pane, terminal and report say the same of admission statements", async () => {
  // 1,40 % is below 1,60 %; 1,30 -> 1,40 is + 7,69 %, 1,60 -> 1,60 is 0 %
  const rows = [["", "2024", "2025"], ["Aandeel TLV eigen", "1,30%", "1,40%"], ["Aandeel TLV landelijk", "1,60%", "1,60%"]]; // prettier-ignore
  const { user, container } = await openLive(rows);
  await user.click(screen.getByRole("tab", { name: "Scores" }));
  const part = await screen.findByRole("region", { name: "TLV’s op blad Begroting" });
  const growth = "7,69 % tegen 0,00 %: harder dan landelijk";
  expect(within(part).getByText(growth)).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  const review = reviewOf(rows);
  expect(review.admission.map(admissionLine)).toMatchObject([
    {
      years: [
        { year: "2024" },
        { level: { below: true }, growth: { own: 7.69, national: 0, within: false } },
      ],
    },
  ]);
  const html = htmlFromDocument(documentFromReview(review, await loadLanguage("nl")));
  expect(html.replaceAll("\u00A0", " ")).toContain(growth);
});

test("pane, terminal and report say the same of a checklist", async () => {
  const rows = [["Waarborg", "Antwoord", "Toelichting"], ["Plek", "ja", null], ["Plan", "nee", "Volgt in mei"]]; // prettier-ignore
  const { user, container } = await openLive(rows);
  await user.click(await screen.findByRole("tab", { name: "Plannen" }));
  const part = await screen.findByRole("region", { name: "Waarborg op blad Begroting" });
  expect(within(part).getByText("Antwoord: 1 ja, 1 nee.")).toBeVisible();
  expect(within(part).getAllByText("nee")[0]).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  const review = reviewOf(rows);
  expect(review.checklists.map(checklistLine)).toMatchObject([
    { items: 2, columns: [{ counts: { yes: 1, no: 1 }, notInPlace: [3] }] },
  ]);
  const html = htmlFromDocument(documentFromReview(review, await loadLanguage("nl")));
  expect(html).toContain("Antwoord: 1 ja, 1 nee.");
  expect(html).toContain("Volgt in mei");
});
