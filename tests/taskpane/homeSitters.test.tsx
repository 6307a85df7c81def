import { screen, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { homeSitterLine } from "../../src/cli/homeSitterLine";
import { homeSittersText } from "../../src/cli/homeSittersText";
import { loadLanguage } from "../../src/language/language";
import { documentFromReview } from "../../src/report/documentFromReview";
import { htmlFromDocument } from "../../src/report/htmlFromDocument";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import { changed, REGISTER } from "../progress/homeSitters/register";
import { sheetOf, snapshotOf } from "../support/sheet";
import { openLive } from "./openLive";

/** In the second quarter 3 of 12 pupils have no fitting provision: 9 + 3 = 12. */
const SMALL = changed([10, 3, 9], [11, 3, 3], [8, 3, 14]);

test("the pane shows what the sheet holds; report and terminal leave small counts out", async () => {
  const { user, container } = await openLive(SMALL);
  await user.click(screen.getByRole("tab", { name: "Scores" }));
  const part = await screen.findByRole("region", { name: "Thuiszitters op blad Begroting" });
  const row = within(part).getByRole("row", { name: /^Reden: Geen passend aanbod 3/ });
  expect(row).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();

  const language = await loadLanguage("nl");
  const review = reviewSnapshot(snapshotOf(sheetOf("Begroting", SMALL)));
  expect(review.homeSitters.map(homeSitterLine)).toMatchObject([
    {
      quarters: [
        { quarter: "1e kwartaal 2026", category1: 7, category2: 9, total: 16, offerInTime: true },
        {
          category2: 12,
          // 12 - 9 would tell the 3
          reasons: [
            { reason: "Wachtlijst", count: "masked" },
            { reason: "Geen passend aanbod", count: "masked" },
          ],
        },
      ],
    },
  ]);
  const text = homeSittersText(review.homeSitters, language).find((line) =>
    line.includes("Geen passend aanbod"),
  );
  expect(text?.trim().split(/\s{2,}/)).toEqual(["Reden: Geen passend aanbod", "6", "niet getoond"]);
  const html = htmlFromDocument(documentFromReview(review, language));
  const cells = /Reden: Geen passend aanbod<\/th>(.*?)<\/tr>/s.exec(html)?.[1]?.match(/>([^<>]+)</g);
  expect(cells?.map((cell) => cell.slice(1, -1).trim()).filter(Boolean)).toEqual(["6", "niet getoond"]);
});

test("a workbook without a register shows nothing of it", async () => {
  const { user } = await openLive();
  await user.click(screen.getByRole("tab", { name: "Scores" }));
  await screen.findByText(/Peil vindt geen tabel met scores/);
  expect(screen.queryByText(/thuiszitter/i)).toBeNull();
});

test("the register's numbers are no totals of a budget", () => {
  const review = reviewSnapshot(snapshotOf(sheetOf("Begroting", REGISTER)));
  expect(review.sums).toEqual([]);
  expect(review.budgets).toEqual([]);
});
