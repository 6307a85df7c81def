import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { WaitingScore } from "../../progress/waiting/waitingScores";
import type { WaitingText } from "../../progress/waiting/waitingTexts";
import { useLanguage } from "../shell/LanguageContext";
import { Notice } from "../shell/Notice";
import { ReadingText } from "./ReadingText";

/** Says which scores and explanations of an earlier time are not in the workbook yet, and asks what to do with them. */
export function WaitingNotice({
  waiting,
  texts,
  onContinue,
  onDiscard,
}: {
  readonly waiting: readonly WaitingScore[];
  readonly texts: readonly WaitingText[];
  readonly onContinue: () => void;
  readonly onDiscard: () => void;
}): ReactElement {
  const { words } = useLanguage();
  const count = waiting.length;
  const labels =
    texts.length === 0
      ? { go: words("waiting.continue"), forget: words("waiting.discard", { count }) }
      : count === 0
        ? {
            go: words("waiting.textContinue", { count: texts.length }),
            forget: words("waiting.textDiscard", { count: texts.length }),
          }
        : { go: words("waiting.allContinue"), forget: words("waiting.allDiscard") };
  const title = words("waiting.title", { count });
  const textTitle = words("waiting.textTitle", { count: texts.length });
  return (
    <div role="alert">
      <Notice
        intent="warning"
        text={count === 0 ? textTitle : title}
        actions={
          <>
            <Button size="small" onClick={onContinue}>
              {labels.go}
            </Button>
            <Button size="small" onClick={onDiscard}>
              {labels.forget}
            </Button>
          </>
        }
      >
        {count > 0 && (
          <ul className="actions">
            {waiting.map(({ sheet, period, code, score }) => (
              <li key={`${sheet} ${period} ${code}`}>
                <strong>{code}</strong>, {period}:{" "}
                <ReadingText reading={score === null ? { kind: "empty" } : { kind: "score", score }} />
              </li>
            ))}
          </ul>
        )}
        {count > 0 && texts.length > 0 && <p>{textTitle}</p>}
        {texts.length > 0 && (
          <ul className="actions">
            {texts.map(({ sheet, period, code, text }) => (
              <li key={`${sheet} ${period} ${code}`}>
                <strong>{code}</strong>, {period}: {text}
              </li>
            ))}
          </ul>
        )}
        <p>{words(count > 0 ? "waiting.how" : "waiting.textHow")}</p>
      </Notice>
    </div>
  );
}
