import type { Finding } from "../../findings/finding";
import { findingAt } from "../../findings/findingAt";
import { message, type MessageKey } from "../../language/messages";
import { addressText } from "../../workbook/address";
import { comparePlans, type PlanDifference, type PlanTable } from "./comparePlans";
import type { ProgressTable } from "../progress";

const PART_WORDS: Readonly<Record<PlanDifference["part"], MessageKey>> = {
  plan: "progress.partPlan",
  doText: "progress.partDo",
  check: "progress.partCheck",
  act: "progress.partAct",
};

/** What checking a monitoring table against the plans it sums up gave. */
export interface PlansCheck {
  readonly performed: number;
  readonly findings: readonly Finding[];
}

/**
 * Compares each monitoring table with the plan tables of other sheets. A text that says something else is a signal: the
 * agenda says both. Differences in capitals and punctuation are one remark a pair of tables.
 */
export function checkPlans(tables: readonly ProgressTable[], plans: readonly PlanTable[]): PlansCheck {
  const pairs = tables.flatMap((table) =>
    plans
      .filter((plan) => plan.sheet !== table.sheet)
      .filter((plan) => !tables.some(({ sheet }) => sheet === plan.sheet))
      .map((plan) => ({ table, plan, differences: comparePlans(table, plan) })),
  );
  return {
    performed: pairs.reduce((sum, { table, plan }) => sum + sharedActions(table, plan), 0),
    findings: pairs.flatMap(({ differences }) => [
      ...differences.filter(({ kind }) => kind === "substantial").map(substantial),
      ...cosmetic(differences.filter(({ kind }) => kind === "cosmetic")),
    ]),
  };
}

function sharedActions(table: ProgressTable, plan: PlanTable): number {
  const codes = new Set(plan.actions.map(({ code }) => code.toLowerCase()));
  return table.actions.filter(({ code }) => codes.has(code.toLowerCase())).length;
}

function substantial({ cell, code, part, monitored, planned, plannedCell }: PlanDifference): Finding {
  const values = {
    code,
    part: message(PART_WORDS[part]),
    monitored,
    planned,
    place: addressText(plannedCell),
  };
  return findingAt("plan-differs", "signal", cell, undefined, message("progress.planDiffers", values));
}

function cosmetic(differences: readonly PlanDifference[]): readonly Finding[] {
  const [first] = differences;
  if (!first) return [];
  const codes = [...new Set(differences.map(({ code }) => code))].join(", ");
  const values = { codes, sheet: first.plannedCell.sheet, count: differences.length };
  return [
    findingAt("plan-spelling", "remark", first.cell, undefined, message("progress.planSpelling", values)),
  ];
}
