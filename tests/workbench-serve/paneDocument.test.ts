import { paneDocument } from "../../workbench/serve/paneDocument";

const TAG = '<script async src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

describe("the pane's page in the workbench", () => {
  test("differs from the shipped one in its office.js tag alone", () => {
    const [before, after] = ["<head><title>Peil</title>", '<script defer src="taskpane.js"></script></head>'];
    expect(paneDocument(before + TAG + after)).toBe(
      `${before}<script src="/bridge.js"></script><script async src="/office-js/office.js"></script>${after}`,
    );
  });

  test.each([
    ["no", ""],
    ["a second", TAG + TAG],
  ])("is refused with %s office.js tag", (_which, tags) => {
    expect(() => paneDocument(`<head>${tags}</head>`)).toThrow("office.js tags instead of one");
  });
});
