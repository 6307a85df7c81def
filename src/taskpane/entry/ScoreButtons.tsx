import { useContext, useRef, type ReactElement } from "react";
import { PALETTE } from "../../progress/colours/palette";
import { SCORES, type Score, type ScoreReading } from "../../progress/progress";
import { OwnWords } from "../scores/OwnWords";
import { SCORE_WORDS } from "../scores/scoreWords";
import { useLanguage } from "../shell/LanguageContext";
import { scoringKey } from "./scoringKey";

/**
 * Five buttons with digit, word and meaning, as one stop for the Tab key. Digits score wherever the focus is in it. After
 * a score the focus is on the bar and not on a button: the space bar or Enter gives the next action no score unasked.
 */
export function ScoreButtons({
  answer,
  onChoose,
  onMove,
  onText,
}: {
  readonly answer: ScoreReading;
  readonly onChoose: (score: Score | null) => void;
  readonly onMove: (by: 1 | -1) => void;
  /** A letter is typed, which is no score: moves the keyboard to where text belongs before the letter arrives. */
  readonly onText: () => void;
}): ReactElement {
  const { words } = useLanguage();
  const ownWords = useContext(OwnWords);
  const bar = useRef<HTMLDivElement>(null);
  const chosen = answer.kind === "score" ? answer.score : undefined;
  const moveFocus = (by: 1 | -1): void => {
    const buttons = [...(bar.current?.querySelectorAll("button") ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const to = at === -1 && by === -1 ? buttons.length - 1 : at + by;
    buttons[(to + buttons.length) % buttons.length]?.focus();
  };
  const choose = (score: Score | null): void => {
    bar.current?.focus();
    onChoose(score);
  };
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-orientation="horizontal"
      aria-label={words("progress.entryChoose")}
      aria-keyshortcuts="1 2 3 4 5 0"
      className="score-buttons"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.altKey || event.metaKey) return;
        const key = scoringKey(event.key);
        if (!key) {
          if (isLetter(event.key)) onText();
          return;
        }
        event.preventDefault();
        if (key.kind === "score") choose(key.score);
        else if (key.kind === "move") onMove(key.by);
        else moveFocus(key.by);
      }}
    >
      {SCORES.map((score) => (
        <button
          key={score}
          type="button"
          aria-pressed={chosen === score}
          tabIndex={score === (chosen ?? 1) ? 0 : -1}
          className="score-button"
          onClick={() => {
            choose(score);
          }}
        >
          <span className="chip" style={{ backgroundColor: PALETTE[score].fill, color: PALETTE[score].text }}>
            {score}
          </span>
          <span className="level">
            <strong>{ownWords[score] ?? words(SCORE_WORDS[score].word)}</strong>
            <span className="meaning">{words(SCORE_WORDS[score].meaning)}</span>
          </span>
        </button>
      ))}
    </div>
  );
}

/** Whether a key types a letter; Enter, Tab and their like have longer names. */
function isLetter(key: string): boolean {
  return /^\p{L}$/u.test(key);
}
