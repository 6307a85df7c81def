import type { INumberingOptions, IStylesOptions } from "docx";

/** Millimetres as twips, twentieths of a point, the unit of WordprocessingML. */
export function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}

/** A4 with margins that leave room for a hole punch, and below for the footer. */
export const PAGE = {
  width: twips(210),
  height: twips(297),
  margin: twips(20),
  foot: twips(24),
  footer: twips(11),
} as const;

/** Width between the margins, in twips. */
export const TEXT_WIDTH = {
  portrait: PAGE.width - 2 * PAGE.margin,
  landscape: PAGE.height - 2 * PAGE.margin,
} as const;

/** Quiet colours with contrast in grey print as well: ink for headings, rules between rows, a tint behind headings. */
export const INK = {
  heading: "1B3A57",
  text: "1F1F1F",
  quiet: "595959",
  rule: "C8CDD2",
  tint: "EEF1F4",
} as const;

/**
 * Arial is on every platform that Word runs on, and its digits are equally wide, so that amounts line up. Sizes are in
 * half points, spaces in twips.
 */
const FONT = "Arial";

/** Name of the list with bullets. */
export const BULLETS = "bullets";

/** Bullets close to their text. */
export const REPORT_LISTS: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: "bullet",
          text: "•",
          style: { paragraph: { indent: { left: twips(5), hanging: twips(5) } } },
        },
      ],
    },
  ],
};

/** Names of the paragraph styles that are ours. */
export const STYLES = {
  lead: "Lead",
  fact: "Fact",
  item: "ListItem",
  cell: "TableText",
  cellHeading: "TableHeading",
} as const;

/** The styles of the report, so that a reader can restyle it in Word in one go. */
export function reportStyles(language: string): IStylesOptions {
  const headingStyle = (size: number, before: number, after: number): object => ({
    run: { font: FONT, size, bold: true, color: INK.heading },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: {
        run: { font: FONT, size: 20, color: INK.text, language: { value: language } },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      title: {
        run: { font: FONT, size: 40, bold: true, color: INK.heading },
        paragraph: { spacing: { before: 0, after: 200 } },
      },
      heading1: headingStyle(28, 400, 140),
      heading2: headingStyle(23, 300, 100),
      heading3: headingStyle(20, 240, 80),
      caption: {
        run: { font: FONT, size: 17, color: INK.quiet, italics: false, bold: false },
        paragraph: { spacing: { before: 120, after: 60 }, keepNext: true },
      },
    },
    paragraphStyles: [
      { id: STYLES.lead, name: "Lead", basedOn: "Normal", run: { size: 22, bold: true } },
      {
        id: STYLES.fact,
        name: "Fact",
        basedOn: "Normal",
        paragraph: { spacing: { after: 40 }, indent: { left: twips(42), hanging: twips(42) } },
      },
      { id: STYLES.item, name: "List Item", basedOn: "Normal", paragraph: { spacing: { after: 60 } } },
      {
        id: STYLES.cell,
        name: "Table Text",
        basedOn: "Normal",
        run: { size: 17 },
        paragraph: { spacing: { before: 30, after: 30, line: 240 } },
      },
      {
        id: STYLES.cellHeading,
        name: "Table Heading",
        basedOn: STYLES.cell,
        run: { bold: true, color: INK.heading },
        paragraph: { keepNext: true },
      },
    ],
  };
}
