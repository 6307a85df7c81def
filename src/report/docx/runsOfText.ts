import { TextRun, type IRunOptions } from "docx";

/** The runs of a text: one a line, with a line break between them. */
export function runsOfText(text: string, look: Pick<IRunOptions, "bold" | "color"> = {}): TextRun[] {
  return text
    .split("\n")
    .map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 ? { break: 1 } : {}) }));
}
