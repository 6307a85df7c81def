import { ANNUAL_BUDGET, BUDGET, describeInBrowser } from "./support/workbench";

describeInBrowser("the grid", (rig) => {
  test("keys move the cell and the focus together", async () => {
    const workbench = await rig.open({ sample: BUDGET });
    const { page } = workbench;
    await workbench.cell(2, 2).click();
    for (const [key, place] of [
      ["ArrowRight", "C2"],
      ["Control+ArrowDown", "C31"],
      ["Home", "A31"],
      ["End", "H31"],
      ["Control+Home", "A1"],
      ["Control+End", "H31"],
      ["PageUp", /^H[1-9]$/],
    ] as const) {
      await page.keyboard.press(key);
      await workbench.chosenCell
        .filter({ hasText: typeof place === "string" ? new RegExp(`^${place}$`) : place })
        .waitFor();
      const focused = page.locator('[role="gridcell"]:focus');
      expect(await focused.getAttribute("tabindex")).toBe("0");
      expect(await focused.getAttribute("aria-selected")).toBe("true");
    }
  });

  test("typing, F2, Escape and Delete do what they do in a Dutch Excel", async () => {
    const workbench = await rig.open({ sample: BUDGET });
    const { page } = workbench;
    const cell = workbench.cell(4, 3);
    const before = await workbench.dump();
    await cell.click();
    await page.keyboard.type("1.234.567");
    await page.keyboard.press("Escape");
    expect(await workbench.dump()).toEqual(before);
    await page.keyboard.type("1.234.567,5");
    await page.keyboard.press("Enter");
    expect(await cell.textContent()).toBe("1.234.568"); // shown by its format, without decimals
    await page.keyboard.press("ArrowUp");
    expect(await page.getByLabel("Inhoud van C4").inputValue()).toBe("1234567,5");
    await page.keyboard.press("F2");
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Enter");
    expect(await cell.textContent()).toBe("1.234.567");
    await cell.click();
    await page.keyboard.press("Delete");
    expect(await cell.textContent()).toBe("");
    for (let step = 0; step < 3; step += 1) await page.keyboard.press("Control+z");
    expect(await workbench.dump()).toEqual(before);
  });

  test("the formula bar shows and takes what the cell holds", async () => {
    const workbench = await rig.open({ sample: BUDGET });
    const { page } = workbench;
    await workbench.cell(19, 3).click();
    const bar = page.getByLabel("Inhoud van C19");
    expect(await bar.inputValue()).toBe("1.295.7773");
    await bar.fill("=C29-C28");
    await bar.press("Enter");
    // 9.903.085 - 312.132
    expect(await workbench.cell(19, 3).textContent()).toBe("9.590.953");
    // What is not calculated here shows itself, in the language of the page.
    await workbench.cell(20, 3).click();
    await page.getByLabel("Inhoud van C20").fill("=VERT.ZOEKEN(C19;C19:D20;1)");
    await page.getByLabel("Inhoud van C20").press("Enter");
    expect(await workbench.cell(20, 3).textContent()).toBe("=VERT.ZOEKEN(C19;C19:D20;1)");
  });

  test("sheet tabs are walked with the arrows, and each sheet keeps its cell", async () => {
    const workbench = await rig.open({ sample: ANNUAL_BUDGET });
    const { page } = workbench;
    await workbench.cell(4, 2).click();
    await page.getByRole("tab", { name: "Begroting 2021" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.getByRole("grid", { name: "Werkblad 2.8" }).waitFor();
    expect(await workbench.chosenCell.textContent()).toBe("A1");
    await page.keyboard.press("ArrowLeft");
    await page.getByRole("grid", { name: "Werkblad Begroting 2021" }).waitFor();
    expect(await workbench.chosenCell.textContent()).toBe("B4");
  });
});
