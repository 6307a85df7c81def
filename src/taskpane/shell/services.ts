import type { Language, LanguageCode } from "../../language/language";
import type { ChapterName } from "../../report/chapterNames";
import type { Review } from "../../review/review";
import type { Workbook } from "../../workbook/port";
import type { Snapshot } from "../../workbook/snapshot";
import type { ReportSaving } from "../report/saveFile";
import type { OfficeStart } from "./startOffice";

/** Everything the pane cannot do by itself. What is large is fetched only when it is asked for. */
export interface Services {
  readonly startOffice: () => Promise<OfficeStart>;
  readonly openWorkbook: () => Promise<Workbook>;
  readonly loadLanguage: (code: LanguageCode) => Promise<Language>;
  readonly review: (snapshot: Snapshot) => Promise<Review>;
  readonly writeReport: (
    review: Review,
    language: Language,
    wanted: ReadonlySet<ChapterName>,
    earlier: Review | undefined,
  ) => Promise<Uint8Array>;
  readonly writeCalendar: (review: Review, language: Language) => Promise<Uint8Array>;
  readonly saveFile: (name: string, bytes: Uint8Array) => Promise<ReportSaving>;
  /** Opens the pane anew, as far as a page can do that. */
  readonly reload: () => void;
}
