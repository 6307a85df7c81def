import type { ReactElement } from "react";
import type { Checklist, ChecklistItem } from "../../norms/checklists/checklist";
import { checklistSummary } from "../../norms/checklists/summaryOf";
import type { CellAddress } from "../../workbook/address";
import type { Workbook } from "../../workbook/port";
import { CellLink } from "../check/CellLink";
import { Fold } from "../check/Fold";
import { PlanPart } from "../planning/PlanPart";
import { useLanguage } from "../shell/LanguageContext";
import type { Pane } from "../state/usePane";
import { ChecklistFill } from "./ChecklistFill";

/** A checklist: how it stands, what is not in place, all of it and filling it in on request. */
export function ChecklistPart({
  list,
  pane,
  workbook,
}: {
  readonly list: Checklist;
  readonly pane: Pane;
  readonly workbook: Workbook;
}): ReactElement {
  const language = useLanguage();
  const { words } = language;
  const attention = list.items.filter(({ answers }) =>
    answers.some(({ answer }) => answer === "no" || answer === "partly"),
  );
  return (
    <PlanPart
      title={words("checklists.title", { subject: list.subject, sheet: list.sheet })}
      summary={checklistSummary(list, language).map((sentence, index) => (
        <p key={index}>{sentence}</p>
      ))}
    >
      {attention.length > 0 && (
        <>
          <h3>{words("checklists.attention")}</h3>
          <Items list={list} items={attention} onGoTo={pane.goTo} />
        </>
      )}
      <details>
        <summary>{words("checklists.all", { count: list.items.length })}</summary>
        <Items list={list} items={list.items} onGoTo={pane.goTo} />
      </details>
      <Fold title={words("pane.plansAnswers")}>
        <ChecklistFill list={list} pane={pane} workbook={workbook} />
      </Fold>
    </PlanPart>
  );
}

function Items({
  list,
  items,
  onGoTo,
}: {
  readonly list: Checklist;
  readonly items: readonly ChecklistItem[];
  readonly onGoTo: (cell: CellAddress) => void;
}): ReactElement {
  const { words } = useLanguage();
  return (
    <ul className="actions">
      {items.map((item) => (
        <li key={item.row}>
          {item.text}
          {item.answers.map(({ answer, cell }, index) => (
            <span key={cell.column}>
              {" "}
              {list.columns.length > 1 && `${list.columns[index]?.name ?? ""}: `}
              <strong>{words(`checklists.answer.${answer}`)}</strong>{" "}
              <CellLink cell={cell} near={cell} onGoTo={onGoTo} />
            </span>
          ))}
          {item.explanation !== "" && <span className="hint"> {item.explanation}</span>}
        </li>
      ))}
    </ul>
  );
}
