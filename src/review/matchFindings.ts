import { acceptanceValue } from "../findings/acceptance";
import type { Finding } from "../findings/finding";
import { parseCellName } from "../workbook/address";

/** One finding in two versions of a workbook, about the same line with other numbers. */
export interface ChangedFinding {
  readonly before: Finding;
  readonly after: Finding;
}

/** What became of the findings of an earlier version. */
export interface FindingChanges {
  readonly newFindings: readonly Finding[];
  readonly solvedFindings: readonly Finding[];
  readonly changedFindings: readonly ChangedFinding[];
}

/**
 * Lays the findings of two versions beside each other. A line that was put in moves every cell beneath it, so that a
 * finding is known again by what it says and not only by where it stands: first cell and numbers, then line and numbers,
 * then cell and rule, then line and rule. What meets in the last two ways has other numbers: it was changed.
 */
export function matchFindings(earlier: readonly Finding[], later: readonly Finding[]): FindingChanges {
  let [before, after] = [earlier, later];
  const changedFindings: ChangedFinding[] = [];
  const take = (keyOf: (finding: Finding) => string | undefined, isChange: boolean): void => {
    const waiting = new Map<string, Finding[]>();
    for (const former of before) {
      const key = keyOf(former);
      if (key !== undefined) waiting.set(key, [...(waiting.get(key) ?? []), former]);
    }
    const taken = new Set<Finding>();
    after = after.filter((finding) => {
      const former = waiting.get(keyOf(finding) ?? "")?.shift();
      if (!former) return true;
      taken.add(former);
      if (isChange) changedFindings.push({ before: former, after: finding });
      return false;
    });
    before = before.filter((former) => !taken.has(former));
  };
  take(acceptanceValue, false);
  take((finding) => withNumbers(lineOf(finding), finding), false);
  take(({ rule, cell, period, goTo }) => JSON.stringify([rule, cell, period, goTo]), true);
  take(lineOf, true);
  return { newFindings: after, solvedFindings: before, changedFindings };
}

/** The rule with the line it is about, whatever row that stands in; undefined where no words name the line. */
function lineOf({ rule, cell, period, sum, message }: Finding): string | undefined {
  const name = sum?.label ?? message.values["label"] ?? message.values["programme"];
  if (name === undefined || name === "" || typeof name === "object") return undefined;
  return JSON.stringify([rule, cell.sheet.toLowerCase(), period, name, message.key]);
}

function withNumbers(line: string | undefined, { sum, message }: Finding): string | undefined {
  if (line === undefined) return undefined;
  if (sum) return JSON.stringify([line, sum.reported, sum.computed]);
  const said = Object.entries(message.values).filter(
    ([, value]) => typeof value !== "string" || parseCellName(value) === undefined,
  );
  return JSON.stringify([line, said]);
}
