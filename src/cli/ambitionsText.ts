import type { Language } from "../language/language";
import type { AmbitionTable } from "../planning/ambitions/ambitions";
import { ambitionsSummary } from "../planning/ambitions/ambitionsSummary";

/** One sentence a table of ambitions; nothing where there is none. */
export function ambitionsText(tables: readonly AmbitionTable[], { say, words }: Language): readonly string[] {
  return tables.flatMap((table) => [
    words("planning.ambitions", { sheet: table.sheet }),
    `  ${say(ambitionsSummary(table))}`,
    "",
  ]);
}
