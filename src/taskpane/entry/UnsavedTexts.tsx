import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { failureMessage } from "../shell/failureMessage";
import { useLanguage } from "../shell/LanguageContext";
import { Notice } from "../shell/Notice";
import type { TextSaver, TypedText } from "./textSaver";

/** The explanations that did not reach the workbook: refused by Excel, or changed by somebody else meanwhile. */
export function UnsavedTexts({
  typed,
  onResolve,
}: {
  readonly typed: readonly TypedText[];
  readonly onResolve: TextSaver["resolve"];
}): ReactElement | null {
  const { say, words } = useLanguage();
  const shown = typed.flatMap(({ code, text, state }) => {
    if (state.kind === "refused") {
      return [
        <Notice key={code} intent="warning" text={words("waiting.textRefused", { code })}>
          <p>{say(failureMessage(state.failure))}</p>
        </Notice>,
      ];
    }
    if (state.kind !== "conflict") return [];
    const choices = [
      ["mine", "waiting.textMine"],
      ["theirs", "waiting.textTheirs"],
    ] as const;
    const actions = choices.map(([whose, label]) => (
      <Button
        key={whose}
        size="small"
        onClick={() => {
          onResolve(code, whose);
        }}
      >
        {words(label)}
      </Button>
    ));
    return [
      <Notice key={code} intent="warning" text={words("waiting.textConflict", { code })} actions={actions}>
        <p>{words("waiting.textYours", { text })}</p>
        <p>{words("waiting.textInSheet", { text: state.theirs })}</p>
      </Notice>,
    ];
  });
  return shown.length === 0 ? null : <div role="alert">{shown}</div>;
}
