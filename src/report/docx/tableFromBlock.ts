import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type IBorderOptions,
} from "docx";
import type * as model from "../document/reportDocument";
import { INK, STYLES } from "./look";
import { runsOfText } from "./runsOfText";

const NO_LINE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: "auto" };
const THIN: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: INK.rule };
const FIRM: IBorderOptions = { style: BorderStyle.SINGLE, size: 8, color: INK.heading };
/** Above a total, and around a score: fills 2 to 4 of the palette are light (WCAG 1.4.11). */
const RULE: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: INK.quiet };

/** Tables of so many rows are kept on one page. */
const MOST_ROWS_TOGETHER = 12;

/** Prints a table on a page of `pageWidth` twips between the margins. The heading row repeats on every page and no row breaks over two. */
export function tableFromBlock(block: model.TableBlock, pageWidth: number): Table {
  const width = Math.round(pageWidth * block.breadth);
  const widths = columnWidths(block.columns, width);
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: block.rowHeading === 0, noHBand: true, noVBand: true },
    margins: { left: 70, right: 70, marginUnitType: WidthType.DXA },
    borders: {
      top: FIRM,
      bottom: FIRM,
      left: NO_LINE,
      right: NO_LINE,
      insideHorizontal: THIN,
      insideVertical: NO_LINE,
    },
    rows: [headingRow(block, widths), ...block.rows.map((row, index) => bodyRow(row, index, block, widths))],
  });
}

/** The shares scaled to the width in whole twips; what rounding leaves over goes to the widest column. */
export function columnWidths(columns: readonly model.TableColumn[], width: number): readonly number[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((share / shares) * width));
  const widest = widths.indexOf(Math.max(...widths));
  const rest = width - widths.reduce((sum, part) => sum + part, 0);
  return widths.map((part, index) => (index === widest ? part + rest : part));
}

function headingRow(block: model.TableBlock, widths: readonly number[]): TableRow {
  const cells = block.columns.map(
    (column, index) =>
      new TableCell({
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        shading: { type: ShadingType.CLEAR, color: "auto", fill: INK.tint },
        verticalAlign: VerticalAlignTable.BOTTOM,
        children: [
          new Paragraph({
            style: STYLES.cellHeading,
            alignment: alignment(column.align),
            children: runsOfText(column.heading),
          }),
        ],
      }),
  );
  return new TableRow({ tableHeader: true, cantSplit: true, children: cells });
}

function bodyRow(
  row: model.TableRow,
  index: number,
  block: model.TableBlock,
  widths: readonly number[],
): TableRow {
  // A short table stays on one page. In a long one a heading never stays behind at the foot of a page, and a total
  // never stands alone at the head of one.
  const isLast = index === block.rows.length - 1;
  const isShort = block.rows.length <= MOST_ROWS_TOGETHER;
  const keepNext = !isLast && (isShort || row.kind === "heading" || block.rows[index + 1]?.kind === "total");
  let at = 0;
  const cells = row.cells.map((cell) => {
    const first = at;
    at += cell.span;
    const column = block.columns[first];
    return bodyCell(cell, row.kind, column?.align ?? "start", sumOf(widths.slice(first, at)));
  });
  return new TableRow({ cantSplit: true, keepNext, children: cells });
}

function bodyCell(
  cell: model.TableCell,
  kind: model.TableRow["kind"],
  align: model.TableColumn["align"],
  width: number,
): TableCell {
  const look = { bold: kind !== "line", ...(cell.colour ? { color: hex(cell.colour.text) } : {}) };
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(cell.span > 1 ? { columnSpan: cell.span } : {}),
    ...(kind === "total" ? { borders: { top: RULE } } : {}),
    ...(cell.colour
      ? {
          shading: { type: ShadingType.CLEAR, color: "auto", fill: hex(cell.colour.fill) },
          borders: { top: RULE, bottom: RULE, left: RULE, right: RULE },
        }
      : {}),
    children: [
      new Paragraph({
        style: STYLES.cell,
        alignment: alignment(align),
        children: runsOfText(cell.text, look),
      }),
    ],
  });
}

function alignment(align: model.TableColumn["align"]): "end" | "start" {
  return align === "end" ? AlignmentType.END : AlignmentType.START;
}

function hex(colour: string): string {
  return colour.replace("#", "");
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
