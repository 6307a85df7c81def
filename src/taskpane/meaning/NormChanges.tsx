import type { ReactElement } from "react";
import type { ActionScore, ProgressFigure } from "../../progress/progress";
import type { CellAddress } from "../../workbook/address";
import { CellLink } from "../check/CellLink";
import { ActionTitle } from "../scores/ActionTitle";
import { ScoreChip } from "../scores/ScoreChip";
import { useLanguage } from "../shell/LanguageContext";

/** What changed against the norm in the latest period: slipped below it, or back at it. */
export function NormChanges({
  figures,
  onGoTo,
}: {
  readonly figures: readonly ProgressFigure[];
  readonly onGoTo: (cell: CellAddress) => void;
}): ReactElement | null {
  const { words } = useLanguage();
  const latest = figures.findLast(({ filled }) => filled > 0);
  if (!latest) return null;
  const { period } = latest;
  const lists: readonly (readonly [string, readonly ActionScore[]])[] = [
    [words("progress.slipped", { period }), latest.slipped],
    [words("progress.recovered", { period }), latest.recovered],
  ];
  return (
    <>
      {lists
        .filter(([, entries]) => entries.length > 0)
        .map(([title, entries]) => (
          <details key={title}>
            <summary>{`${title} (${entries.length.toString()})`}</summary>
            <ul className="actions">
              {entries.map((entry) => (
                <li key={entry.cell.row}>
                  <ActionTitle action={entry} /> <ScoreChip score={entry.score} />{" "}
                  {words("progress.normIs", { norm: entry.norm })}{" "}
                  <CellLink cell={entry.cell} near={entry.cell} onGoTo={onGoTo} />
                </li>
              ))}
            </ul>
          </details>
        ))}
    </>
  );
}
