import type { SheetSnapshot } from "../../workbook/snapshot";
import { parseSum, type SummedArea } from "./parseSum";
import { spelledOut } from "./spelledOut";

/** What a formula on this sheet adds up, names included; undefined where it does more than adding cells of its own sheet. */
export function sumAreas(sheet: SheetSnapshot, formula: string): readonly SummedArea[] | undefined {
  return parseSum(spelledOut(formula, sheet));
}
