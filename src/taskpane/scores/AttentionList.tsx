import type { ReactElement } from "react";
import type { ActionScore, ProgressFigure } from "../../progress/progress";
import { isSameCell, type CellAddress } from "../../workbook/address";
import { CellLink } from "../check/CellLink";
import { useLanguage } from "../shell/LanguageContext";
import { ActionTitle } from "./ActionTitle";
import { ScoreChip } from "./ScoreChip";

/** The actions of a period that ask for attention, with what was agreed for them, and those to be proud of. */
export function AttentionList({
  figure,
  isOpen,
  onGoTo,
}: {
  readonly figure: ProgressFigure;
  readonly isOpen: boolean;
  readonly onGoTo: (cell: CellAddress) => void;
}): ReactElement {
  const { words } = useLanguage();
  const { attention, period, proud, repeated } = figure;
  return (
    <>
      {attention.length === 0 ? (
        <p>{words("pane.scoresNoAttention", { period })}</p>
      ) : (
        <details open={isOpen}>
          <summary>{`${words("pane.scoresAttention", { period })} (${attention.length.toString()})`}</summary>
          <ul className="actions">
            {attention.map((action) => (
              <li key={action.code + action.cell.row.toString()}>
                <ActionLine action={action} onGoTo={onGoTo} />
                {repeated.some((other) => isSameCell(other.cell, action.cell)) && (
                  <p className="repeated">{words("pane.scoresRepeated")}</p>
                )}
                <p className="act">
                  {action.act === ""
                    ? words("pane.scoresNoAct")
                    : words("pane.scoresAct", { act: action.act })}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
      {proud.length > 0 && (
        <details>
          <summary>{`${words("pane.scoresProud", { period })} (${proud.length.toString()})`}</summary>
          <ul className="actions">
            {proud.map((action) => (
              <li key={action.code + action.cell.row.toString()}>
                <ActionLine action={action} onGoTo={onGoTo} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function ActionLine({
  action,
  onGoTo,
}: {
  readonly action: ActionScore;
  readonly onGoTo: (cell: CellAddress) => void;
}): ReactElement {
  return (
    <p>
      <ActionTitle action={action} /> <ScoreChip score={action.score} />{" "}
      <CellLink cell={action.cell} near={action.cell} onGoTo={onGoTo} />
    </p>
  );
}
