import { euroFromCents } from "../amounts/cents";
import type { Realisation } from "../budget/realisation/realisation";

/** What was planned beside what was realised, as `check --json` prints it: in euro, favourable deviations positive. */
export function realisationLine({ sheet, plannedName, actualName, lines }: Realisation): object {
  return {
    sheet,
    planned: plannedName,
    actual: actualName,
    lines: lines.map((line) => ({
      ...(line.programme === undefined ? {} : { programme: line.programme }),
      label: line.label,
      side: line.side,
      planned: euroFromCents(line.planned),
      actual: euroFromCents(line.actual),
      favourable: euroFromCents(line.favourable),
      ...(line.isExplained === undefined ? {} : { isExplained: line.isExplained }),
    })),
  };
}
