import type { ScoreColour } from "../../progress/colours/palette";

/**
 * The report before it is a file: plain data, in words of one language. Word and HTML are two ways to print it. Every
 * text is fit for XML (see `printableText`) and may hold line breaks ("\n").
 */
export interface ReportDocument {
  readonly title: string;
  /** One sentence for the file's properties. */
  readonly description: string;
  readonly language: "nl-NL" | "en-GB";
  readonly parts: readonly ReportPart[];
  /** Words that stand on every page; the numbers themselves are filled in by the word processor. */
  readonly footer: { readonly text: string; readonly page: string; readonly of: string };
}

/** Pages of one orientation. */
export interface ReportPart {
  readonly orientation: "portrait" | "landscape";
  readonly blocks: readonly ReportBlock[];
}

export type ReportBlock = TitleBlock | HeadingBlock | ParagraphBlock | FactsBlock | ListBlock | TableBlock;

export interface TitleBlock {
  readonly kind: "title";
  readonly text: string;
}

export interface HeadingBlock {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

/** `lead` is the sentence that sums up what follows. */
export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly role: "body" | "lead";
  readonly text: string;
}

/** Names with their values, as in "Bestand: begroting.xlsx". */
export interface FactsBlock {
  readonly kind: "facts";
  readonly facts: readonly { readonly name: string; readonly value: string }[];
}

export interface ListBlock {
  readonly kind: "list";
  readonly items: readonly string[];
}

/** A table with one heading row, repeated on every page that it runs on to. */
export interface TableBlock {
  readonly kind: "table";
  /** What the table shows, with its unit. Printed above it. */
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** Index of the column that names the row. */
  readonly rowHeading: number;
  /** How much of the page's width it takes, above 0 and at most 1. */
  readonly breadth: number;
  readonly rows: readonly TableRow[];
}

export interface TableColumn {
  readonly heading: string;
  /** Width as a share: the shares of a table are scaled to the page. */
  readonly share: number;
  /** Amounts end at the right edge, so that digits of one weight stand under each other. */
  readonly align: "start" | "end";
}

/** heading: names the rows beneath it. line: an ordinary row. total: the sum of others. */
export interface TableRow {
  readonly kind: "heading" | "line" | "total";
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly text: string;
  /** How many columns it covers. */
  readonly span: number;
  /** Only beside a text that says the same: no meaning rests on colour. */
  readonly colour: ScoreColour | undefined;
}
