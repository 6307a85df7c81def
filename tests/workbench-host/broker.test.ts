import { Broker } from "../../workbench/host/broker";
import { enterByCoAuthor, enterByUser } from "../../workbench/model/edits";
import { hostWithSheet } from "./batch";

/** What office.js is handed: events, each a list of its parts, and the number of the kind. */
type Payload = readonly [events: readonly (readonly unknown[])[], kind: number];

const EVENTS = { methodId: 2, params: { id: 33 } };

describe("the context that office.js asks for", () => {
  test("names the workbook and what this Excel can do", async () => {
    const context = (await new Broker(hostWithSheet(), () => undefined).call({
      methodId: 5,
      params: {},
    })) as unknown[];
    expect(context[11]).toBe("Map1.xlsx");
    expect(JSON.parse(String(context[20]))).toMatchObject({ ExcelApi: "1.14" });
  });

  test("has another instance for each workbook, because office.js keeps settings under it", async () => {
    const instances = await Promise.all(
      [1, 2].map(
        async () =>
          (
            (await new Broker(hostWithSheet(), () => undefined).call({
              methodId: 5,
              params: {},
            })) as unknown[]
          )[17],
      ),
    );
    expect(new Set(instances).size).toBe(2);
  });
});

describe("events", () => {
  test("of a cell go to the sheet and to the workbook, with what it held and holds", () => {
    const host = hostWithSheet();
    const sent: (readonly unknown[])[] = [];
    const broker = new Broker(host, (_, payload) => sent.push(...(payload as Payload)[0]));
    enterByUser(host.model, "{1}", 1, 1, "7");
    expect(sent).toEqual([]);
    broker.register(EVENTS);
    enterByUser(host.model, "{1}", 1, 1, "8");
    expect(sent.map(([category, type, target]) => [category, type, target])).toEqual([
      [65_536, 10, "{1}"],
      [65_536, 10, "Workbook"],
    ]);
    expect(JSON.parse(String(sent[0]?.[3]))).toEqual({
      worksheetId: "{1}",
      address: "A1",
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "Unknown",
      shiftDirection: "None",
      valueBefore: 7,
      valueAfter: 8,
      valueTypeBefore: "Double",
      valueTypeAfter: "Double",
    });
  });

  test("of a co-author say so, and stop when the broker is closed", () => {
    const host = hostWithSheet();
    const remote: unknown[] = [];
    const broker = new Broker(host, (_, payload) =>
      remote.push(...(payload as Payload)[0].map((event) => event[5])),
    );
    broker.register(EVENTS);
    enterByCoAuthor(host.model, "{1}", 1, 1, "7");
    broker.close();
    enterByCoAuthor(host.model, "{1}", 1, 1, "8");
    expect(remote).toEqual([true, true]);
  });
});
