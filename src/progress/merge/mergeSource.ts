import type { Snapshot } from "../../workbook/snapshot";
import { readExplanations } from "../explanations/explanations";
import { tablesIn } from "../reading/tablesIn";
import type { MergeSource } from "./mergeScores";

/** What a copy has to say, read by its own settings. */
export function mergeSource(name: string, snapshot: Snapshot): MergeSource {
  return { name, tables: tablesIn(snapshot), explanations: readExplanations(snapshot) };
}
