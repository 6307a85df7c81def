import { paneDocument } from "../../workbench/serve/paneDocument";

const TAG = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

describe("the pane's page in the workbench", () => {
  test("differs from the shipped one in its office.js tag alone", () => {
    const [before, after] = ["<head><title>Peil</title>", '<script defer src="taskpane.js"></script></head>'];
    const page = paneDocument(before + TAG + after);
    expect(page.startsWith(before)).toBe(true);
    expect(page.endsWith(after)).toBe(true);
    expect(page.indexOf("/bridge.js")).toBeLessThan(page.indexOf("/office-js/office.js"));
    expect(page).not.toContain("appsforoffice");
  });

  test.each([
    ["no", ""],
    ["a second", TAG + TAG],
  ])("is refused with %s office.js tag", (_which, tags) => {
    expect(() => paneDocument(`<head>${tags}</head>`)).toThrow("office.js tags instead of one");
  });
});
