import { describeInBrowser, PROGRESS } from "./support/workbench";

/** The palette of the scores 1 to 5, as the browser tells colours. */
const FILL_OF: Readonly<Record<string, string>> = {
  "1": "rgb(165, 0, 38)",
  "2": "rgb(244, 109, 67)",
  "3": "rgb(254, 224, 144)",
  "4": "rgb(145, 191, 219)",
  "5": "rgb(49, 54, 149)",
};

describeInBrowser("colouring scores", (rig) => {
  test("takes one round trip, shows in the grid, and one undo takes it back", async () => {
    const workbench = await rig.open({ sample: PROGRESS });
    const { page, pane } = workbench;
    await workbench.check();
    await workbench.chooseTab("Scores");
    const before = await workbench.dump();

    const cost = await workbench.costOf(async () => {
      await pane.getByRole("button", { name: /^Kleur \d+ scorecellen$/ }).click();
      await pane
        .getByText(/scorecellen zijn gekleurd/)
        .first()
        .waitFor();
    });
    expect(cost.roundTrips).toBe(1);
    expect(cost.bytesUp).toBeLessThan(8000);

    // A mark stands before what is below or above the norm.
    const scores = page.getByRole("gridcell", { name: /^(?:[▼▲] )?[1-5]$/ });
    expect(await scores.count()).toBeGreaterThan(20);
    for (const score of await scores.all()) {
      const fill = await score.evaluate((cell) => getComputedStyle(cell).backgroundColor);
      expect(fill).toBe(FILL_OF[(await score.textContent())?.slice(-1) ?? ""]);
    }

    expect(await workbench.undoDepth()).toBe(1);
    await page.getByRole("button", { name: "Ongedaan maken" }).click();
    expect(await workbench.dump()).toEqual(before);
    expect(await workbench.undoDepth()).toBe(0);
  });

  test("what the user typed and coloured in between stays when the colours are removed", async () => {
    const workbench = await rig.open({ sample: PROGRESS });
    const { page, pane } = workbench;
    await workbench.check();
    await workbench.chooseTab("Scores");
    await pane.getByRole("button", { name: /^Kleur \d+ scorecellen$/ }).click();
    await pane
      .getByText(/scorecellen zijn gekleurd/)
      .first()
      .waitFor();
    await workbench.cell(3, 8).click();
    await page.keyboard.type("5");
    await page.keyboard.press("Enter");
    expect(await workbench.cell(3, 8).evaluate((cell) => getComputedStyle(cell).backgroundColor)).toBe(
      FILL_OF["5"],
    );
    await pane.getByRole("button", { name: "Verwijder kleuring" }).click();
    await pane
      .getByText(/De kleuring van Peil is weg/)
      .first()
      .waitFor();
    expect(await workbench.cell(3, 8).textContent()).toBe("5");
    expect(JSON.stringify(await workbench.dump())).toContain('"conditionalFormats":[]');
  });
});
