import type { CellAddress } from "../../workbook/address";
import { nameOf } from "../explanations/checkExplanations";
import type { Action, ProgressTable } from "../progress";
import type { Part } from "../reading/headings";

/** A plan-do-check-act table without scores: what a monitoring table sums up. */
export type PlanTable = Pick<ProgressTable, "sheet" | "actions" | "layout">;

/** The same action says something else in two tables. */
export interface PlanDifference {
  readonly code: string;
  readonly part: Exclude<Part, "code">;
  /** Its text in the monitoring table, and where that is. */
  readonly monitored: string;
  readonly cell: CellAddress;
  /** Its text in the plan table, and where that is. */
  readonly planned: string;
  readonly plannedCell: CellAddress;
  /** cosmetic: capitals, punctuation, spaces and nothing else. */
  readonly kind: "substantial" | "cosmetic";
}

const TEXT_PARTS = ["plan", "doText", "check", "act"] as const;

/** Where a monitoring table and a plan table say different things about the same action, in reading order. */
export function comparePlans(monitoring: ProgressTable, plans: PlanTable): readonly PlanDifference[] {
  return monitoring.actions.flatMap((action) => {
    const planned = plans.actions.find(
      (other) => nameOf(other).toLowerCase() === nameOf(action).toLowerCase(),
    );
    if (!planned) return [];
    return TEXT_PARTS.flatMap((part): PlanDifference[] => {
      const cell = cellOf(monitoring, action, part);
      const plannedCell = cellOf(plans, planned, part);
      const isSame = plain(action[part]) === plain(planned[part]);
      if (!cell || !plannedCell || isSame) return [];
      return [
        {
          code: nameOf(action),
          part,
          monitored: action[part],
          cell,
          planned: planned[part],
          plannedCell,
          kind: letters(action[part]) === letters(planned[part]) ? "cosmetic" : "substantial",
        },
      ];
    });
  });
}

function cellOf(table: PlanTable, action: Action, part: Part): CellAddress | undefined {
  const column = table.layout.parts.get(part);
  return column === undefined ? undefined : { sheet: table.sheet, row: action.row, column };
}

/** White space and kinds of quotes are how a text is typed, no difference at all. */
function plain(text: string): string {
  return text.replaceAll(/[‘’`]/g, "'").replaceAll(/[“”]/g, '"').replaceAll(/\s+/g, " ").trim();
}

/** Only letters and digits, without capitals and spaces: what is left is what a text says. */
function letters(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\d]/gu, "");
}
