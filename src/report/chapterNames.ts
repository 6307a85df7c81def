/**
 * The parts of the report that a reader may leave out, in the order of the document. What was checked and what was not
 * is none of them: no report goes without. The names are those of `--parts`, so they do not change; what they are
 * called on screen is in the messages `chapters`.
 */
export const CHAPTER_NAMES = [
  "findings",
  "acceptances",
  "budget",
  "reconciliation",
  "changes",
  "earlier-version",
  "cover",
  "realisation",
  "overhead",
  "key-figures",
  "reserve",
  "norms",
  "quality-overview",
  "checklists",
  "ambitions",
  "agenda",
  "forms",
  "agenda-comparison",
  "calendar",
  "regional",
  "progress",
  "home-sitters",
  "tlv",
  "legend",
  "explanations",
  "sums",
] as const;

export type ChapterName = (typeof CHAPTER_NAMES)[number];

/** Whether a text is the name of a chapter. */
export function isChapterName(text: string): text is ChapterName {
  return (CHAPTER_NAMES as readonly string[]).includes(text);
}
