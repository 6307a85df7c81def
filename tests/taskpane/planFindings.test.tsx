import { screen, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { openLive, peilRows, SHEET } from "./openLive";

const ROWS = [
  ["Indicator", "Norm", "Realisatie 2025"],
  ["Overleg", "minimaal 7 (= 100%)", 5],
  ["Klachten", "< 5", 2],
];

test("findings about plans stand on the screen of plans too: the same list, with jump, explanation and acceptance", async () => {
  const { user, live, container } = await openLive(ROWS);
  await user.click(screen.getByRole("tab", { name: "Plannen" }));
  const part = await screen.findByRole("region", { name: "Bevindingen over plannen" });
  expect(part).toHaveTextContent("Signaal (1)");
  await user.click(within(part).getByRole("button", { name: "Bevindingen over plannen" }));
  const item = within(part).getByRole("button", { name: /Overleg: de norm .* 5: 71 %/ }); // 5 / 7
  item.focus();
  await user.keyboard("{Enter}");
  expect(item).toHaveAttribute("aria-expanded", "true");
  expect(item).toHaveAttribute("aria-current", "true");
  expect(item).toHaveFocus();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(within(part).getByRole("button", { name: /Akkoord/ }));
  await user.type(within(part).getByRole("textbox"), "Twee zijn verzet naar januari");
  await user.click(within(part).getByRole("button", { name: /^Leg vast/ }));
  await screen.findAllByText(/^Uw akkoord staat in het blad Peil/);
  expect(peilRows(live)).toHaveLength(1);
  expect(await screen.findByRole("region", { name: "Bevindingen over plannen" })).not.toHaveTextContent(
    "Signaal (1)",
  );
  expect(live.cell(SHEET, 2, 3)).toBe(5);
});
