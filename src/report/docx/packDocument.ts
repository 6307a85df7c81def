import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TabStopType,
  Tab,
  TextRun,
  type ISectionOptions,
} from "docx";
import type { ReportBlock, ReportDocument, ReportPart } from "../document/reportDocument";
import { BULLETS, INK, PAGE, REPORT_LISTS, reportStyles, STYLES, TEXT_WIDTH } from "./look";
import { runsOfText } from "./runsOfText";
import { tableFromBlock } from "./tableFromBlock";

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
type FileChild = ISectionOptions["children"][number];

/** Prints the report as the bytes of a .docx file. Works in a browser and in Node alike. */
export async function packDocument(report: ReportDocument): Promise<Uint8Array> {
  const file = new Document({
    title: report.title,
    description: report.description,
    subject: report.description,
    creator: "Peil",
    lastModifiedBy: "Peil",
    styles: reportStyles(report.language),
    numbering: REPORT_LISTS,
    sections: report.parts.map((part) => section(part, report)),
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function section(part: ReportPart, report: ReportDocument): ISectionOptions {
  const width = TEXT_WIDTH[part.orientation];
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: {
          width: PAGE.width,
          height: PAGE.height,
          orientation:
            part.orientation === "landscape" ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: PAGE.margin,
          right: PAGE.margin,
          bottom: PAGE.foot,
          left: PAGE.margin,
          footer: PAGE.footer,
        },
      },
    },
    footers: { default: footer(report, width) },
    children: part.blocks.flatMap((block) => childrenOf(block, width)),
  };
}

function footer({ footer: words }: ReportDocument, width: number): Footer {
  const look = { size: 16, color: INK.quiet };
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        border: { top: { style: BorderStyle.SINGLE, size: 4, color: INK.rule, space: 6 } },
        children: [
          new TextRun({ ...look, text: words.text }),
          new TextRun({
            ...look,
            children: [
              new Tab(),
              `${words.page} `,
              PageNumber.CURRENT,
              ` ${words.of} `,
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });
}

function childrenOf(block: ReportBlock, width: number): readonly FileChild[] {
  switch (block.kind) {
    case "title":
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: runsOfText(block.text) })];
    case "heading":
      return [new Paragraph({ heading: HEADINGS[block.level], children: runsOfText(block.text) })];
    case "paragraph":
      return [
        new Paragraph({
          ...(block.role === "lead" ? { style: STYLES.lead } : {}),
          children: runsOfText(block.text),
        }),
      ];
    case "facts":
      return block.facts.map(
        ({ name, value }, index) =>
          new Paragraph({
            style: STYLES.fact,
            ...(index === block.facts.length - 1 ? { spacing: { after: 120 } } : {}),
            children: [
              new TextRun({ text: name, color: INK.quiet }),
              new TextRun({ children: [new Tab()] }),
              ...runsOfText(value),
            ],
          }),
      );
    case "list":
      return block.items.map(
        (item) =>
          new Paragraph({
            style: STYLES.item,
            numbering: { reference: BULLETS, level: 0 },
            children: runsOfText(item),
          }),
      );
    case "table":
      return [
        new Paragraph({
          style: "Caption",
          alignment: AlignmentType.START,
          children: runsOfText(block.caption),
        }),
        tableFromBlock(block, width),
        // Word joins two tables that touch into one.
        new Paragraph({ spacing: { before: 0, after: 60, line: 120 }, children: [] }),
      ];
  }
}
