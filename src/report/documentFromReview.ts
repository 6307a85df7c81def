import packageDescription from "../../package.json";
import type { Language } from "../language/language";
import type { Review } from "../review/review";
import { agendaBlocks } from "./planning/agendaBlocks";
import { ambitionBlocks } from "./planning/ambitionBlocks";
import { acceptanceBlocks } from "./findings/acceptanceBlocks";
import { facts } from "./document/blocks";
import { budgetParts } from "./budget/budgetParts";
import { comparisonBlocks } from "./planning/comparisonBlocks";
import { coverageBlocks } from "./findings/coverageBlocks";
import { coverBlocks } from "./budget/coverBlocks";
import { explanationBlocks } from "./progress/explanationBlocks";
import { appendixSumBlocks, findingBlocks } from "./findings/findingBlocks";
import { keyFigureBlocks } from "./budget/keyFigureBlocks";
import { legendBlocks } from "./findings/legendBlocks";
import { normBlocks } from "./planning/normBlocks";
import { overheadBlocks } from "./budget/overheadBlocks";
import { printableText } from "./document/printableText";
import { realisationBlocks } from "./budget/realisationBlocks";
import { progressParts } from "./progress/progressParts";
import type { ReportBlock, ReportDocument, ReportPart } from "./document/reportDocument";

const LOCALES = { nl: "nl-NL", en: "en-GB" } as const;

/**
 * The report of a review: first what was checked and what was not, then the findings with their sums, the figures, and
 * how to read them. Pure, but for the local time zone in which the moment of the check is told.
 */
export function documentFromReview(review: Review, language: Language): ReportDocument {
  const { words } = language;
  const locale = LOCALES[language.code];
  const title = words("report.title");
  const opening: readonly ReportBlock[] = [
    { kind: "title", text: title },
    facts([
      [words("report.file"), review.name],
      [words("report.checkedAt"), momentText(review.takenAt, locale)],
      [words("report.madeWith"), words("report.tool", { version: packageDescription.version })],
    ]),
    ...coverageBlocks(review, language),
    ...findingBlocks(review.findings, language),
    ...acceptanceBlocks(review, language),
  ];
  return {
    title: printableText(`${title} – ${review.name}`),
    description: printableText(words("report.description", { name: review.name })),
    language: locale,
    parts: joined([
      portrait(opening),
      ...budgetParts(review, language),
      portrait([
        ...coverBlocks(review, language),
        ...realisationBlocks(review, language),
        ...overheadBlocks(review, language),
        ...keyFigureBlocks(review, language),
        ...normBlocks(review, language),
        ...ambitionBlocks(review.ambitions, language),
        ...agendaBlocks(review.agendas, language),
        ...comparisonBlocks(review.agendaComparisons, language),
      ]),
      ...progressParts(review, language),
      portrait(legendBlocks(review, language)),
      portrait([...explanationBlocks(review, language), ...appendixSumBlocks(review, language)]),
    ]),
    footer: {
      text: printableText(words("report.footer", { name: review.name })),
      page: words("report.page"),
      of: words("report.of"),
    },
  };
}

function portrait(blocks: readonly ReportBlock[]): ReportPart {
  return { orientation: "portrait", blocks };
}

/** Neighbours of one orientation become one part: a new part starts on a new page. */
function joined(parts: readonly ReportPart[]): readonly ReportPart[] {
  const found: ReportPart[] = [];
  for (const part of parts) {
    if (part.blocks.length === 0) continue;
    const last = found.at(-1);
    if (last?.orientation === part.orientation) {
      found[found.length - 1] = { ...last, blocks: [...last.blocks, ...part.blocks] };
    } else {
      found.push(part);
    }
  }
  return found;
}

function momentText(moment: string, locale: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" }).format(date);
}
