import { AUG_26, beginScoring, column, FIRST_ROW, press, reopen, turn, untilColumn } from "./support/scoring";
import { describeInBrowser, PROGRESS } from "./support/workbench";

describeInBrowser("filling in scores", (rig) => {
  test("thirteen actions by thirteen keys, each in its own cell, and finishing says what is missing", async () => {
    const workbench = await rig.open({ sample: PROGRESS });
    const { page, pane } = workbench;
    await beginScoring(workbench);
    await page.keyboard.type("4353423142334");
    await pane.getByText("13 van 13 ingevuld").waitFor();
    await untilColumn(workbench, "4353423142334");
    await pane.getByRole("button", { name: "Afronden" }).focus();
    await page.keyboard.press("Enter");
    // 1 once, 2 twice and 5 once ask for an explanation
    await pane.getByText("4 scores hebben nog geen toelichting:").waitFor();
    expect(await workbench.undoDepth()).toBe(13);
  });

  test.each(["Iemand typt in een cel", "Dit werkblad is beveiligd"])(
    "nothing is lost while: %s",
    async (fault) => {
      const workbench = await rig.open({ sample: PROGRESS });
      await beginScoring(workbench);
      await turn(workbench, fault, true);
      await press(workbench, "43");
      await workbench.pane.getByText(/De score van A2 is nog niet bewaard/).waitFor();
      expect(await column(workbench)).toBe("-------------");
      await turn(workbench, fault, false);
      await untilColumn(workbench, "43-----------");
    },
  );

  test("a co-author's score of the same action is shown beside ours, and not overwritten", async () => {
    const workbench = await rig.open({ sample: PROGRESS });
    await beginScoring(workbench);
    await workbench.page.evaluate(
      ({ row, column: at }) => window.workbench?.enterRemotely("Voortgang", row, at, "2"),
      { row: FIRST_ROW, column: AUG_26 },
    );
    await press(workbench, "4");
    await workbench.pane.getByText(/Iemand anders heeft de score van A1 intussen gewijzigd/).waitFor();
    expect(await column(workbench)).toBe("2------------");
    await workbench.pane.getByRole("button", { name: "Mijn score" }).click();
    await untilColumn(workbench, "4------------");
  });

  test("the pane closes midway: what was scored is in the workbook, and scoring goes on where it stopped", async () => {
    const workbench = await rig.open({ sample: PROGRESS });
    await beginScoring(workbench);
    await workbench.page.keyboard.type("435");
    await untilColumn(workbench, "435----------");
    await workbench.pane.getByText("3 van 13 ingevuld").waitFor();
    await reopen(workbench);
    expect(await workbench.pane.getByText(/van een vorige keer/).count()).toBe(0);
    await beginScoring(workbench);
    await workbench.pane.getByText("3 van 13 ingevuld").waitFor();
    await workbench.pane.getByRole("heading", { name: /^B2 / }).waitFor();
  });

  test.each(["Iemand typt in een cel", "Dit werkblad is beveiligd"])(
    "the pane closes while scores wait: %s",
    async (fault) => {
      const workbench = await rig.open({ sample: PROGRESS });
      const { pane } = workbench;
      await beginScoring(workbench);
      await turn(workbench, fault, true);
      await press(workbench, "43");
      await pane.getByText(/De score van A2 is nog niet bewaard/).waitFor();
      await reopen(workbench);
      await pane.getByText(/^2 scores van een vorige keer/).waitFor();
      await turn(workbench, fault, false);
      expect(await column(workbench)).toBe("-------------");
      await pane.getByRole("button", { name: "Ga verder met deze scores" }).click();
      await untilColumn(workbench, "43-----------");
      await pane.getByText("2 van 13 ingevuld").waitFor();
      await reopen(workbench);
      expect(await pane.getByText(/van een vorige keer/).count()).toBe(0);
    },
  );

  test("the pane closes while scores wait, and a co-author fills one of the cells: both are shown", async () => {
    const workbench = await rig.open({ sample: PROGRESS });
    const { page, pane } = workbench;
    await beginScoring(workbench);
    await turn(workbench, "Iemand typt in een cel", true);
    await press(workbench, "43");
    await pane.getByText(/De score van A2 is nog niet bewaard/).waitFor();
    await reopen(workbench);
    await turn(workbench, "Iemand typt in een cel", false);
    await page.evaluate(({ row, column: at }) => window.workbench?.enterRemotely("Voortgang", row, at, "2"), {
      row: FIRST_ROW,
      column: AUG_26,
    });
    await pane.getByRole("button", { name: "Ga verder met deze scores" }).click();
    await pane.getByText(/Iemand anders heeft de score van A1 intussen gewijzigd/).waitFor();
    await untilColumn(workbench, "23-----------");
    await pane.getByRole("button", { name: "De andere" }).click();
    await pane.getByText("2 van 13 ingevuld").waitFor();
    expect(await column(workbench)).toBe("23-----------");
  });

  test("rubbish that is pasted over the limits is named, cell by cell, and counted nowhere", async () => {
    const workbench = await rig.open({ sample: PROGRESS });
    const { pane } = workbench;
    await workbench.check();
    await workbench.chooseTab("Scores");
    await pane.getByRole("button", { name: /^Sta in \d+ scorecellen alleen 1 tot 5 toe$/ }).click();
    await pane
      .getByText(/^Plakken gaat langs deze regel heen/)
      .first()
      .waitFor();
    await workbench.cell(FIRST_ROW, AUG_26).click();
    const pasted = [" 4", "4,0", "vier", "0", "6", "3,5", "#N/B", "1-8-2024"];
    await workbench.cell(FIRST_ROW, AUG_26).evaluate((cell, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      cell.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, pasted.join("\n"));
    expect(await column(workbench)).toBe("44vier063,5#N/B1-8-2024-----");
    await workbench.chooseTab("Controle");
    await workbench.check();
    const named = [
      "vier telt niet mee",
      "0 is geen",
      "6 is geen",
      "3.5 is geen",
      "#N/B is geen",
      "1-8-2024 is geen",
    ];
    for (const [index, text] of named.entries()) {
      const code = ["B1", "B2", "B3", "B4", "C", "D"][index] ?? "";
      await pane.getByText(`${code}, Aug 26: ${text}`).first().waitFor();
    }
    await workbench.chooseTab("Scores");
    await pane.getByText("2 van 13").first().waitFor();
  });
});
