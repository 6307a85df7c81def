import { Button, Switch } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { asksExplanation, nameOf } from "../../progress/explanations/checkExplanations";
import { explanationOf, type Explanation } from "../../progress/explanations/explanations";
import type { Score } from "../../progress/progress";
import { isScoreSaved, type Scoring } from "../../progress/scoring";
import { isSameName } from "../../workbook/peilSheet";
import type { Workbook } from "../../workbook/port";
import { useLanguage } from "../shell/LanguageContext";
import { ActionCard } from "./ActionCard";
import { ExplanationField } from "./ExplanationField";
import { Finish } from "./Finish";
import { LastChoice } from "./LastChoice";
import { ScoreButtons } from "./ScoreButtons";
import type { TypedText } from "./textSaver";
import { Unsaved } from "./Unsaved";
import { UnsavedTexts } from "./UnsavedTexts";
import { useScoring } from "./useScoring";
import { useTexts } from "./useTexts";
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
  const [{ explanations, typed }, texts] = useTexts(workbook, store, start, known);
  const [isBeforeShown, showBefore] = useState(false);
  const [isFinishing, setFinishing] = useState(false);
  // What was being typed an earlier time comes up again.
  const [explaining, setExplaining] = useState(() => stepTyped(start, typed));
  /** Which text the field begins with: another one where somebody else's was chosen. */
  const [edition, setEdition] = useState(0);
  const [isRequested, setRequested] = useState(false);
  const [isClosing, setClosing] = useState(false);
  /** The action whose explanation was to be saved, and the one whose explanation has been. */
  const [awaited, setAwaited] = useState<string | undefined>();
  const [kept, setKept] = useState<string | undefined>();
  const screen = useRef<HTMLElement>(null);
  // A score that is on its way is waited for: otherwise it would be offered again although it arrived.
  const isUnderway =
    scoring.steps.some(({ state }) => state.kind === "saving") ||
    typed.some(({ state }) => state.kind === "typed" || state.kind === "saving");
  useEffect(() => {
    if (isClosing && !isUnderway) onClose();
  }, [isClosing, isUnderway, onClose]);
  const isArrived = awaited !== undefined && !typed.some((one) => isSameName(one.code, awaited));
  useEffect(() => {
    if (!isArrived) return;
    setAwaited(undefined);
    setExplaining(undefined);
    setKept(awaited);
    focusScores();
  }, [isArrived, awaited]);
  const focusScores = (): void => {
    screen.current?.querySelector<HTMLElement>('[role="toolbar"]')?.focus();
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
  const explainedCode = explained && nameOf(explained.action);
  const textOf = (code: string): string =>
    typed.find((one) => isSameName(one.code, code))?.text ??
    explanationOf(explanations, code, period)?.text ??
    "";
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
      {step.hasFormula ? (
        <p className="hint">{words("yearPlan.formulaField")}</p>
      ) : (
        <ScoreButtons
          answer={step.answer}
          onChoose={choose}
          onMove={(by) => {
            go(at + by);
          }}
          onText={() => {
            screen.current?.querySelector("textarea")?.focus();
          }}
        />
      )}
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
          disabledFocusable={step.hasFormula}
          onClick={() => {
            if (!step.hasFormula) choose(null);
          }}
        >
          {words("progress.entryClear")}
        </Button>
      </div>
      {last !== undefined && steps[last] && <LastChoice scoring={scoring} step={steps[last]} />}
      <Unsaved scoring={scoring} onEvent={tell} />
      <UnsavedTexts
        typed={typed}
        onResolve={(code, whose) => {
          texts.resolve(code, whose);
          setEdition(edition + 1);
        }}
      />
      {explainedCode !== undefined && (
        <ExplanationField
          key={`${explainedCode} ${edition.toString()}`}
          label={words("progress.entryExplain", { code: explainedCode })}
          known={textOf(explainedCode)}
          takesFocus={isRequested}
          onType={(text) => {
            texts.type(explainedCode, text);
            setAwaited(undefined);
          }}
          onLeave={texts.flush}
          onSave={() => {
            texts.flush();
            setAwaited(explainedCode);
          }}
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
            texts.flush();
            setClosing(true);
          }}
        >
          {words("progress.entryClose")}
        </Button>
      </div>
    </section>
  );
}

/** The index of the action whose explanation was being typed. */
function stepTyped({ steps }: Scoring, typed: readonly TypedText[]): number | undefined {
  const index = steps.findIndex(({ action }) => typed.some(({ code }) => isSameName(code, nameOf(action))));
  return index === -1 ? undefined : index;
}
