import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { answerIn, formProgress, type FormEntry, type PlanForm } from "../../planning/yearPlan/forms";
import { isFormLate } from "../../planning/yearPlan/checkForms";
import type { Workbook } from "../../workbook/port";
import { CellLink } from "../check/CellLink";
import { useLanguage } from "../shell/LanguageContext";
import { isBusy } from "../state/isBusy";
import type { Pane } from "../state/usePane";
import { PlanPart } from "./PlanPart";
import { TextCell } from "./fill/TextCell";

/** One form: how far it is, whether its time is over, and filling it in. `today` as in "2026-01-05". */
export function FormPart({
  form,
  today,
  pane,
  workbook,
}: {
  readonly form: PlanForm;
  readonly today: string;
  readonly pane: Pane;
  readonly workbook: Workbook;
}): ReactElement {
  const { words } = useLanguage();
  const [isFilling, setFilling] = useState(false);
  const { answered, begun, untouched } = formProgress(form);
  const title = words(form.kind === "know" ? "yearPlan.knowForm" : "yearPlan.shareForm", {
    sheet: form.sheet,
  });
  const heading = form.headings.get("asked");
  return (
    <PlanPart
      title={title}
      summary={
        <>
          <p>{words("yearPlan.formSummary", { answered, begun, untouched, all: form.entries.length })}</p>
          {isFormLate(form, today) && answered < form.entries.length && <p>{words("yearPlan.formIsLate")}</p>}
        </>
      }
    >
      {form.due && heading !== undefined && <p>{words("yearPlan.formDue", { heading })}</p>}
      {isFilling && <p className="hint">{words("yearPlan.formHint")}</p>}
      {form.entries.map((entry) => (
        <Entry
          key={entry.row}
          form={form}
          entry={entry}
          isFilling={isFilling}
          pane={pane}
          workbook={workbook}
        />
      ))}
      <Button
        appearance={isFilling ? "primary" : "secondary"}
        disabledFocusable={isBusy(pane)}
        onClick={() => {
          setFilling(!isFilling);
          if (isFilling) pane.check();
        }}
      >
        {words(isFilling ? "yearPlan.formDone" : "yearPlan.formFill")}
      </Button>
    </PlanPart>
  );
}

function Entry({
  form,
  entry,
  isFilling,
  pane,
  workbook,
}: {
  readonly form: PlanForm;
  readonly entry: FormEntry;
  readonly isFilling: boolean;
  readonly pane: Pane;
  readonly workbook: Workbook;
}): ReactElement {
  const { words } = useLanguage();
  const cell = { sheet: form.sheet, row: entry.row, column: form.columns.get("ambition") ?? 1 };
  const answer = answerIn(entry, form.kind);
  return (
    <details>
      <summary>
        {answer === "" ? `${entry.ambition} (${words("yearPlan.unanswered")})` : entry.ambition}
      </summary>
      <p className="hint">
        {entry.focusArea} <CellLink cell={cell} near={cell} onGoTo={pane.goTo} />
      </p>
      {entry.fields.map((field) =>
        isFilling ? (
          <TextCell
            key={field.part}
            workbook={workbook}
            sheet={form.sheet}
            field={field}
            label={form.headings.get(field.part) ?? words(`yearPlan.part.${field.part}`)}
          />
        ) : (
          field.text !== "" && (
            <p key={field.part}>
              <strong>{form.headings.get(field.part) ?? words(`yearPlan.part.${field.part}`)}</strong>{" "}
              {field.text}
            </p>
          )
        ),
      )}
    </details>
  );
}
