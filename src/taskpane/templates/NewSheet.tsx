import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { message } from "../../language/messages";
import { freeSheetName } from "../../workbook/freeSheetName";
import type { Workbook } from "../../workbook/port";
import { failureMessage } from "../shell/failureMessage";
import { useLanguage } from "../shell/LanguageContext";
import { startAsked } from "../state/askedWork";
import { isBusy } from "../state/isBusy";
import { localDate } from "../state/localDate";
import type { Pane } from "../state/usePane";
import { SHEET_TEMPLATES, type SheetTemplate } from "./sheetTemplates";

/** The sheets that Peil can add, each a button that adds one and nothing else. */
export function NewSheet({
  workbook,
  pane,
  onAdded,
  onClose,
}: {
  readonly workbook: Workbook;
  readonly pane: Pane;
  readonly onAdded: () => void;
  readonly onClose: () => void;
}): ReactElement {
  const language = useLanguage();
  const { say, words } = language;
  const [problem, setProblem] = useState<string | undefined>();
  const add = async (template: SheetTemplate): Promise<void> => {
    // Names may have come and gone since the last check.
    const reading = await workbook.read();
    if (!reading.ok) {
      setProblem(say(failureMessage(reading.failure)));
      return;
    }
    setProblem(undefined);
    const name = freeSheetName(reading.value, words(template.name));
    pane.mend(
      template.edits(name, language, localDate(new Date())),
      message("templates.done", { sheet: name }),
    );
    onAdded();
  };
  return (
    <section className="settings" aria-label={words("templates.title")}>
      <p>{words("templates.help")}</p>
      {problem !== undefined && <p role="alert">{problem}</p>}
      <ul className="templates">
        {SHEET_TEMPLATES.map((template) => (
          <li key={template.name}>
            <strong>{words(template.name)}</strong>
            <p>{words(template.what)}</p>
            <Button
              size="small"
              disabledFocusable={isBusy(pane)}
              aria-label={words("templates.addOf", { name: words(template.name) })}
              onClick={() => {
                startAsked(
                  () => add(template),
                  (failure) => {
                    setProblem(say(failureMessage(failure)));
                  },
                );
              }}
            >
              {words("templates.add")}
            </Button>
          </li>
        ))}
      </ul>
      <Button size="small" onClick={onClose}>
        {words("templates.close")}
      </Button>
    </section>
  );
}
