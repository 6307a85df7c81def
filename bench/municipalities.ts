import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { BENCHMARK } from "./developmentTables";

/** One municipality's budget by programme and task field, in thousands of euro. */
export interface Municipality {
  readonly name: string;
  readonly programmes: readonly {
    readonly name: string;
    readonly fields: readonly { readonly name: string; readonly income: number; readonly expenses: number }[];
  }[];
}

const PROGRAMMES: Readonly<Record<string, string>> = {
  "0": "Bestuur en ondersteuning", "1": "Veiligheid", "2": "Verkeer en vervoer", "3": "Economie", "4": "Onderwijs",
  "5": "Sport en cultuur", "6": "Sociaal domein", "7": "Volksgezondheid en milieu", "8": "Wonen",
}; // prettier-ignore

/** The budgets of all municipalities, or undefined where the file is not there. */
export function municipalities(): readonly Municipality[] | undefined {
  const file = join(BENCHMARK, "iv3-2025.csv");
  if (!existsSync(file)) return undefined;
  const byName = new Map<string, Map<string, { name: string; income: number; expenses: number }[]>>();
  for (const line of readFileSync(file, "utf8").split(/\r?\n/).slice(1)) {
    const [name, field, , income, expenses] = line.split(";");
    if (name === undefined || field === undefined) continue;
    const programme = `Programma ${field.slice(0, 1)} ${PROGRAMMES[field.slice(0, 1)] ?? ""}`;
    const programmes =
      byName.get(name) ?? new Map<string, { name: string; income: number; expenses: number }[]>();
    const fields = programmes.get(programme) ?? [];
    const amounts = { name: field, income: Number(income ?? 0), expenses: Number(expenses ?? 0) };
    if (amounts.income !== 0 || amounts.expenses !== 0) fields.push(amounts);
    programmes.set(programme, fields);
    byName.set(name, programmes);
  }
  const all = [...byName].map(([name, programmes]) => ({
    name,
    programmes: [...programmes].filter(([, fields]) => fields.length >= 2).map(([programme, fields]) => ({ name: programme, fields })),
  })); // prettier-ignore
  return all.filter(({ programmes }) => programmes.length >= 3);
}
