import type { Action, ProgressTable } from "../progress";
import { SUBJECT } from "./subject";

const NATIONAL = /landelijk|national/i;
const GROWTH = /harder|sneller|groei|stijg|faster|grow/i;

/** The actions whose own words ask for a test: the level or the growth of admission statements beside the country's. */
export function actionsAbout(
  test: "level" | "growth",
  tables: readonly ProgressTable[],
): readonly Pick<Action, "code" | "plan">[] {
  const asks = (text: string): boolean =>
    SUBJECT.test(text) && NATIONAL.test(text) && GROWTH.test(text) === (test === "growth");
  return tables.flatMap(({ actions }) => actions.filter(({ check, act }) => asks(check) || asks(act)));
}
