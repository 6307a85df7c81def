import type { ReactElement } from "react";
import { nameOf } from "../../progress/explanations/checkExplanations";
import { ABOVE_NORM, BELOW_NORM } from "../../progress/colours/normMarks";
import { PALETTE } from "../../progress/colours/palette";
import type { Action, ProgressTable, Score, ScoreReading } from "../../progress/progress";
import { useLanguage } from "../shell/LanguageContext";

/** Actions by periods: every score as its digit in its colour, with a mark where it is below or above its norm. */
export function HeatMap({ table }: { readonly table: ProgressTable }): ReactElement {
  const { words } = useLanguage();
  return (
    <details>
      <summary>{words("progress.heatTitle")}</summary>
      <div className="frame">
        <table className="scores heat">
          <caption className="unseen">{words("progress.heatTitle")}</caption>
          <thead>
            <tr>
              <th scope="col">{words("progress.heatAction")}</th>
              {table.periods.map(({ name, column }) => (
                <th key={column} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.actions.map((action) => (
              <tr key={action.row}>
                <th scope="row" title={action.plan}>
                  {nameOf(action)}
                </th>
                {table.periods.map(({ column }, index) => (
                  <HeatCell key={column} action={action} index={index} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function HeatCell({ action, index }: { readonly action: Action; readonly index: number }): ReactElement {
  const { words } = useLanguage();
  const reading: ScoreReading = action.scores[index] ?? { kind: "empty" };
  if (reading.kind === "empty") {
    return (
      <td>
        <span className="chip empty">
          –<span className="unseen">{words("progress.empty")}</span>
        </span>
      </td>
    );
  }
  if (reading.kind === "invalid") return <td>{words("progress.entryNoScore", { text: reading.text })}</td>;
  const { fill, text } = PALETTE[reading.score];
  return (
    <td>
      <span className="chip" style={{ backgroundColor: fill, color: text }}>
        {reading.score}
      </span>{" "}
      <NormMark score={reading.score} norm={action.norms[index]} />
    </td>
  );
}

function NormMark({
  score,
  norm,
}: {
  readonly score: Score;
  readonly norm: Score | undefined;
}): ReactElement | null {
  const { words } = useLanguage();
  if (norm === undefined || score === norm) return null;
  const isBelow = score < norm;
  return (
    <span>
      <span aria-hidden="true">{isBelow ? BELOW_NORM : ABOVE_NORM}</span>
      <span className="unseen">{words(isBelow ? "progress.markBelow" : "progress.markAbove", { norm })}</span>
    </span>
  );
}
