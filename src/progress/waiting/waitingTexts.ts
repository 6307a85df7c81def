import { isSameName } from "../../workbook/peilSheet";

/** An explanation that was typed and is not known to be in the workbook. */
export interface WaitingText {
  readonly sheet: string;
  readonly period: string;
  /** The action's code, or its plan where it has no code. */
  readonly code: string;
  /** What the explanation was when the typing began, empty for none: if it is something else now, somebody changed it. */
  readonly held: string;
  readonly text: string;
}

/** Whether two are about the same score. */
export function isSameText(
  one: Pick<WaitingText, "sheet" | "period" | "code">,
  other: Pick<WaitingText, "sheet" | "period" | "code">,
): boolean {
  return (
    isSameName(one.sheet, other.sheet) &&
    isSameName(one.period, other.period) &&
    isSameName(one.code, other.code)
  );
}

/** Waiting explanations as a text that `readWaitingTexts` reads. */
export function writeWaitingTexts(waiting: readonly WaitingText[]): string {
  return JSON.stringify(waiting);
}

/** The waiting explanations in a text; none where it is none of ours. */
export function readWaitingTexts(text: string): readonly WaitingText[] {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read.filter(isWaitingText) : [];
  } catch {
    return [];
  }
}

function isWaitingText(value: unknown): value is WaitingText {
  if (typeof value !== "object" || value === null) return false;
  const { sheet, period, code, held, text } = value as Readonly<Record<string, unknown>>;
  return [sheet, period, code, held, text].every((one) => typeof one === "string");
}
