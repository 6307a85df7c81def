import { formatNumber } from "../amounts/format";
import { hasSeveralCauses } from "../findings/causes";
import type { Finding } from "../findings/finding";
import { placeTextOf } from "../findings/placeOfFinding";
import type { Sum } from "../findings/sum";
import type { Language } from "../language/language";
import { SEVERITY_WORDS } from "../report/findings/severityWords";
import { amountText, differenceText } from "../report/findings/sumTable";
import { cellName } from "../workbook/address";
import { placeIn } from "./placeIn";
import { textTable, type TextCell } from "./textTable";

/** A finding for people: where to look, as in the pane, what, the sum to add up again, and why it may be so. */
export function findingText(finding: Finding, language: Language): readonly string[] {
  const { words, say } = language;
  const { shape, one } = SEVERITY_WORDS[finding.severity];
  const period = finding.period === undefined ? "" : `, ${finding.period}`;
  const hints = finding.hints.map((hint) => `    → ${say(hint.message)}`);
  return [
    `  ${shape} ${words(one)}  ${placeTextOf(finding)}${period}`,
    `    ${say(finding.message)}`,
    ...(finding.sum ? sumText(finding.sum, language) : []),
    ...hints,
    ...(hasSeveralCauses(finding) ? [`    ${words("causes.compareInTerminal")}`] : []),
    "",
  ];
}

/** What the items beneath the totals come to, where the sum adds up totals. */
function itemsRow(sum: Sum, language: Language): readonly (readonly TextCell[])[] {
  const { fromItems } = sum;
  if (!fromItems) return [];
  const { words } = language;
  const difference = differenceText({ ...sum, difference: fromItems.difference }, language);
  return [
    [
      { text: "" },
      { text: "" },
      { text: words("figures.fromItems", { count: fromItems.count }) },
      { text: amountText(fromItems.computed, sum, language), isAmount: true },
      { text: words("figures.fromItemsDifference", { difference }) },
    ],
  ];
}

function sumText(sum: Sum, language: Language): readonly string[] {
  const { code, words } = language;
  const row = (sign: string, cell: string, label: string, amount: string): readonly TextCell[] => [
    { text: sign },
    { text: cell },
    { text: label },
    { text: amount, isAmount: true },
  ];
  const terms = sum.terms.map((term) => {
    const sign = term.weight === 1 ? "+" : "−";
    return row(sign, placeIn(sum.total.sheet, term.cell), term.label, amountText(term.value, sum, language));
  });
  const tolerance = words("cli.tolerance", { tolerance: formatNumber(sum.tolerance, code) });
  return textTable(
    [
      ...terms,
      row("=", "", words("cli.computed"), amountText(sum.computed, sum, language)),
      row("", cellName(sum.total), words("cli.reported"), amountText(sum.reported, sum, language)),
      [...row("", "", words("cli.difference"), differenceText(sum, language)), { text: tolerance }],
      ...itemsRow(sum, language),
    ],
    "      ",
  );
}
