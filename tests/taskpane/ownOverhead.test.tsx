import { screen, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import { sided } from "../budget/layoutSheets";
import { valueOf } from "../contract/workbookContract";
import { openLive, peilRows, told } from "./openLive";

test("an own definition is written in sheet Peil, computed, found again and taken back", async () => {
  const { user, live, container } = await openLive(sided(1, 1));
  await user.click(await screen.findByRole("button", { name: "Wat telt als overhead?" }));
  const field = await screen.findByRole("textbox", { name: "Teller / noemer" });
  const form = field.closest("form");
  if (!form) throw new Error("The field has no form.");
  await user.type(field, "alles");
  expect(screen.getByText(/^Dit is niet te lezen/)).toBeVisible();
  expect(within(form).getByRole("button", { name: "Leg vast in blad Peil" })).toBeDisabled();
  await user.clear(field);
  await user.type(field, "1 / totale lasten");
  await user.type(screen.getByRole("textbox", { name: /^Naam/ }), "van ons");
  expect(await axe(container)).toHaveNoViolations();
  await user.click(within(form).getByRole("button", { name: "Leg vast in blad Peil" }));
  await told(/^Uw definitie staat in het blad Peil/);
  expect(peilRows(live)).toEqual([["Overhead definitie van ons", "1 / totale lasten", ""]]);
  const { overhead } = reviewSnapshot(valueOf(await live.workbook.read()));
  // 612.404 / 4.118.638 = 14,87 %
  expect(
    overhead.find(({ definition, name }) => definition === "own" && name === "van ons")?.percentage,
  ).toBe(14.87);
  await user.click(screen.getByRole("button", { name: "Draai terug: Overhead definitie van ons" }));
  await told(/^Dit is teruggedraaid/);
  expect(peilRows(live)).toEqual([]);
});
