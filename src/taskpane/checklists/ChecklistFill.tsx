import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Answer, Checklist, ChecklistItem } from "../../norms/checklists/checklist";
import type { Workbook } from "../../workbook/port";
import { TextCell } from "../planning/fill/TextCell";
import { useLanguage } from "../shell/LanguageContext";
import { isBusy } from "../state/isBusy";
import type { Pane } from "../state/usePane";
import { AnswerCell } from "./AnswerCell";

/** Filling in a checklist: an answer for each item, and the explanation where it is not wholly in place. */
export function ChecklistFill({
  list,
  pane,
  workbook,
}: {
  readonly list: Checklist;
  readonly pane: Pane;
  readonly workbook: Workbook;
}): ReactElement {
  const { words } = useLanguage();
  return (
    <>
      <p className="hint">{words("pane.plansAnswerHint")}</p>
      <ul className="actions">
        {list.items.map((item) => (
          <Item key={item.row} list={list} item={item} workbook={workbook} />
        ))}
      </ul>
      <Button
        size="small"
        disabledFocusable={isBusy(pane)}
        onClick={() => {
          pane.check();
        }}
      >
        {words("yearPlan.formDone")}
      </Button>
    </>
  );
}

function Item({
  list,
  item,
  workbook,
}: {
  readonly list: Checklist;
  readonly item: ChecklistItem;
  readonly workbook: Workbook;
}): ReactElement {
  const { words } = useLanguage();
  const [answers, setAnswers] = useState<readonly Answer[]>(item.answers.map(({ answer }) => answer));
  const asksWhy = answers.some((answer) => answer === "no" || answer === "partly") || item.explanation !== "";
  return (
    <li>
      {item.answers.map((answer, index) => {
        const name = list.columns[index]?.name ?? "";
        return (
          <AnswerCell
            key={answer.cell.column}
            answer={answer}
            label={
              list.columns.length > 1 ? words("pane.plansAnswerOf", { item: item.text, name }) : item.text
            }
            workbook={workbook}
            onSave={(given) => {
              setAnswers(answers.map((one, at) => (at === index ? given : one)));
            }}
          />
        );
      })}
      {item.explanationCell && asksWhy && (
        <TextCell
          workbook={workbook}
          sheet={list.sheet}
          field={item.explanationCell}
          label={words("pane.plansExplanationOf", { item: item.text })}
        />
      )}
    </li>
  );
}
