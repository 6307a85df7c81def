import { readFileSync } from "node:fs";
import { join } from "node:path";

const { manifestAt } = jest.requireActual<{ manifestAt: (manifest: string, url?: string) => string }>(
  "../../webpack/manifestAddress.js",
);
const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");

describe("the manifest of a Peil that is served from elsewhere", () => {
  test("stays as it is without an address", () => {
    expect(manifestAt(manifest)).toBe(manifest);
  });

  test.each([
    ["https://peil.example.nl", "https://peil.example.nl/taskpane.html"],
    ["https://peil.example.nl/", "https://peil.example.nl/taskpane.html"],
    ["https://example.nl:8443/apps/peil/", "https://example.nl:8443/apps/peil/taskpane.html"],
    ["https://example.nl/peil?versie=1#top", "https://example.nl/peil/taskpane.html"],
  ])("at %s opens %s", (url, page) => {
    const moved = manifestAt(manifest, url);
    expect(moved).toContain(`<SourceLocation DefaultValue="${page}" />`);
    expect(moved).not.toContain("localhost");
  });

  test.each(["http://peil.example.nl", "peil.example.nl", "", "javascript:alert(1)"])(
    "is refused at %j",
    (url) => {
      expect(() => manifestAt(manifest, url)).toThrow("https");
    },
  );
});
