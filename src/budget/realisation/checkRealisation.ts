import { euroFromCents } from "../../amounts/cents";
import type { Finding, RuleName, Severity, Skipped } from "../../findings/finding";
import { message, type Message } from "../../language/messages";
import { agrees } from "./findRealisation";
import { reaches, type Thresholds } from "../thresholds";
import type { Realisation, RealisationLine } from "./realisation";

/** What the checks of realisation gave. */
export interface RealisationCheck {
  readonly performed: number;
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
}

/**
 * Checks printed differences, their marks V and N, and that what reaches the thresholds is explained. Where most marks
 * contradict the amounts, the sheet marks in another way than we know: that is said, and nothing is called wrong.
 */
export function checkRealisation(realisation: Realisation, thresholds: Thresholds): RealisationCheck {
  const { sheet, lines, tolerance, differenceColumn } = realisation;
  const printed = differenceColumn === undefined ? [] : lines.filter((line) => line.printed !== null);
  const wrong = printed.filter((line) => !agrees(line, tolerance));
  const marked = printed.filter((line) => line.mark !== undefined && Math.abs(line.favourable) > tolerance);
  const contrary = marked.filter((line) => (line.mark === "V") !== line.favourable > 0);
  const isOtherWay = contrary.length * 2 > marked.length;
  const explanations = checkExplained(realisation, thresholds);
  return {
    performed: printed.length + (isOtherWay ? 0 : marked.length) + explanations.performed,
    findings: [
      ...wrong.map((line) => finding(realisation, line, "deviation", "error", "budget.deviationWrong")),
      ...(isOtherWay
        ? []
        : contrary.map((line) => finding(realisation, line, "deviation", "error", "budget.deviationMark"))),
      ...explanations.findings,
    ],
    skipped: [
      ...(isOtherWay
        ? [{ what: message("budget.deviationMarks", { sheet }), why: message("budget.deviationMarksOther") }]
        : []),
      ...explanations.skipped,
    ],
  };
}

function checkExplained(realisation: Realisation, thresholds: Thresholds): RealisationCheck {
  const { sheet, lines } = realisation;
  const skip = (why: Message): RealisationCheck => ({
    performed: 0,
    findings: [],
    skipped: [{ what: message("budget.deviationExplanations", { sheet }), why }],
  });
  if (thresholds.euro === undefined && thresholds.percentage === undefined)
    return skip(message("budget.noThreshold"));
  const items = lines.filter((line) => line.kind === "item" || (line.kind === "total" && line.programme !== undefined)); // prettier-ignore
  if (items.every((line) => line.isExplained === undefined))
    return skip(message("budget.noExplanationColumn"));
  const reaching = items.filter((line) => reaches(line.favourable, line.planned, thresholds));
  return {
    performed: items.length,
    findings: reaching
      .filter((line) => line.isExplained === false)
      .map((line) =>
        finding(realisation, line, "deviation-unexplained", "signal", "budget.deviationUnexplained"),
      ),
    skipped: [],
  };
}

function finding(
  { plannedName, actualName }: Realisation,
  line: RealisationLine,
  rule: RuleName,
  severity: Severity,
  key: "budget.deviationWrong" | "budget.deviationMark" | "budget.deviationUnexplained",
): Finding {
  const cell = key === "budget.deviationMark" ? line.markCell : line.cell;
  const values = {
    label: line.label,
    planned: euroFromCents(line.planned),
    plannedName,
    actual: euroFromCents(line.actual),
    actualName,
    size: Math.abs(euroFromCents(line.favourable)),
    printed: line.printed === null ? 0 : euroFromCents(line.printed),
    mark: line.mark ?? "",
    right: line.favourable > 0 ? "V" : "N",
  };
  return { rule, severity, cell, goTo: cell, period: actualName, message: message(key, values), sum: undefined, hints: [] }; // prettier-ignore
}
