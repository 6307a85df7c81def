import { Button } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { Message } from "../../language/messages";
import { periodToScore, startScoring, type Scoring } from "../../progress/scoring";
import type { Workbook } from "../../workbook/port";
import { useLanguage } from "../shell/LanguageContext";
import { Notice } from "../shell/Notice";
import { openScoring, type ScoringSource } from "./openScoring";
import { ScoringScreen } from "./ScoringScreen";

/** Starts the scoring of a period: a button, then the choice of table and period, then the actions one by one. */
export function ScoreEntry({
  workbook,
  isOpen,
  onOpen,
  onClose,
}: {
  readonly workbook: Workbook;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}): ReactElement {
  const { say, words } = useLanguage();
  const [source, setSource] = useState<ScoringSource | undefined>();
  const [problem, setProblem] = useState<Message | undefined>();
  const [scoring, setScoring] = useState<Scoring | undefined>();
  const open = async (): Promise<void> => {
    const found = await openScoring(workbook);
    setProblem(found.ok ? undefined : found.failure);
    if (!found.ok) return;
    setSource(found.value);
    onOpen();
  };
  const close = (): void => {
    setScoring(undefined);
    setSource(undefined);
    onClose();
  };
  if (isOpen && source && scoring) {
    return (
      <ScoringScreen workbook={workbook} start={scoring} explanations={source.explanations} onClose={close} />
    );
  }
  if (isOpen && source) return <PeriodChoice source={source} onStart={setScoring} onClose={close} />;
  return (
    <>
      {problem && <Notice intent="error" text={say(problem)} />}
      <div className="buttons">
        <Button
          onClick={() => {
            void open();
          }}
        >
          {words("progress.entryOpen")}
        </Button>
      </div>
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
