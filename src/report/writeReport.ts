import type { Language } from "../language/language";
import type { Review } from "../review/review";
import type { ChapterName } from "./chapterNames";
import { documentFromReview } from "./documentFromReview";

/**
 * The report of a review as a Word file (.docx), the bytes of it; only the chapters `wanted`, where that is told, and
 * beside an earlier version of the workbook where there is one. The library that makes the file is loaded only now: most
 * visits to the pane never need it.
 */
export async function writeReport(
  review: Review,
  language: Language,
  wanted?: ReadonlySet<ChapterName>,
  earlier?: Review,
): Promise<Uint8Array> {
  const { packDocument } = await import("./docx/packDocument");
  return packDocument(documentFromReview(review, language, wanted, earlier));
}
