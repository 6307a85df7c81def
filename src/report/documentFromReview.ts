import packageDescription from "../../package.json";
import { LOCALES } from "../amounts/format";
import type { Language } from "../language/language";
import type { Review } from "../review/review";
import type { ChapterName } from "./chapterNames";
import { chaptersOf } from "./chapters";
import { facts } from "./document/blocks";
import { printableText } from "./document/printableText";
import type { ReportBlock, ReportDocument, ReportPart } from "./document/reportDocument";
import { coverageBlocks } from "./findings/coverageBlocks";

/**
 * The report of a review: first what was checked and what was not, then the findings with their sums, the figures, and
 * how to read them; of these only `wanted`, where that is told, and then it says what is left out. `earlier` is an earlier
 * version of the workbook to compare with. Pure, but for the local time zone in which the moment of the check is told.
 */
export function documentFromReview(
  review: Review,
  language: Language,
  wanted?: ReadonlySet<ChapterName>,
  earlier?: Review,
): ReportDocument {
  const { words } = language;
  const locale = LOCALES[language.code];
  const title = words("report.title");
  const chapters = chaptersOf(review, language, earlier);
  const isWanted = ({ name }: { readonly name: ChapterName }): boolean => wanted?.has(name) ?? true;
  const leftOut = chapters.filter((chapter) => !isWanted(chapter));
  const opening: readonly ReportBlock[] = [
    { kind: "title", text: title },
    facts([
      [words("report.file"), review.name],
      [words("report.checkedAt"), momentText(review.takenAt, locale)],
      [words("report.madeWith"), words("report.tool", { version: packageDescription.version })],
      ...(leftOut.length === 0
        ? []
        : [
            [
              words("chapters.leftOut"),
              leftOut.map(({ name }) => words(`chapters.${name}`)).join(", "),
            ] as const,
          ]),
    ]),
    ...coverageBlocks(review, language),
  ];
  return {
    title: printableText(`${title} – ${review.name}`),
    description: printableText(words("report.description", { name: review.name })),
    language: locale,
    parts: joined([
      { orientation: "portrait", blocks: opening },
      ...chapters.filter(isWanted).flatMap(({ pages }) => pages),
    ]),
    footer: {
      text: printableText(words("report.footer", { name: review.name })),
      page: words("report.page"),
      of: words("report.of"),
    },
  };
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
