import type { Finding } from "../../findings/finding";
import { message } from "../../language/messages";
import { isSameName, type PeilEntry } from "../../workbook/peilSheet";
import { NO_CORRECTION, type ReadingCorrection } from "./readingCorrection";
import { readReadingCorrection } from "./readReadingCorrection";

/** What people say about the reading of sheets, and a remark for each part that could not be understood. */
export interface ReadingCorrections {
  readonly of: (sheet: string) => ReadingCorrection;
  readonly findings: readonly Finding[];
}

/** The name of the setting in the sheet Peil, before the name of the sheet it is about. */
const NAME = /^(?:lezing|reading)\s+(?<sheet>.+)$/i;

/** All settings "Lezing <sheet>". A later row about a sheet goes before an earlier one. */
export function readReadingCorrections(
  entries: readonly PeilEntry[],
  sheets: readonly string[],
): ReadingCorrections {
  const corrections = new Map<string, ReadingCorrection>();
  const findings: Finding[] = [];
  for (const entry of entries) {
    const wanted = NAME.exec(entry.name)?.groups?.["sheet"];
    if (wanted === undefined || entry.value === "") continue;
    const sheet = sheets.find((name) => isSameName(name, wanted));
    if (sheet === undefined) {
      findings.push(remark(entry, message("budget.readingNoSheet", { sheet: wanted })));
      continue;
    }
    const { correction, unreadable } = readReadingCorrection(entry.value);
    corrections.set(sheet, correction);
    findings.push(
      ...unreadable.map((part) =>
        remark(entry, message("budget.readingUnreadable", { name: entry.name, part })),
      ),
    );
  }
  return { of: (sheet) => corrections.get(sheet) ?? NO_CORRECTION, findings };
}

function remark(entry: PeilEntry, said: Finding["message"]): Finding {
  return {
    rule: "setting-unreadable",
    severity: "remark",
    cell: entry.cell,
    goTo: entry.cell,
    period: undefined,
    message: said,
    sum: undefined,
    hints: [],
  };
}
