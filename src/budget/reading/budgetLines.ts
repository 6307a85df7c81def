import type { Budget, BudgetLine } from "../budget";
import { isPartOfLine } from "./asideLines";
import type { LineHierarchy } from "./lineHierarchy";
import type { SidedLine } from "./lineSides";
import { bareSide, isBareTotal, isTotalHeading, splitProgramme } from "./words";

/** A line with its meaning, before its amounts are read. */
export type NamedLine = Omit<BudgetLine, "amounts"> & { readonly isInBlock: boolean };

/**
 * Gives each line its programme and its name. In a programme's own block the rows for income, expenses and balance are
 * that programme's, and of a small table the total is; the lines it adds up are `partOf` it.
 */
export function budgetLines(lines: readonly SidedLine[], hierarchy: LineHierarchy): readonly NamedLine[] {
  const totals = blockTotals(lines, hierarchy);
  const named = lines.map((line): NamedLine => {
    const { row, section, kind, side, block } = line;
    const common = { row, section, kind, side, partOf: undefined, isInBlock: block !== undefined };
    if (block && (bareSide(line.label) !== undefined || totals.has(row))) {
      return { ...common, programme: block.programme, label: block.name };
    }
    if (bareSide(line.label) !== undefined && isTotalHeading(section)) {
      return { ...common, programme: undefined, label: `${section} ${line.label.toLowerCase()}` };
    }
    const { programme, label } = splitProgramme(line.label);
    return { ...common, programme: line.programme ?? programme, label };
  });
  return withOwners(named, hierarchy);
}

/** The lines, each with the total of a programme that counts it; a "waarvan" line with the line it is a part of. */
export function withOwners(named: readonly NamedLine[], hierarchy: LineHierarchy): readonly NamedLine[] {
  const owners = named.filter((line) => line.kind === "total" && line.programme !== undefined);
  let whole: NamedLine | undefined;
  return named.map((line) => {
    if (!isPartOfLine(line.label)) whole = line;
    else if (whole) return { ...line, partOf: whole.row };
    const owner = owners.find(
      (other) => other.row !== line.row && hierarchy.beneath(other.row).has(line.row),
    );
    return { ...line, partOf: owner?.row };
  });
}

/** Of each block and side the widest total that counts nothing from outside the block. */
function blockTotals(lines: readonly SidedLine[], hierarchy: LineHierarchy): ReadonlySet<number> {
  const widest = new Map<string, SidedLine>();
  for (const line of lines) {
    const { block } = line;
    if (line.kind !== "total" || block?.programme === undefined || !isBareTotal(line.label)) continue;
    const beneath = hierarchy.beneath(line.row);
    const inside = lines.filter((other) => other.block?.first === block.first);
    if ([...beneath].some((row) => !inside.some((other) => other.row === row))) continue;
    const key = `${block.first.toString()} ${line.side}`;
    const known = widest.get(key);
    if (!known || hierarchy.beneath(known.row).size < beneath.size) widest.set(key, line);
  }
  return new Set([...widest.values()].map(({ row }) => row));
}

/** Lines that are counted by themselves: items that no programme's total counts, and the totals of programmes. */
export function countedLines(budget: Budget): readonly BudgetLine[] {
  return budget.lines.filter(
    (line) =>
      line.partOf === undefined &&
      (line.kind === "item" || (line.kind === "total" && line.programme !== undefined)),
  );
}
