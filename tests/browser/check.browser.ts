import { BUDGET, describeInBrowser } from "./support/workbench";

describeInBrowser("checking a budget with a misprint in it", (rig) => {
  test("one click names the cell and what it would have to be; mending it clears the error", async () => {
    const workbench = await rig.open({ sample: BUDGET });
    const { page, pane } = workbench;
    const before = await workbench.dump();
    const cost = await workbench.costOf(() => workbench.check());
    expect(cost.roundTrips).toBe(2);
    expect(cost.bytesUp).toBeLessThan(25_000);
    expect(cost.bytesDown).toBeLessThan(40_000);
    expect(await workbench.dump()).toEqual(before);

    const errors = pane
      .getByRole("region", { name: "Bevindingen" })
      .getByRole("button", { name: /^Fout [^(]/ });
    await errors.waitFor();
    expect(await errors.count()).toBe(1);
    expect(await errors.textContent()).toMatch(/C19.*1\.304\.772/);

    await errors.focus();
    await page.keyboard.press("Enter");
    await workbench.chosenCell.filter({ hasText: /^C19$/ }).waitFor();
    const target = workbench.cell(19, 3);
    expect(await target.getAttribute("aria-selected")).toBe("true");
    // The jump must not take the keyboard away from the list.
    expect(await errors.evaluate((button) => button === document.activeElement)).toBe(true);

    await target.click();
    await page.keyboard.type("1304772");
    await page.keyboard.press("Enter");
    expect(await target.textContent()).toBe("1.304.772");
    await workbench.chosenCell.filter({ hasText: /^C20$/ }).waitFor();
    await pane
      .getByText(/^Verouderd/)
      .first()
      .waitFor();

    await workbench.check();
    await pane.getByText(/^Geen fouten gevonden in \d+ controles/).waitFor();
    expect(await errors.count()).toBe(0);
  });

  test("a change by a colleague makes the outcome stale", async () => {
    const workbench = await rig.open({ sample: BUDGET });
    await workbench.check();
    await workbench.cell(20, 4).click();
    await workbench.page.getByRole("button", { name: "Storingen" }).click();
    await workbench.page.getByRole("button", { name: "Een collega wijzigt nu de gekozen cel" }).click();
    expect(await workbench.cell(20, 4).textContent()).toBe("2.001.000");
    await workbench.pane
      .getByText(/^Verouderd/)
      .first()
      .waitFor();
    // What someone else did is not ours to undo.
    expect(await workbench.undoDepth()).toBe(0);
  });
});
