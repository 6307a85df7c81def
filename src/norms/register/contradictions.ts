import type { Finding } from "../../findings/finding";
import { findingAt } from "../../findings/findingAt";
import { message, type Message } from "../../language/messages";
import type { CellAddress } from "../../workbook/address";
import type { NormEntry, NormRegister } from "./register";

const ALL = /\balle\b/i;
const STILL_TO_DO = /\b(?:wordt|worden|zal|zullen|gaat|gaan)\b[^.;]*?\bin (20\d\d)\b/i;

/**
 * What reads as if it does not fit, and may be meant: "alle" in an indicator beside a norm under 100 %, and an agreement
 * that speaks of a year before its own as still to come. Remarks: only people know.
 */
export function contradictions(register: NormRegister): readonly Finding[] {
  const { year, columns, sheet } = register;
  return register.entries.flatMap((entry, index) => {
    const column = columns.agreement ?? columns.indicator;
    const isNewAgreement = entry.agreement !== register.entries[index - 1]?.agreement;
    return [
      ...(asksLessThanAll(entry)
        ? [
            remark(
              entry.cell,
              message("norms.allButLess", { indicator: entry.indicator, text: entry.text.trim() }),
            ),
          ]
        : []),
      ...(isNewAgreement
        ? staleYears(entry.agreement, year).map((stale) =>
            remark(
              { sheet, row: entry.row, column },
              message("norms.staleYear", { stale, year: (year ?? 0).toString() }),
            ),
          )
        : []),
    ];
  });
}

function asksLessThanAll({ indicator, clause, isPairingCertain }: NormEntry): boolean {
  if (!isPairingCertain || !clause || !("norm" in clause) || !ALL.test(indicator)) return false;
  const { norm } = clause;
  return norm.kind === "at-least" && norm.unit === "percent" && norm.min < 100;
}

function staleYears(agreement: string, year: number | undefined): readonly string[] {
  const stale = STILL_TO_DO.exec(agreement)?.[1];
  return stale !== undefined && year !== undefined && Number(stale) < year ? [stale] : [];
}

function remark(cell: CellAddress, said: Message): Finding {
  return findingAt("norm-contradiction", "remark", cell, undefined, said);
}
