import { describeInBrowser, type Workbench } from "./support/workbench";

/** Drops a file on the page as the file manager would. */
async function drop({ page }: Workbench, name: string, contents: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName = "", text = ""]) => {
      const data = new DataTransfer();
      data.items.add(new File([text], fileName));
      return data;
    },
    [name, contents],
  );
  await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
  await page.getByText("Laat het bestand hier los").waitFor();
  await page.dispatchEvent(".drop", "drop", { dataTransfer: transfer });
}

const WRONG_TOTAL =
  "Begroting;2024;2025\nbaten;1.000.000;1.100.000\nsubsidie;200.000;250.000\noverig;50.000;50.000\nTotale baten;1.250.000;1.450.000\n";

describeInBrowser("files of one's own", (rig) => {
  test("a dropped .csv is opened and can be checked", async () => {
    const workbench = await rig.open();
    await drop(workbench, "eigen begroting.csv", WRONG_TOTAL);
    await workbench.page.getByRole("region", { name: "eigen begroting.csv" }).waitFor();
    expect(await workbench.cell(2, 2).textContent()).toBe("1.000.000");
    await workbench.pane.getByText("Nog niet gecontroleerd").waitFor();
    await workbench.check();
    // 1.100.000 + 250.000 + 50.000 = 1.400.000, and 1.450.000 is printed.
    await workbench.pane
      .getByText(/50\.000/)
      .first()
      .waitFor();
  });

  test("a damaged file gets a message, and the workbook that was open stays", async () => {
    const workbench = await rig.open();
    const before = await workbench.dump();
    await drop(workbench, "kapot.xlsx", "PK\u0003\u0004 dit is geen werkmap");
    await workbench.page.getByRole("alert").getByText("kapot.xlsx").waitFor();
    expect(await workbench.dump()).toEqual(before);
    await workbench.page.getByRole("button", { name: "Melding sluiten" }).click();
    expect(await workbench.page.getByRole("alert").textContent()).toBe("");
  });

  test("a large sheet is drawn in part and can be walked to its end", async () => {
    const workbench = await rig.open();
    const rows = Array.from(
      { length: 20_000 },
      (_, row) => `regel ${(row + 1).toString()};${row.toString()}`,
    );
    await drop(workbench, "groot.csv", rows.join("\n"));
    const { page } = workbench;
    const grid = page.getByRole("grid", { name: /groot/ });
    await grid.waitFor();
    expect(Number(await grid.getAttribute("aria-rowcount"))).toBeGreaterThan(20_000);
    expect(await page.getByRole("gridcell").count()).toBeLessThan(2_000);
    await workbench.cell(1, 1).click();
    await page.keyboard.press("Control+End");
    await workbench.chosenCell.filter({ hasText: /^B20000$/ }).waitFor();
    expect(await workbench.cell(20_000, 2).textContent()).toBe("19999");
    expect(await page.getByRole("gridcell").count()).toBeLessThan(2_000);
  });
});
