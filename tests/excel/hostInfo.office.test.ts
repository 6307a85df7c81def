import { readHostInfo } from "../../src/excel/hostInfo";
import { loadOffice } from "./office";

test("outside Office there is no host", async () => {
  expect(await readHostInfo()).toEqual({ host: "none", platform: "unknown" });
});

describe("what Office says is told in our words, whether the helpers know it or not", () => {
  afterEach(() => {
    Reflect.deleteProperty(window, "Office");
  });

  test.each([
    ["Excel", "OfficeOnline", { host: "excel", platform: "web" }],
    ["Excel", "PC", { host: "excel", platform: "windows" }],
    ["Word", "iOS", { host: "word", platform: "ios" }],
    ["Excel", "Android", { host: "excel", platform: "android" }],
    ["Excel", "Universal", { host: "excel", platform: "universal" }],
    ["PowerPoint", "PC", { host: "none", platform: "windows" }],
    [null, null, { host: "none", platform: "unknown" }],
  ])("%s on %s", async (host, platform, expected) => {
    Object.assign(window, { Office: { context: { host, platform } } });
    expect(await readHostInfo()).toEqual(expected);
  });
});

test("the genuine office.js says that this is Excel on a Mac", async () => {
  await loadOffice();
  expect(await readHostInfo()).toEqual({ host: "excel", platform: "mac" });
});
