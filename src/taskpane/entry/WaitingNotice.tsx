import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { WaitingScore } from "../../progress/waiting/waitingScores";
import { useLanguage } from "../shell/LanguageContext";
import { Notice } from "../shell/Notice";
import { ReadingText } from "./ReadingText";

/** Says which scores of an earlier time are not in the workbook yet, and asks what to do with them. */
export function WaitingNotice({
  waiting,
  onContinue,
  onDiscard,
}: {
  readonly waiting: readonly WaitingScore[];
  readonly onContinue: () => void;
  readonly onDiscard: () => void;
}): ReactElement {
  const { words } = useLanguage();
  return (
    <div role="alert">
      <Notice
        intent="warning"
        text={words("waiting.title", { count: waiting.length })}
        actions={
          <>
            <Button size="small" onClick={onContinue}>
              {words("waiting.continue")}
            </Button>
            <Button size="small" onClick={onDiscard}>
              {words("waiting.discard", { count: waiting.length })}
            </Button>
          </>
        }
      >
        <ul className="actions">
          {waiting.map(({ sheet, period, code, score }) => (
            <li key={`${sheet} ${period} ${code}`}>
              <strong>{code}</strong>, {period}:{" "}
              <ReadingText reading={score === null ? { kind: "empty" } : { kind: "score", score }} />
            </li>
          ))}
        </ul>
        <p>{words("waiting.how")}</p>
      </Notice>
    </div>
  );
}
