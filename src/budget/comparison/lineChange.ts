import type { Cents } from "../../amounts/cents";
import type { CellAddress } from "../../workbook/address";
import type { LineKind, LineSide } from "../budget";

/** One line of a budget in two columns: two years side by side, or the same year in two versions of a workbook. */
export interface LineChange {
  readonly programme: number | undefined;
  readonly label: string;
  /** The label it had before, where that was another. */
  readonly formerLabel: string | undefined;
  readonly kind: LineKind;
  readonly side: LineSide;
  /** Counted up, whatever sign it is printed with; null where there is no such line or no amount. */
  readonly before: Cents | null;
  readonly after: Cents | null;
  /** After minus before; an amount that is not there counts as nothing. */
  readonly change: Cents;
  /** Of the amount before, in percent; undefined where that is nothing. */
  readonly percentage: number | undefined;
  readonly state: "changed" | "same" | "new" | "dropped";
  /** Where to look: after, or before where the line was dropped. */
  readonly cell: CellAddress;
}

/** From when on a change is worth a line: in euro, in percent, or in both (`all`) or either (`any`) of them. */
export interface Materiality {
  readonly euro: number;
  readonly percentage: number;
  readonly needs: "all" | "any";
}

/** Everything counts. */
export const EVERY_CHANGE: Materiality = { euro: 0, percentage: 0, needs: "any" };

/** Whether a change reaches the threshold. A new or dropped line has no percentage: there the amount alone decides. */
export function isMaterial(change: LineChange, { euro, percentage, needs }: Materiality): boolean {
  if (change.change === 0) return false;
  const reachesEuro = Math.abs(change.change) >= euro * 100;
  if (change.percentage === undefined) return reachesEuro;
  const reachesPercentage = Math.abs(change.percentage) >= percentage;
  return needs === "all" ? reachesEuro && reachesPercentage : reachesEuro || reachesPercentage;
}
