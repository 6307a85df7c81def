import type { Finding, Skipped } from "../../findings/finding";
import { findingAt } from "../../findings/findingAt";
import { message } from "../../language/messages";
import type { AdmissionTable } from "./admission";
import { admissionFigures } from "./admissionFigures";
import { apart } from "./testMessages";

/** Tests level and growth of every year; a year in which neither can be tested is said to be left out. */
export function checkAdmission(table: AdmissionTable): {
  readonly findings: readonly Finding[];
  readonly performed: number;
  readonly skipped: readonly Skipped[];
} {
  const findings: Finding[] = table.unreadable.map((cell) =>
    findingAt("tlv-figure", "error", cell, undefined, message("tlv.noFigure")),
  );
  const skipped: Skipped[] = [];
  let performed = 0;
  for (const { year, level, growth } of admissionFigures(table)) {
    performed += [level, growth].filter((test) => test !== undefined).length;
    const isEmpty = [year.ownShare, year.ownCount, year.nationalShare, year.nationalCount].every(
      (figure) => figure === undefined,
    );
    if (!level && !growth && !isEmpty) {
      skipped.push({
        what: message("tlv.testsOf", { period: year.name, sheet: table.sheet }),
        why: message("tlv.noComparison"),
      });
    }
    if (level && !level.isBelow) {
      const [own, national] = apart(level.own, level.national);
      findings.push(
        findingAt(
          "tlv-level",
          "signal",
          year.cell,
          year.name,
          message("tlv.notBelow", { period: year.name, own, national }),
        ),
      );
    }
    if (growth && !growth.isWithin) {
      const [own, national] = apart(growth.own, growth.national);
      findings.push(
        findingAt(
          "tlv-growth",
          "signal",
          year.cell,
          year.name,
          message("tlv.growsHarder", { period: year.name, own, national }),
        ),
      );
    }
  }
  return { findings, performed, skipped };
}
