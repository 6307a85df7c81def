import type { Language } from "../language/language";
import type { Review } from "../review/review";
import { budgetParts } from "./budget/budgetParts";
import { changeBlocks } from "./budget/changeBlocks";
import { calculationBlocks } from "./budget/calculationBlocks";
import { coverBlocks } from "./budget/coverBlocks";
import { earlierBlocks } from "./budget/earlierBlocks";
import { keyFigureBlocks } from "./budget/keyFigureBlocks";
import { overheadBlocks } from "./budget/overheadBlocks";
import { realisationBlocks } from "./budget/realisationBlocks";
import { reconciliationBlocks } from "./budget/reconciliationBlocks";
import { reserveBlocks } from "./budget/reserveBlocks";
import { CHAPTER_NAMES, type ChapterName } from "./chapterNames";
import type { ReportBlock, ReportPart } from "./document/reportDocument";
import { acceptanceBlocks } from "./findings/acceptanceBlocks";
import { appendixSumBlocks, findingBlocks } from "./findings/findingBlocks";
import { legendBlocks } from "./findings/legendBlocks";
import { agendaBlocks } from "./planning/agendaBlocks";
import { ambitionBlocks } from "./planning/ambitionBlocks";
import { calendarBlocks } from "./planning/calendarBlocks";
import { comparisonBlocks } from "./planning/comparisonBlocks";
import { normBlocks } from "./planning/normBlocks";
import { regionalBlocks } from "./planning/regionalBlocks";
import { formBlocks, overviewBlocks } from "./planning/yearPlanBlocks";
import { explanationBlocks } from "./progress/explanationBlocks";
import { homeSitterBlocks } from "./progress/homeSitterBlocks";
import { agendaTermBlocks } from "./progress/agendaTermBlocks";
import { admissionBlocks } from "./progress/admissionBlocks";
import { checklistBlocks } from "./planning/checklistBlocks";
import { progressParts } from "./progress/progressParts";

type Pages = (review: Review, language: Language, earlier: Review | undefined) => readonly ReportPart[];

/** What each chapter prints; nothing where the workbook holds nothing of the kind. */
const CHAPTERS: Readonly<Record<ChapterName, Pages>> = {
  findings: upright(({ findings }, language) => findingBlocks(findings, language)),
  acceptances: upright(acceptanceBlocks),
  budget: budgetParts,
  "earlier-version": upright((review, language, earlier) =>
    earlier ? earlierBlocks(review, earlier, language) : [],
  ),
  reconciliation: upright(reconciliationBlocks),
  changes: upright(changeBlocks),
  cover: upright((review, language) => [
    ...coverBlocks(review, language),
    ...calculationBlocks(review, language),
  ]),
  realisation: upright(realisationBlocks),
  overhead: upright(overheadBlocks),
  "key-figures": upright(keyFigureBlocks),
  reserve: upright(reserveBlocks),
  norms: upright(normBlocks),
  "quality-overview": upright(({ overviews }, language) => overviewBlocks(overviews, language)),
  checklists: upright(({ checklists }, language) => checklistBlocks(checklists, language)),
  ambitions: upright(({ ambitions }, language) => ambitionBlocks(ambitions, language)),
  agenda: upright(agendaBlocks),
  forms: upright(({ forms }, language) => formBlocks(forms, language)),
  "agenda-comparison": upright(({ agendaComparisons }, language) =>
    comparisonBlocks(agendaComparisons, language),
  ),
  calendar: upright(({ calendar }, language) => calendarBlocks(calendar, language)),
  regional: upright(regionalBlocks),
  progress: (review, language, earlier) => [
    ...progressParts(review, language),
    ...upright(agendaTermBlocks)(review, language, earlier),
  ],
  tlv: upright(admissionBlocks),
  "home-sitters": upright(({ homeSitters }, language) => homeSitterBlocks(homeSitters, language)),
  legend: upright(legendBlocks),
  explanations: upright(explanationBlocks),
  sums: upright(appendixSumBlocks),
};

/** A chapter on upright pages. */
function upright(
  blocksOf: (review: Review, language: Language, earlier: Review | undefined) => readonly ReportBlock[],
): Pages {
  return (review, language, earlier) => {
    const blocks = blocksOf(review, language, earlier);
    return blocks.length === 0 ? [] : [{ orientation: "portrait", blocks }];
  };
}

/**
 * The chapters that hold something for this review, with their pages, in the order of the document. `earlier`: the review
 * of an earlier version of the workbook, where there is one to compare with.
 */
export function chaptersOf(
  review: Review,
  language: Language,
  earlier?: Review,
): readonly { readonly name: ChapterName; readonly pages: readonly ReportPart[] }[] {
  return CHAPTER_NAMES.map((name) => ({ name, pages: CHAPTERS[name](review, language, earlier) })).filter(
    ({ pages }) => pages.length > 0,
  );
}
