import { readHostInfo } from "../../src/excel/hostInfo";
import { loadOffice } from "./office";

test("outside Office the platform is unknown", async () => {
  expect(await readHostInfo()).toEqual({ platform: "unknown" });
});

describe("what Office says is told in our words, whether the helpers know it or not", () => {
  afterEach(() => {
    Reflect.deleteProperty(window, "Office");
  });

  test.each([
    ["Excel", "OfficeOnline", { platform: "web" }],
    ["Excel", "PC", { platform: "windows" }],
    ["Word", "iOS", { platform: "ios" }],
    ["Excel", "Android", { platform: "android" }],
    ["Excel", "Universal", { platform: "universal" }],
    [null, null, { platform: "unknown" }],
  ])("%s on %s", async (host, platform, expected) => {
    Object.assign(window, { Office: { context: { host, platform } } });
    expect(await readHostInfo()).toEqual(expected);
  });
});

test("the genuine office.js says that this is Excel on a Mac", async () => {
  await loadOffice();
  expect(await readHostInfo()).toEqual({ platform: "mac" });
});
