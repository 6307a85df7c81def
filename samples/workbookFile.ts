import type { SampleSheet } from "./sheetDesign";
import { escapedXml, sheetXml } from "./sheetXml";
import { StyleSheet } from "./styleSheet";
import { zipFile } from "./zipFile";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Writes sheets as an .xlsx: the fewest parts that Excel asks for (ECMA-376 part 1, 12.2). */
export function workbookFile(sheets: readonly SampleSheet[]): Buffer {
  const styles = new StyleSheet();
  const parts = new Map<string, string>();
  const numbered = sheets.map((sheet, index) => ({ sheet, number: (index + 1).toString() }));
  const overrides = numbered.map(({ number }) => override(`/xl/worksheets/sheet${number}.xml`, "worksheet"));
  parts.set(
    "[Content_Types].xml",
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Default Extension="xml" ContentType="application/xml"/>${override("/xl/workbook.xml", "sheet.main")}` +
      `${override("/xl/styles.xml", "styles")}${overrides.join("")}</Types>`,
  );
  parts.set("_rels/.rels", relationships([relationship("1", "officeDocument", "xl/workbook.xml")]));
  const entries = numbered.map(
    ({ sheet, number }) =>
      `<sheet name="${escapedXml(sheet.name)}" sheetId="${number}" r:id="rId${number}"/>`,
  );
  parts.set(
    "xl/workbook.xml",
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${entries.join("")}</sheets></workbook>`,
  );
  const links = numbered.map(({ number }) =>
    relationship(number, "worksheet", `worksheets/sheet${number}.xml`),
  );
  const stylesLink = relationship((sheets.length + 1).toString(), "styles", "styles.xml");
  parts.set("xl/_rels/workbook.xml.rels", relationships([...links, stylesLink]));
  for (const { sheet, number } of numbered)
    parts.set(`xl/worksheets/sheet${number}.xml`, sheetXml(sheet, styles));
  parts.set("xl/styles.xml", styles.toXml());
  return zipFile(parts);
}

function override(part: string, kind: string): string {
  return `<Override PartName="${part}" ContentType="${SPREADSHEET}.${kind}+xml"/>`;
}

function relationship(number: string, kind: string, target: string): string {
  return `<Relationship Id="rId${number}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
}

function relationships(links: readonly string[]): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${links.join("")}</Relationships>`;
}
