import type { Cents } from "../../amounts/cents";
import type { CellAddress } from "../../workbook/address";
import type { LineKind, LineSide } from "../budget";

/** One line of a budget in two columns: two years side by side, or the same year in two versions of a workbook. */
export interface LineChange {
  readonly programme: number | undefined;
  readonly label: string;
  /** The label it had before, where that was another. */
  readonly formerLabel: string | undefined;
  /** Where it stood before, where that was elsewhere: on the other side of the budget, or under another heading. */
  readonly formerPlace: { readonly side: LineSide; readonly section: string } | undefined;
  readonly kind: LineKind;
  readonly side: LineSide;
  /** Counted up, whatever sign it is printed with; null where there is no such line or no amount. */
  readonly before: Cents | null;
  readonly after: Cents | null;
  /** After minus before; an amount that is not there counts as nothing. */
  readonly change: Cents;
  /** Of the amount before, in percent; undefined where that is nothing. */
  readonly percentage: number | undefined;
  /** same: no change, or none beyond what rounding to another unit makes. */
  readonly state: "changed" | "same" | "new" | "dropped";
  /** Where to look: after, or before where the line was dropped. */
  readonly cell: CellAddress;
}
