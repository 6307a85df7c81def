import { BatchMaker, hostWithSheet } from "./batch";

describe("what the host does not know", () => {
  test.each<[string, (batch: BatchMaker) => unknown]>([
    ["Workbook.queries", (batch) => batch.load(1, "queries")],
    ["Worksheet.tabColor", (batch) => batch.set(batch.sheet(), "TabColor", "#FF0000")],
    ["Range.merge()", (batch) => batch.call(batch.range("A1:B2"), "Merge", false)],
    ["Range.hyperlink", (batch) => batch.load(batch.range("A1"), "hyperlink")],
    ["RangeFill.pattern", (batch) => batch.load(batch.range("A1"), "format/fill/pattern")],
  ])("is an error that names it: %s", async (name, ask) => {
    const batch = new BatchMaker();
    ask(batch);
    const answer = await batch.send(hostWithSheet());
    expect(answer.Error?.Code).toBe("ApiNotFound");
    expect(answer.Error?.Message).toContain(name);
  });

  test("includes what is newer than the Excel it plays", async () => {
    const batch = new BatchMaker();
    batch.call(batch.sheet(), "GetRanges", "A1,C3");
    const answer = await batch.send(hostWithSheet({ ExcelApi: "1.8" }));
    expect(answer.Error).toMatchObject({
      Code: "ApiNotFound",
      Message: "Worksheet.getRanges() needs ExcelApi 1.9.",
    });
  });

  test.each<[string, (batch: BatchMaker) => unknown]>([
    ["a name of a rule in small letters", (batch) => batch.call(formatsOf(batch), "Add", "custom")],
    [
      "a colour by its name",
      (batch) =>
        batch.set(batch.property(batch.property(batch.range("A1"), "Format"), "Fill"), "Color", "red"),
    ],
    ["rows that do not fit the range", (batch) => batch.set(batch.range("A1:B2"), "Values", [[1, 2]])],
    ["an address that is none", (batch) => batch.load(batch.range("Blad"), "values")],
    ["an empty load", (batch) => batch.load(batch.range("A1"))],
  ])("and what Excel refuses is refused: %s", async (_, ask) => {
    const batch = new BatchMaker();
    ask(batch);
    expect((await batch.send(hostWithSheet())).Error?.Code).toBe("InvalidArgument");
  });
});

function formatsOf(batch: BatchMaker): number {
  return batch.property(batch.range("A1"), "ConditionalFormats");
}

describe("a batch", () => {
  test("that stops half-way keeps what was done, as Excel does, in one undo record", async () => {
    const host = hostWithSheet();
    const batch = new BatchMaker();
    batch
      .set(batch.range("A1"), "Values", 1)
      .call(batch.range("A1"), "Explode")
      .set(batch.range("A2"), "Values", 2);
    const answer = await batch.send(host);
    expect(answer.Error?.ActionIndex).toBe(1);
    expect(answer.Results).toHaveLength(1);
    const cells = host.model.sheet("Blad1")?.cells;
    expect([cells?.at(1, 1).value, cells?.at(2, 1).value]).toEqual([1, null]);
    expect(host.model.undoDepth).toBe(1);
  });

  test("that only reads leaves no undo record", async () => {
    const host = hostWithSheet();
    const batch = new BatchMaker();
    await batch.load(batch.range("A1:B2"), "values", "formulas").send(host);
    expect(host.model.undoDepth).toBe(0);
    expect(host.counts).toMatchObject({ roundTrips: 1, actions: 1 });
  });

  test("about a null object answers null to everything", async () => {
    const batch = new BatchMaker();
    const sheet = batch.method(batch.property(1, "Worksheets"), "GetItemOrNullObject", "Weg");
    const range = batch.method(sheet, "GetRange", "A1");
    const answer = await batch
      .load(range, "values")
      .set(range, "Values", 1)
      .call(range, "Select")
      .send(hostWithSheet());
    expect(answer.Error).toBeUndefined();
    expect(answer.Results.map((result) => result.Value)).toEqual([null, null, null]);
  });

  test("writes null as nothing, an empty text as empty, and reads an empty cell as an empty text", async () => {
    const host = hostWithSheet();
    const batch = new BatchMaker();
    const range = batch.range("A1:C1");
    const answer = await batch
      .set(range, "Values", [["x", "y", "z"]])
      .set(range, "Values", [[null, "", "'=A1"]])
      .load(range, "values", "formulas")
      .send(host);
    expect(answer.Results[2]?.Value).toEqual({ Values: [["x", "", "=A1"]], Formulas: [["x", "", "=A1"]] });
  });
});

describe("the limits of Excel", () => {
  test("more than five million cells are null, without an error", async () => {
    const batch = new BatchMaker();
    const answer = await batch.load(batch.range("A1:XFD400"), "values", "cellCount").send(hostWithSheet());
    // 16.384 columns of 400 rows
    expect(answer.Results[0]?.Value).toEqual({ Values: null, CellCount: 6_553_600 });
  });

  test("an address is cut off after 8192 characters, without an error", async () => {
    const address = Array.from({ length: 2000 }, (_, index) => `A${(10_000 + index).toString()}`).join(",");
    const batch = new BatchMaker();
    const areas = batch.method(batch.sheet(), "GetRanges", address);
    const answer = await batch.load(areas, "areaCount").send(hostWithSheet());
    // 7 characters each: 1170 whole ones in 8192.
    expect(answer.Results[0]?.Value).toEqual({ AreaCount: 1170 });
  });

  test.each([
    ["request", { requestLimit: 10 }, 5103],
    ["response", { responseLimit: 10 }, 5104],
  ])("a %s that is too large is refused as a whole", async (_, limit, number) => {
    const host = hostWithSheet();
    host.faults = { ...host.faults, ...limit };
    const batch = new BatchMaker();
    await expect(batch.load(batch.range("A1"), "values").send(host)).rejects.toMatchObject({ number });
  });
});

describe("counting", () => {
  test("tells round trips, actions and bytes, and leaves out what office.js does of its own accord", async () => {
    const host = hostWithSheet();
    const heard: number[] = [];
    host.onCount((counts) => heard.push(counts.roundTrips));
    const batch = new BatchMaker();
    await batch.load(batch.range("A1"), "values").send(host);
    const counted = host.counts;
    expect(counted.bytesDown).toBe(
      '{"Results":[{"ActionId":100,"Value":{"Values":[[""]]}}],"TraceIds":[]}'.length,
    );
    await new BatchMaker().call(1, "_RemoveReference", "ref1").send(host);
    expect(host.counts).toEqual(counted);
    host.resetCounts();
    expect([host.counts.roundTrips, heard]).toEqual([0, [1, 0]]);
  });
});
