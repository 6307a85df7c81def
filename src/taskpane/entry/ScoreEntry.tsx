import { Button } from "@fluentui/react-components";
import { useCallback, useId, useRef, useState, type ReactElement } from "react";
import { message, type Message } from "../../language/messages";
import { periodToScore, startScoring, type Scoring } from "../../progress/scoring";
import { continueScoring, placeToContinue } from "../../progress/waiting/waitingScores";
import type { Failure } from "../../workbook/failure";
import type { Workbook } from "../../workbook/port";
import { failureMessage } from "../shell/failureMessage";
import { useLanguage } from "../shell/LanguageContext";
import { Notice } from "../shell/Notice";
import { startAsked } from "../state/askedWork";
import { takeFocus } from "./takeFocus";
import { openScoring, type ScoringSource } from "./openScoring";
import { ScoringScreen } from "./ScoringScreen";
import { WaitingNotice } from "./WaitingNotice";
import type { WaitingStore } from "./waitingStore";

/**
 * Starts the scoring of a period: a button, then the choice of table and period, then the actions one by one. Scores
 * that were chosen an earlier time and did not reach the workbook are offered first.
 */
export function ScoreEntry({
  workbook,
  store,
  canBegin,
  isOpen,
  onOpen,
  onClose,
}: {
  readonly workbook: Workbook;
  readonly store: WaitingStore;
  /** Whether a table was found that can be scored. */
  readonly canBegin: boolean;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}): ReactElement {
  const { say, words } = useLanguage();
  const [source, setSource] = useState<ScoringSource | undefined>();
  const [problem, setProblem] = useState<Message | undefined>();
  const [scoring, setScoring] = useState<Scoring | undefined>();
  const [waiting, setWaiting] = useState(store.read);
  const [texts, setTexts] = useState(store.readTexts);
  /** Whether the scoring was just closed: then the keyboard goes on at the button that began it. */
  const returns = useRef(false);
  const focusOnReturn = useCallback((button: HTMLElement | null): void => {
    if (!button || !returns.current) return;
    returns.current = false;
    button.focus();
  }, []);
  const open = async (): Promise<void> => {
    const found = await openScoring(workbook);
    setProblem(found.ok ? undefined : found.failure);
    if (!found.ok) return;
    setSource(found.value);
    onOpen();
  };
  const goOn = async (): Promise<void> => {
    const found = await openScoring(workbook);
    const place = found.ok ? placeToContinue(found.value.tables, [...waiting, ...texts]) : undefined;
    const begun = found.ok && place && startScoring(found.value.snapshot, place.table, place.period);
    setProblem(!found.ok ? found.failure : begun ? undefined : message("waiting.gone"));
    if (!found.ok || !begun) return;
    setSource(found.value);
    setScoring(continueScoring(begun, waiting));
    onOpen();
  };
  const fail = (failure: Failure): void => {
    setProblem(failureMessage(failure));
  };
  const close = (): void => {
    setScoring(undefined);
    setSource(undefined);
    setWaiting(store.read());
    setTexts(store.readTexts());
    returns.current = true;
    onClose();
  };
  if (isOpen && source && scoring) {
    return (
      <ScoringScreen
        workbook={workbook}
        store={store}
        start={scoring}
        explanations={source.explanations}
        onClose={close}
      />
    );
  }
  if (isOpen && source) return <PeriodChoice source={source} onStart={setScoring} onClose={close} />;
  return (
    <>
      {waiting.length + texts.length > 0 && (
        <WaitingNotice
          waiting={waiting}
          texts={texts}
          onContinue={() => {
            startAsked(goOn, fail);
          }}
          onDiscard={() => {
            store.write([]);
            store.writeTexts([]);
            setWaiting([]);
            setTexts([]);
            setProblem(undefined);
          }}
        />
      )}
      {problem && (
        <div role="alert">
          <Notice intent="error" text={say(problem)} />
        </div>
      )}
      {canBegin && (
        <div className="buttons">
          <Button
            ref={focusOnReturn}
            onClick={() => {
              startAsked(open, fail);
            }}
          >
            {words("progress.entryOpen")}
          </Button>
        </div>
      )}
    </>
  );
}

function PeriodChoice({
  source,
  onStart,
  onClose,
}: {
  readonly source: ScoringSource;
  readonly onStart: (scoring: Scoring) => void;
  readonly onClose: () => void;
}): ReactElement {
  const { words } = useLanguage();
  const id = useId();
  const choices = source.tables.flatMap((table) =>
    table.periods.map((period, index) => ({ table, index, name: `${table.sheet}: ${period.name}` })),
  );
  const [first] = source.tables;
  const offered = choices.findIndex(
    ({ table, index }) => first !== undefined && table === first && index === periodToScore(first),
  );
  const [chosen, choose] = useState(Math.max(0, offered));
  const start = (): void => {
    const choice = choices[chosen];
    const scoring = choice && startScoring(source.snapshot, choice.table, choice.index);
    if (scoring) onStart(scoring);
  };
  return (
    <section aria-labelledby={`${id}-title`} className="scoring">
      <h2 id={`${id}-title`}>{words("progress.entryWhich")}</h2>
      <label htmlFor={id}>{words("progress.entryPeriod")}</label>{" "}
      <select
        id={id}
        ref={takeFocus}
        value={chosen}
        onChange={(event) => {
          choose(Number(event.target.value));
        }}
      >
        {choices.map(({ name }, index) => (
          <option key={index} value={index}>
            {name}
          </option>
        ))}
      </select>
      <div className="buttons">
        <Button appearance="primary" onClick={start}>
          {words("progress.entryStart")}
        </Button>
        <Button onClick={onClose}>{words("progress.entryClose")}</Button>
      </div>
    </section>
  );
}
