import type { CellLook } from "./sheetDesign";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const FIRST_OWN_FORMAT = 164;

/** Collects the looks of cells and writes them as styles.xml (ECMA-376 part 1, 18.8). */
export class StyleSheet {
  readonly #looks: CellLook[] = [{}];
  readonly #formats: string[] = [];
  readonly #fills: string[] = [];

  /** The number of a look in `cellXfs`. */
  indexOf(look: CellLook): number {
    const key = JSON.stringify(look);
    const known = this.#looks.findIndex((other) => JSON.stringify(other) === key);
    return known >= 0 ? known : this.#looks.push(look) - 1;
  }

  /** The part styles.xml. Two fonts, plain and bold; two borders, none and a line above. */
  toXml(): string {
    const formats = this.#looks.map((look) => this.#formatXml(look)).join("");
    const numberFormats = this.#formats.map(
      (code, index) => `<numFmt numFmtId="${(FIRST_OWN_FORMAT + index).toString()}" formatCode="${code}"/>`,
    );
    const fills = this.#fills.map(
      (colour) => `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/></patternFill></fill>`,
    );
    const font = (bold: string): string =>
      `<font>${bold}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`;
    return [
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><styleSheet xmlns="${MAIN}">`,
      counted("numFmts", numberFormats),
      counted("fonts", [font(""), font("<b/>")]),
      // The first two fills are fixed by Excel, whatever a file says.
      counted("fills", [patternFill("none"), patternFill("gray125"), ...fills]),
      counted("borders", [border(""), border(' style="thin"')]),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      `<cellXfs count="${this.#looks.length.toString()}">${formats}</cellXfs>`,
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
    ].join("");
  }

  #formatXml(look: CellLook): string {
    const format = look.format === undefined ? 0 : FIRST_OWN_FORMAT + placeOf(this.#formats, look.format);
    const fill = look.fill === undefined ? 0 : 2 + placeOf(this.#fills, look.fill);
    const horizontal = look.centred ? ' horizontal="center"' : look.indent ? ' horizontal="left"' : "";
    const indent = look.indent ? ` indent="${look.indent.toString()}"` : "";
    const wrap = look.wrap ? ' wrapText="1"' : "";
    return (
      `<xf numFmtId="${format.toString()}" fontId="${look.bold ? "1" : "0"}" fillId="${fill.toString()}"` +
      ` borderId="${look.lineAbove ? "1" : "0"}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"` +
      ` applyBorder="1" applyAlignment="1"><alignment vertical="top"${horizontal}${indent}${wrap}/></xf>`
    );
  }
}

function placeOf(list: string[], item: string): number {
  const known = list.indexOf(item);
  return known >= 0 ? known : list.push(item) - 1;
}

function counted(element: string, items: readonly string[]): string {
  return items.length === 0
    ? ""
    : `<${element} count="${items.length.toString()}">${items.join("")}</${element}>`;
}

function patternFill(kind: string): string {
  return `<fill><patternFill patternType="${kind}"/></fill>`;
}

function border(top: string): string {
  return `<border><left/><right/><top${top}/><bottom/><diagonal/></border>`;
}
