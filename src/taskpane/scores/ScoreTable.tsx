import type { ReactElement } from "react";
import { SCORES, type ProgressFigure, type ProgressTable } from "../../progress/progress";
import type { CellAddress } from "../../workbook/address";
import { useLanguage } from "../shell/LanguageContext";
import { AttentionList } from "./AttentionList";
import { ScoreChip } from "./ScoreChip";

/** One progress table: how many actions have which score in each period. Counts, never an average. */
export function ScoreTable({
  table,
  figures,
  onGoTo,
}: {
  readonly table: ProgressTable;
  readonly figures: readonly ProgressFigure[];
  readonly onGoTo: (cell: CellAddress) => void;
}): ReactElement {
  const { words } = useLanguage();
  const filled = figures.filter((figure) => figure.filled > 0);
  const latest = filled.at(-1);
  const invalid = figures.reduce((count, figure) => count + figure.invalid, 0);
  return (
    <section aria-label={words("pane.scoresTable", { sheet: table.sheet })}>
      <div className="frame">
        <table className="scores">
          <caption>{words("pane.scoresTable", { sheet: table.sheet })}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="unseen">{words("pane.scoresPeriod")}</span>
              </th>
              {figures.map((figure) => (
                <th key={figure.period} scope="col">
                  {figure.period}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {SCORES.map((score) => (
              <tr key={score}>
                <th scope="row">
                  <ScoreChip score={score} />
                </th>
                {figures.map((figure) => (
                  <td key={figure.period}>{figure.counts[score - 1]}</td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">
                <span className="score">
                  <span className="chip empty">–</span> {words("progress.empty")}
                </span>
              </th>
              {figures.map((figure) => (
                <td key={figure.period}>{figure.empty}</td>
              ))}
            </tr>
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words("pane.scoresFilled")}</th>
              {figures.map((figure) => (
                <td key={figure.period}>
                  <span aria-hidden="true">
                    {figure.filled}/{table.actions.length}
                  </span>
                  <span className="unseen">
                    {words("pane.scoresFilledOf", { filled: figure.filled, total: table.actions.length })}
                  </span>
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      {invalid > 0 && <p>{words("pane.scoresInvalid", { count: invalid })}</p>}
      {[...filled].reverse().map((figure) => (
        <AttentionList key={figure.period} figure={figure} isOpen={figure === latest} onGoTo={onGoTo} />
      ))}
    </section>
  );
}
