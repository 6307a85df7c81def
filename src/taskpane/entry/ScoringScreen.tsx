import { Button, Switch } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { asksExplanation, nameOf } from "../../progress/explanations/checkExplanations";
import { explanationOf, type Explanation } from "../../progress/explanations/explanations";
import type { Score } from "../../progress/progress";
import { isScoreSaved, type Scoring } from "../../progress/scoring";
import type { Failure } from "../../workbook/failure";
import type { Workbook } from "../../workbook/port";
import { useLanguage } from "../shell/LanguageContext";
import { ActionCard } from "./ActionCard";
import { ExplanationField } from "./ExplanationField";
import { Finish } from "./Finish";
import { LastChoice } from "./LastChoice";
import { saveExplanation } from "./saveExplanation";
import { ScoreButtons } from "./ScoreButtons";
import { Unsaved } from "./Unsaved";
import { useScoring } from "./useScoring";
import type { WaitingStore } from "./waitingStore";

/** One action at a time: a digit scores it, saves it in its own cell and goes on to the next. */
export function ScoringScreen({
  workbook,
  store,
  start,
  explanations: known,
  onClose,
}: {
  readonly workbook: Workbook;
  readonly store: WaitingStore;
  readonly start: Scoring;
  readonly explanations: readonly Explanation[];
  readonly onClose: () => void;
}): ReactElement | null {
  const { words } = useLanguage();
  const [scoring, tell] = useScoring(workbook, store, start);
  const [explanations, setExplanations] = useState(known);
  const [isBeforeShown, showBefore] = useState(false);
  const [isFinishing, setFinishing] = useState(false);
  const [explaining, setExplaining] = useState<number | undefined>();
  const [isRequested, setRequested] = useState(false);
  const [isClosing, setClosing] = useState(false);
  const [kept, setKept] = useState<string | undefined>();
  const screen = useRef<HTMLElement>(null);
  // A score that is on its way is waited for: otherwise it would be offered again although it arrived.
  const isUnderway = scoring.steps.some(({ state }) => state.kind === "saving");
  useEffect(() => {
    if (isClosing && !isUnderway) onClose();
  }, [isClosing, isUnderway, onClose]);
  const focusScores = (): void => {
    screen.current?.querySelector<HTMLElement>('[role="toolbar"] button[tabindex="0"]')?.focus();
  };
  useEffect(focusScores, []);
  const step = scoring.steps[scoring.at];
  const { at, column, last, period, sheet, steps } = scoring;
  const row = step?.action.row;
  // The sheet shows which cell is being filled. Where Excel cannot do so just now, the scoring itself goes on.
  useEffect(() => {
    if (row === undefined) return;
    workbook.select({ sheet, row, column }).catch((bug: unknown) => {
      reportError(bug);
    });
  }, [workbook, sheet, row, column]);
  if (!step) return null;

  const explained = explaining === undefined ? undefined : steps[explaining];
  const choose = (score: Score | null): void => {
    tell({ kind: "chosen", step: at, score });
    setRequested(false);
    setKept(undefined);
    const isAsked = score !== null && asksExplanation(score);
    const isKnown = explanationOf(explanations, nameOf(step.action), period) !== undefined;
    setExplaining(isAsked && !isKnown ? at : undefined);
  };
  const go = (to: number): void => {
    tell({ kind: "went", step: to });
  };
  const explain = async (text: string): Promise<Failure | undefined> => {
    if (!explained) return undefined;
    const saved = await saveExplanation(workbook, { code: nameOf(explained.action), period, text });
    if (!saved.ok) return saved.failure;
    setExplanations(saved.value);
    setExplaining(undefined);
    focusScores();
    setKept(nameOf(explained.action));
    return undefined;
  };
  return (
    <section ref={screen} aria-labelledby="scoring" className="scoring">
      <h2 id="scoring">{words("progress.entryTitle", { period })}</h2>
      <p className="counter" role="status">
        {words("progress.entryCounter", {
          filled: steps.filter(isScoreSaved).length,
          total: steps.length,
        })}
      </p>
      <ActionCard scoring={scoring} step={step} isBeforeShown={isBeforeShown} />
      <ScoreButtons
        answer={step.answer}
        onChoose={choose}
        onMove={(by) => {
          go(at + by);
        }}
      />
      <div className="buttons">
        <Button
          size="small"
          disabledFocusable={at === 0}
          onClick={() => {
            go(at - 1);
          }}
        >
          {words("progress.entryPrevious")}
        </Button>
        <Button
          size="small"
          disabledFocusable={at === steps.length - 1}
          onClick={() => {
            go(at + 1);
          }}
        >
          {words("progress.entryNext")}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            choose(null);
          }}
        >
          {words("progress.entryClear")}
        </Button>
      </div>
      {last !== undefined && steps[last] && <LastChoice scoring={scoring} step={steps[last]} />}
      <Unsaved scoring={scoring} onEvent={tell} />
      {explained && (
        <ExplanationField
          key={explaining}
          label={words("progress.entryExplain", { code: nameOf(explained.action) })}
          known={explanationOf(explanations, nameOf(explained.action), period)?.text ?? ""}
          takesFocus={isRequested}
          onSave={explain}
          onLater={() => {
            setExplaining(undefined);
            focusScores();
          }}
        />
      )}
      <p role="status">{kept !== undefined && words("progress.entryKept", { code: kept })}</p>
      <Switch
        label={words("progress.entryShowBefore")}
        checked={isBeforeShown}
        onChange={(_event, { checked }) => {
          showBefore(checked);
        }}
      />
      <p className="hint">{words("progress.entryKeys")}</p>
      {isFinishing && (
        <Finish
          scoring={scoring}
          explanations={explanations}
          onGo={(index, isForExplanation) => {
            go(index);
            setExplaining(isForExplanation ? index : undefined);
            setRequested(isForExplanation);
            if (!isForExplanation) focusScores();
          }}
        />
      )}
      <div className="buttons">
        <Button
          appearance="primary"
          onClick={() => {
            setFinishing(true);
          }}
        >
          {words("progress.entryFinish")}
        </Button>
        <Button
          disabledFocusable={isClosing}
          onClick={() => {
            setClosing(true);
          }}
        >
          {words("progress.entryClose")}
        </Button>
      </div>
    </section>
  );
}
