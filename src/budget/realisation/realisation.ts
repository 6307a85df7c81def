import type { Cents } from "../../amounts/cents";
import type { CellAddress } from "../../workbook/address";
import type { LineKind, LineSide } from "../budget";
import type { ColumnKind } from "../reading/columnKind";

/** One line of a report on realisation. Amounts are counted up, whatever sign they are printed with. */
export interface RealisationLine {
  readonly cell: CellAddress;
  readonly label: string;
  readonly programme: number | undefined;
  readonly kind: LineKind;
  readonly side: LineSide;
  readonly planned: Cents;
  readonly actual: Cents;
  /** Positive where it is favourable: more income or fewer expenses than planned. */
  readonly favourable: Cents;
  /** What the sheet prints as the difference, without its sign; null where it prints none. */
  readonly printed: Cents | null;
  /** The mark the sheet prints: V for favourable, N for unfavourable. */
  readonly mark: "V" | "N" | undefined;
  /** The cell with the mark. */
  readonly markCell: CellAddress;
  /** Whether the sheet explains it; undefined where it has no column for that. */
  readonly isExplained: boolean | undefined;
}

/** What was planned beside what was realised or is forecast, in one period of one sheet. */
export interface Realisation {
  readonly sheet: string;
  readonly plannedName: string;
  readonly actualName: string;
  readonly actualKind: ColumnKind;
  /** The column that prints the difference; undefined where there is none. */
  readonly differenceColumn: number | undefined;
  /** Largest difference in cents that the rounding of three printed numbers can cause. */
  readonly tolerance: Cents;
  readonly lines: readonly RealisationLine[];
}
