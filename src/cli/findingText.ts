import { formatNumber } from "../amounts/format";
import type { Finding, Severity } from "../findings/finding";
import type { Sum } from "../findings/sum";
import type { Language } from "../language/language";
import type { MessageKey } from "../language/messages";
import { addressText, cellName, isSameCell } from "../workbook/address";
import { placeIn } from "./checkLine";
import { textTable, type TextCell } from "./textTable";

/** Sign and word of each severity: never a colour alone. */
const SEVERITY: Readonly<Record<Severity, { readonly sign: string; readonly word: MessageKey }>> = {
  error: { sign: "✖", word: "cli.error" },
  signal: { sign: "▲", word: "cli.signal" },
  remark: { sign: "ℹ", word: "cli.remark" },
};

/** A finding for people: where, what, the sum to add up again, and why it may be so. */
export function findingText(finding: Finding, language: Language): readonly string[] {
  const { words, say } = language;
  const { sign, word } = SEVERITY[finding.severity];
  const period = finding.period === undefined ? "" : `, ${finding.period}`;
  const hints = finding.hints.map((hint) => `    → ${say(hint.message)}`);
  const lookAt = isSameCell(finding.goTo, finding.cell)
    ? []
    : [`    → ${words("cli.lookAt", { place: addressText(finding.goTo) })}`];
  return [
    `  ${sign} ${words(word)}  ${addressText(finding.cell)}${period}`,
    `    ${say(finding.message)}`,
    ...(finding.sum ? sumText(finding.sum, language) : []),
    ...(hints.length > 0 ? hints : lookAt),
    "",
  ];
}

function sumText(sum: Sum, { code, words }: Language): readonly string[] {
  const amount = (value: number | null): TextCell => ({
    text: value === null ? words("cli.unreadable") : formatNumber(value, code, sum.decimals),
    isAmount: true,
  });
  const row = (sign: string, cell: string, label: string, value: number | null): readonly TextCell[] => [
    { text: sign },
    { text: cell },
    { text: label },
    amount(value),
  ];
  const terms = sum.terms.map((term) =>
    row(term.weight === 1 ? "+" : "−", placeIn(sum.total.sheet, term.cell), term.label, term.value),
  );
  const tolerance = words("cli.tolerance", { tolerance: sum.tolerance });
  return textTable(
    [
      ...terms,
      row("=", "", words("cli.computed"), sum.computed),
      row("", cellName(sum.total), words("cli.reported"), sum.reported),
      [...row("", "", words("cli.difference"), sum.difference), { text: tolerance }],
    ],
    "      ",
  );
}
