import { figures, printedAmount } from "./figures";
import { HEADING_FILL, type SampleCell, type SampleSheet } from "./sheetDesign";

const HEADING = { bold: true, fill: HEADING_FILL };
const HEADINGS = ["Thema's", "Afspraken 2021", "Indicator", "Norm", "Realisatie 2021"];
/** In the figures, this sign stands where the document has several indicators or norms in one cell. */
const LINE_BREAK = "|";

/**
 * The agreements of a support plan by paragraph, with their indicators and norms; a theme covers the rows of its
 * indicators. The plan prints no realised values: the ones here are made up, and the sheet says so.
 */
export function normRegister(): readonly SampleSheet[] {
  const rows: (readonly SampleCell[])[] = [];
  const merged: string[] = [];
  let paragraph = "";
  let theme = "";
  let themeStart = 0;
  const closeTheme = (): void => {
    const last = rows.length;
    if (last > themeStart)
      for (const column of ["A", "B"])
        merged.push(`${column}${themeStart.toString()}:${column}${last.toString()}`);
  };
  for (const [chapter = "", name = "", agreement = "", indicator = "", norm = "", realised = ""] of figures(
    "normen-sterk-vo-2021.csv",
  )) {
    if (name !== theme && theme !== "") closeTheme();
    if (chapter !== paragraph) {
      if (paragraph !== "") rows.push([]);
      rows.push([{ value: `Paragraaf ${chapter}`, look: { bold: true } }]);
      rows.push(HEADINGS.map((value) => ({ value, look: HEADING })));
      paragraph = chapter;
    }
    if (name !== theme) themeStart = rows.length + 1;
    const isFirst = name !== theme;
    theme = name;
    rows.push([
      text(isFirst ? name : ""),
      text(isFirst ? agreement : ""),
      text(indicator),
      text(norm),
      { value: realised.includes("%") ? realised : printedAmount(lines(realised)), look: { wrap: true } },
    ]);
  }
  closeTheme();
  rows.push([], [{ value: "De realisatie is een voorbeeld." }]);
  return [{ name: "Normen 2021", columnWidths: [24, 40, 52, 30, 18], merged, rows }];
}

function text(value: string): SampleCell {
  return { value: value === "" ? null : lines(value), look: { wrap: true } };
}

function lines(value: string): string {
  return value.replaceAll(LINE_BREAK, "\n");
}
