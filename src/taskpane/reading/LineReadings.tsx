import type { ReactElement } from "react";
import type { Budget, BudgetLine } from "../../budget/budget";
import { budgetCell } from "../../budget/budgetCell";
import { sideInReading, type ReadingCorrection } from "../../budget/reading/readingCorrection";
import { CellLink } from "../check/CellLink";
import { useLanguage } from "../shell/LanguageContext";
import type { Pane } from "../state/usePane";
import { LINE_MEANINGS, MEANING_WORDS, meaningOf, withMeaning, withoutLine } from "./lineMeaning";
import { linePlace, lineText } from "./lineText";
import { TakeBack } from "./ReadingField";

/** Every line of a budget with what it was taken for, to be chosen otherwise. */
export function LineReadings({
  budget,
  draft,
  onChange,
  pane,
}: {
  readonly budget: Budget;
  readonly draft: ReadingCorrection;
  readonly onChange: (draft: ReadingCorrection) => void;
  readonly pane: Pane;
}): ReactElement {
  const { words } = useLanguage();
  return (
    <div className="frame">
      <table className="lines">
        <caption>{words("reading.lines", { count: budget.lines.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{words("reading.line")}</th>
            <th scope="col">{words("reading.meaning")}</th>
            <th scope="col">
              <abbr title={words("reading.programme")}>{words("reading.programmeShort")}</abbr>
            </th>
          </tr>
        </thead>
        <tbody>
          {budget.lines.map((line) => (
            <tr key={line.row}>
              <th scope="row">
                <LineName budget={budget} line={line} pane={pane} />
              </th>
              <td>
                <select
                  aria-label={words("reading.meaningOf", {
                    place: linePlace(budget, line.row),
                    label: lineText(line),
                  })}
                  value={meaningOf(sideInReading(draft, line))}
                  onChange={({ target }) => {
                    const meaning = LINE_MEANINGS.find((one) => one === target.value);
                    onChange(withMeaning(draft, line.row, meaning));
                  }}
                >
                  {LINE_MEANINGS.map((meaning) => (
                    <option key={meaning} value={meaning}>
                      {words(MEANING_WORDS[meaning])}
                    </option>
                  ))}
                </select>
                {[draft.sides, draft.kinds, draft.programmes].some((said) => said.has(line.row)) && (
                  <TakeBack
                    what={lineText(line)}
                    onTakeBack={() => {
                      onChange(withoutLine(draft, line.row));
                    }}
                  />
                )}
              </td>
              <td>
                <ProgrammeField budget={budget} line={line} draft={draft} onChange={onChange} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The number of the programme that a line is of. An empty field says that it is of none. */
function ProgrammeField({
  budget,
  line,
  draft,
  onChange,
}: {
  readonly budget: Budget;
  readonly line: BudgetLine;
  readonly draft: ReadingCorrection;
  readonly onChange: (draft: ReadingCorrection) => void;
}): ReactElement {
  const { words } = useLanguage();
  const said = draft.programmes.get(line.row);
  return (
    <input
      inputMode="numeric"
      maxLength={3}
      aria-label={words("reading.programmeOf", {
        place: linePlace(budget, line.row),
        label: lineText(line),
      })}
      value={(said === undefined ? line.programme : said)?.toString() ?? ""}
      onChange={({ target }) => {
        const digits = target.value.replaceAll(/\D/g, "");
        const programme = digits === "" ? null : Number(digits);
        onChange({ ...draft, programmes: new Map([...draft.programmes, [line.row, programme]]) });
      }}
    />
  );
}

function LineName({
  budget,
  line,
  pane,
}: {
  readonly budget: Budget;
  readonly line: BudgetLine;
  readonly pane: Pane;
}): ReactElement {
  const [first] = budget.periods;
  const cell = first && budgetCell(budget, line, first);
  return (
    <>
      {cell && <CellLink cell={cell} near={cell} onGoTo={pane.goTo} />} {lineText(line)}
    </>
  );
}
