import type { Sum } from "../../src/findings/sum";
import { judgeRelations } from "../../src/totals/judge";
import type { Relation } from "../../src/totals/relation";
import type { SheetSnapshot } from "../../src/workbook/snapshot";

/** One relation of a sheet, judged by itself. */
export function judgeRelation(sheet: SheetSnapshot, relation: Relation): readonly Sum[] {
  return judgeRelations(sheet, [relation]);
}
