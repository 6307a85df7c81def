/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import packageDescription from "../../package.json";
import { EXCEL_API_VERSION } from "../../src/excel/requirements";
import { checkManifest, MANIFEST_RULES, type ManifestContext } from "./checkManifest";
import { imageSize } from "./imageSize";

const root = join(__dirname, "../..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const context: ManifestContext = {
  packageVersion: packageDescription.version,
  excelApiVersion: EXCEL_API_VERSION,
  imageSize: (path) => imageSize(join(root, path)),
};

test("the manifest is one that Excel takes", () => {
  expect(checkManifest(manifest, context)).toEqual([]);
});

/** Breaks one thing; the pattern must be there, so that no variant is the manifest itself. */
function replaced(pattern: string | RegExp, by: string): string {
  const broken = manifest.replace(pattern, by);
  if (broken === manifest) throw new Error(`the manifest has no ${pattern.toString()}`);
  return broken;
}

const long = (length: number): string => "x".repeat(length);

const BROKEN: readonly (readonly [string, string, string])[] = [
  ["well-formed", "a tag is not closed", replaced("</OfficeApp>", "")],
  [
    "element-order",
    "two elements change places",
    replaced(/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, "$2$1"),
  ],
  ["element-order", "an element is missing", replaced(/<Supertip>[^]*?<\/Supertip>/, "")],
  ["element-order", "an element is unknown", replaced("<Permissions>", "<Extra /><Permissions>")],
  [
    "element-order",
    "strings come before images",
    replaced(/(<bt:Images>[^]*<\/bt:Urls>)([^]*<\/bt:ShortStrings>)/, "$2$1"),
  ],
  ["id", "the id is no GUID", replaced(/<Id>.*<\/Id>/, "<Id>peil</Id>")],
  ["version", "the version is another", replaced(/<Version>.*<\/Version>/, "<Version>9.9.9.0</Version>")],
  ["requirement", "the requirement is lower", replaced(/MinVersion="[\d.]+"/, 'MinVersion="1.1"')],
  [
    "requirement",
    "a second requirement",
    replaced("</Sets>", '<Set Name="WordApi" MinVersion="1.3" /></Sets>'),
  ],
  ["permissions", "it may only read", replaced("ReadWriteDocument", "ReadDocument")],
  [
    "resource-exists",
    "a reference leads nowhere",
    replaced('resid="Peil.Open.Tip"', 'resid="Peil.Open.Tipp"'),
  ],
  ["resource-used", "a text is never shown", replaced('resid="Peil.Open.Tip"', 'resid="Peil.Open.Label"')],
  ["resource-unique", "two resources share a name", replaced('id="Peil.Icon.80" D', 'id="Peil.Icon.32" D')],
  ["resource-id-length", "a name is too long", manifest.replaceAll("Peil.Open.Tip", long(33))],
  [
    "text-length",
    "a label is too long",
    replaced('DefaultValue="Begroting en voortgang"', `DefaultValue="${long(126)}"`),
  ],
  [
    "text-length",
    "a tip is too long",
    replaced(/DefaultValue="Open Peil[^"]*"/, `DefaultValue="${long(251)}"`),
  ],
  ["text-length", "a translation is empty", replaced('Value="Budget and progress"', 'Value=" "')],
  ["locales", "the default language is another", replaced("<DefaultLocale>nl-NL", "<DefaultLocale>de-DE")],
  [
    "locales",
    "a translation is missing",
    replaced('Locale="en-US" Value="Budget', 'Locale="fr-FR" Value="Budget'),
  ],
  ["icon-sizes", "the largest icon is missing", replaced(/<bt:Image size="80" [^>]*>/, "")],
  ["icon-files", "an icon does not exist", replaced("icon-80.png", "icon-81.png")],
  ["icon-files", "an icon is too small", replaced("icon-80.png", "icon-32.png")],
  ["icon-files", "the icon of the list is too large", replaced("icon-32.png", "icon-64.png")],
  ["address-safe", "an address is not safe", manifest.replaceAll("https://localhost", "http://localhost")],
  [
    "address-safe",
    "an address is none",
    replaced('DefaultValue="https://localhost:3000/assets/icon-16.png"', 'DefaultValue="icon-16.png"'),
  ],
  [
    "address-known",
    "an icon comes from elsewhere",
    replaced("https://localhost:3000/assets/icon-16.png", "https://elsewhere.nl/assets/icon-16.png"),
  ],
  [
    "same-pane",
    "the ribbon opens another page",
    replaced(
      'id="Peil.Pane.Url" DefaultValue="https://localhost:3000/taskpane.html"',
      'id="Peil.Pane.Url" DefaultValue="https://localhost:3000/other.html"',
    ),
  ],
];

describe("the check of the manifest finds", () => {
  test.each(BROKEN)("%s: %s", (rule, _what, broken) => {
    expect(checkManifest(broken, context).map((problem) => problem.rule)).toContain(rule);
  });

  test("every rule broken at least once", () => {
    expect(MANIFEST_RULES.filter((rule) => !BROKEN.some(([broken]) => broken === rule))).toEqual([]);
  });
});
