import type { Finding } from "../../findings/finding";
import { findingAt } from "../../findings/findingAt";
import { message } from "../../language/messages";
import { personalTraits } from "../explanations/personalTraits";
import { TRAIT_WORDS } from "../explanations/checkExplanations";
import { countOf, type HomeSitterRegister, type PlacedCount, type RegisterQuarter } from "./homeSitters";

/**
 * Checks a register: counts that can be read, parts against their totals, an offer in time for everybody (norm 100 %),
 * and no pupils by name. No message holds a count: findings leave the workbook, and a small count may point to a child.
 */
export function checkHomeSitters(register: HomeSitterRegister): {
  readonly findings: readonly Finding[];
  readonly performed: number;
} {
  const checks = register.quarters.flatMap((quarter) => [
    ...countChecks(quarter),
    ...[sumCheck(quarter), overlapCheck(quarter), offerCheck(quarter), reasonsCheck(quarter)].filter(
      (check) => check !== undefined,
    ),
  ]);
  return {
    findings: [...checks.flatMap(({ finding }) => finding ?? []), ...personalFindings(register)],
    performed: checks.length,
  };
}

interface Check {
  readonly finding: Finding | undefined;
}

function countChecks({ name, parts, reasons }: RegisterQuarter): readonly Check[] {
  return [...parts.values(), ...reasons]
    .filter(({ count }) => count.kind !== "blank")
    .map(({ cell, count }) => ({
      finding:
        count.kind === "unreadable"
          ? findingAt("home-sitters-count", "error", cell, name, message("homeSitters.noCount"))
          : undefined,
    }));
}

/** Category 1 and category 2 together are the total, where the sheet has one. */
function sumCheck(quarter: RegisterQuarter): Check | undefined {
  const total = quarter.parts.get("total");
  const [all, one, two] = [
    countOf(quarter, "total"),
    countOf(quarter, "category1"),
    countOf(quarter, "category2"),
  ];
  if (!total || all === undefined || one === undefined || two === undefined) return undefined;
  return failing(all !== one + two, () =>
    findingAt(
      "home-sitters-sum",
      "error",
      total.cell,
      quarter.name,
      message("homeSitters.totalDiffers", { period: quarter.name }),
    ),
  );
}

/** Absolute home sitters are part of category 1. */
function overlapCheck(quarter: RegisterQuarter): Check | undefined {
  const placed = quarter.parts.get("absolute");
  const [some, all] = [countOf(quarter, "absolute"), countOf(quarter, "category1")];
  if (!placed || some === undefined || all === undefined) return undefined;
  return failing(some > all, () =>
    findingAt(
      "home-sitters-sum",
      "error",
      placed.cell,
      quarter.name,
      message("homeSitters.absoluteExceeds", { period: quarter.name }),
    ),
  );
}

/** Within three months everybody has a fitting offer: 100 %. Source: Ondersteuningsplan, norm of paragraph 5.8, 5. */
function offerCheck(quarter: RegisterQuarter): Check | undefined {
  const placed = quarter.parts.get("offered");
  const [offered, due] = [countOf(quarter, "offered"), countOf(quarter, "due")];
  if (!placed || offered === undefined || due === undefined) return undefined;
  const values = { period: quarter.name };
  if (offered > due) {
    return {
      finding: findingAt(
        "home-sitters-sum",
        "error",
        placed.cell,
        quarter.name,
        message("homeSitters.offeredExceeds", values),
      ),
    };
  }
  return failing(offered < due, () =>
    findingAt(
      "home-sitters-norm",
      "signal",
      placed.cell,
      quarter.name,
      message("homeSitters.notAllOffered", values),
    ),
  );
}

/** Reasons that are counted once a pupil add up to category 2, or to both categories. More than one may be given. */
function reasonsCheck(quarter: RegisterQuarter): Check | undefined {
  const counts = quarter.reasons.map(({ count }) => (count.kind === "count" ? count.value : undefined));
  const first = quarter.reasons[0];
  if (!first || counts.some((count) => count === undefined)) return undefined;
  const sum = counts.reduce<number>((all, count) => all + (count ?? 0), 0);
  const total = quarter.parts.get("reasonsTotal");
  const printed = countOf(quarter, "reasonsTotal");
  if (total && printed !== undefined && printed !== sum) {
    return {
      finding: findingAt(
        "home-sitters-sum",
        "error",
        total.cell,
        quarter.name,
        message("homeSitters.reasonsTotalDiffers", { period: quarter.name }),
      ),
    };
  }
  const [one, two] = [countOf(quarter, "category1"), countOf(quarter, "category2")];
  const isOneUnknown = one === undefined && quarter.parts.has("category1");
  if (two === undefined || isOneUnknown) return total ? { finding: undefined } : undefined;
  const isWhole = sum === two || (one !== undefined && sum === one + two);
  return failing(!isWhole, () =>
    findingAt(
      "home-sitters-reasons",
      "remark",
      first.cell,
      quarter.name,
      message("homeSitters.reasonsDiffer", { period: quarter.name }),
    ),
  );
}

function failing(fails: boolean, finding: () => Finding): Check {
  return { finding: fails ? finding() : undefined };
}

/** A register counts; it names nobody. */
function personalFindings({
  sheet,
  labels,
  reasons,
  quarters,
  headingRow,
}: HomeSitterRegister): readonly Finding[] {
  const texts = [...labels.values(), ...reasons];
  const traits = new Set(texts.flatMap((text) => personalTraits(text)));
  const place: PlacedCount | undefined = quarters[0]?.reasons[0];
  const cell = place?.cell ?? { sheet, row: headingRow, column: 1 };
  return [...traits].map((trait) =>
    findingAt(
      "home-sitters-personal",
      "signal",
      cell,
      undefined,
      message("homeSitters.personal", { trait: message(TRAIT_WORDS[trait]) }),
    ),
  );
}
