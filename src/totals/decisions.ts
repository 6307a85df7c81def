import type { Finding } from "../findings/finding";
import { unreadableEntry } from "../findings/unreadableEntry";
import { columnLetters, columnNumber } from "../workbook/address";
import { isSameName, type PeilEntry } from "../workbook/peilSheet";
import type { Relation, RelationTerm } from "./relation";

/** Names of the decisions in the sheet Peil. */
export const NO_ADDITION_NAME = "Geen optelling";
export const ADDITION_NAME = "Optelling";

/** What people decided about which line totals which, and a remark for each line that could not be read. */
export interface TotalsDecisions {
  readonly noAdditions: readonly Pick<Relation, "sheet" | "axis" | "total">[];
  readonly additions: readonly Pick<Relation, "sheet" | "axis" | "total" | "terms">[];
  readonly findings: readonly Finding[];
}

const LINE =
  /^(?<sheet>.+?)[ ,!]\s*(?<axis>rij|kolom|row|column) (?<line>\d+|[a-z]{1,3})(?: = (?<terms>.+))?$/i;

/** Reads "Begroting rij 29" (geen optelling) and "Begroting rij 31 = 9 - 30" (optelling). */
export function readTotalsDecisions(entries: readonly PeilEntry[]): TotalsDecisions {
  const noAdditions: TotalsDecisions["noAdditions"][number][] = [];
  const additions: TotalsDecisions["additions"][number][] = [];
  const findings: Finding[] = [];
  for (const entry of entries) {
    const isAddition = isSameName(entry.name, ADDITION_NAME);
    if (!isAddition && !isSameName(entry.name, NO_ADDITION_NAME)) continue;
    const read = readDecision(entry.value);
    const hasTerms = (read?.terms?.length ?? 0) > 0;
    if (!read || hasTerms !== isAddition) findings.push(unreadableEntry(entry));
    else if (isAddition) additions.push({ ...read, terms: read.terms ?? [] });
    else noAdditions.push(read);
  }
  return { noAdditions, additions, findings };
}

type Decision = Pick<Relation, "sheet" | "axis" | "total"> & { readonly terms?: readonly RelationTerm[] };

function readDecision(text: string): Decision | undefined {
  const found = LINE.exec(text.trim())?.groups;
  if (!found) return undefined;
  const axis = /^(?:rij|row)$/i.test(found["axis"] ?? "") ? "rows" : "columns";
  const total = lineNumber(axis, found["line"] ?? "");
  const terms = found["terms"] === undefined ? [] : readTerms(axis, found["terms"]);
  if (total === undefined || !terms) return undefined;
  return { sheet: (found["sheet"] ?? "").trim(), axis, total, terms };
}

function readTerms(axis: Relation["axis"], text: string): readonly RelationTerm[] | undefined {
  const plain = `+${text.replaceAll(/\s/g, "").replaceAll("−", "-")}`;
  if (!/^(?:[+-][^+-]+)+$/.test(plain)) return undefined;
  const terms: RelationTerm[] = [];
  for (const [, sign, name = ""] of plain.matchAll(/([+-])([^+-]+)/g)) {
    const line = lineNumber(axis, name);
    if (line === undefined) return undefined;
    terms.push({ line, weight: sign === "-" ? -1 : 1 });
  }
  return terms;
}

function lineNumber(axis: Relation["axis"], text: string): number | undefined {
  if (axis === "rows") return /^[1-9]\d{0,6}$/.test(text) ? Number(text) : undefined;
  return /^[a-z]{1,3}$/i.test(text) ? columnNumber(text) : undefined;
}

/** The line as the sheet Peil names it, with its addends where they are given. The inverse of reading. */
export function decisionText(
  line: Pick<Relation, "sheet" | "axis" | "total">,
  terms: readonly RelationTerm[] = [],
): string {
  const name = (number: number): string => (line.axis === "rows" ? number.toString() : columnLetters(number));
  const sum = terms
    .map((term, index) => `${term.weight === -1 ? "- " : index === 0 ? "" : "+ "}${name(term.line)}`)
    .join(" ");
  return `${line.sheet} ${line.axis === "rows" ? "rij" : "kolom"} ${name(line.total)}${sum === "" ? "" : ` = ${sum}`}`;
}

/**
 * Relations as people decided them: what is no addition is left out, and what is one replaces what was found. A decided
 * addition is checked in every place where the total holds something.
 */
export function applyTotalsDecisions(
  sheet: string,
  found: readonly Relation[],
  decisions: TotalsDecisions,
  places: (axis: Relation["axis"]) => readonly number[],
): readonly Relation[] {
  const isSame = (one: Pick<Relation, "sheet" | "axis" | "total">, other: typeof one): boolean =>
    isSameName(one.sheet, other.sheet) && one.axis === other.axis && one.total === other.total;
  const decided = [...decisions.noAdditions, ...decisions.additions].filter((line) =>
    isSameName(line.sheet, sheet),
  );
  const kept = found.filter((relation) => !decided.some((line) => isSame(line, relation)));
  const added = decisions.additions
    .filter((line) => isSameName(line.sheet, sheet))
    .map((line): Relation => ({ ...line, sheet, across: places(line.axis), evidence: "decision" }));
  return [...kept, ...added];
}
