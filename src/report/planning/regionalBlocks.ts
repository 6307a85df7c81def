import type { Language } from "../../language/language";
import { actionOf, type LinkableAction } from "../../planning/regional/linkRegional";
import type { RegionalTable } from "../../planning/regional/regional";
import type { Review } from "../../review/review";
import { column, heading, line, rowHeading, table } from "../document/blocks";
import type { ReportBlock } from "../document/reportDocument";

/** What conferences gave by municipality, and what develops by theme, with the actions that take it up. */
export function regionalBlocks(review: Review, language: Language): readonly ReportBlock[] {
  const actions = review.progress.flatMap((progress) => progress.actions);
  return review.regional.flatMap((one) => [
    heading(1, language.words(`regional.${one.kind}`)),
    regionalTable(one, actions, language),
  ]);
}

function regionalTable(
  { kind, entries }: RegionalTable,
  actions: readonly LinkableAction[],
  { words }: Language,
): ReportBlock {
  const columns = [column(words(`regional.text.${kind}`), 7), column(words("regional.actions"), 6)];
  const rows = entries.flatMap((entry, index) => [
    ...(entry.group === entries[index - 1]?.group ? [] : [rowHeading(entry.group, columns.length)]),
    line(entry.text, entry.codes.map((code) => actionText(code, actions)).join("\n")),
  ]);
  return table(words(`regional.${kind}`), columns, rows);
}

function actionText(code: string, actions: readonly LinkableAction[]): string {
  const plan = actionOf(actions, code)?.plan ?? "";
  return plan === "" ? code : `${code} ${plan}`;
}
