/** Programmes from one number to another, both included; one programme where the ends are equal. */
export interface ProgrammeSpan {
  readonly first: number;
  readonly last: number;
}

/** More than anybody numbers: a longer list is a slip of the pen. */
const MOST_PROGRAMMES = 500;

/**
 * Reads "1, 2", "1 en 2", "pr1; pr2", "3 t/m 9" or "geen" (no programme at all). Undefined where a part of it is
 * something else: half a list would be another list.
 */
export function programmeSpans(text: string): readonly ProgrammeSpan[] | undefined {
  if (/^(?:geen|none|-)$/i.test(text.trim())) return [];
  // Excel keeps 1,1 and 1,10 as one number, so that nobody can tell which was meant.
  if (/^(\d+),\1$/.test(text.trim())) return undefined;
  const spans: ProgrammeSpan[] = [];
  for (const part of text.split(/[,;&]|\ben\b|\band\b/i)) {
    const plain = part.trim().replaceAll(/\b(?:programma['’]?s?|programmes?|prog\.?|pr\.?)\s*/gi, "");
    const found = /^(\d{1,3})(?:\s*(?:t\/m|tot en met|to|-|–)\s*(\d{1,3}))?$/i.exec(plain.trim());
    if (!found) return undefined;
    const first = Number(found[1]);
    const last = Number(found[2] ?? found[1]);
    if (last < first || last - first > MOST_PROGRAMMES) return undefined;
    spans.push({ first, last });
  }
  return spans;
}

/** The same as single numbers; one that is named twice counts once. */
export function programmeNumbers(text: string): readonly number[] | undefined {
  const spans = programmeSpans(text);
  return spans && [...new Set(spans.flatMap(numbersIn))];
}

/** Every number of a span. */
export function numbersIn({ first, last }: ProgrammeSpan): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
