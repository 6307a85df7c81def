import { useId, type ReactElement } from "react";
import type { Checklist, ChecklistItem } from "../../norms/checklists/checklist";
import { checklistSummary } from "../../norms/checklists/summaryOf";
import type { CellAddress } from "../../workbook/address";
import { CellLink } from "../check/CellLink";
import { useLanguage } from "../shell/LanguageContext";

/** A checklist: how it stands, what is not in place, and all of it on request. */
export function ChecklistPart({
  list,
  onGoTo,
}: {
  readonly list: Checklist;
  readonly onGoTo: (cell: CellAddress) => void;
}): ReactElement {
  const language = useLanguage();
  const { words } = language;
  const id = useId();
  const attention = list.items.filter(({ answers }) =>
    answers.some(({ answer }) => answer === "no" || answer === "partly"),
  );
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words("checklists.title", { subject: list.subject, sheet: list.sheet })}</h2>
      {checklistSummary(list, language).map((sentence, index) => (
        <p key={index}>{sentence}</p>
      ))}
      {attention.length > 0 && (
        <>
          <h3>{words("checklists.attention")}</h3>
          <Items list={list} items={attention} onGoTo={onGoTo} />
        </>
      )}
      <details>
        <summary>{words("checklists.all", { count: list.items.length })}</summary>
        <Items list={list} items={list.items} onGoTo={onGoTo} />
      </details>
    </section>
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
    <ul>
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
