import { Button } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { ActivityBefore } from "../../planning/agenda/activitiesBefore";
import type { Activity } from "../../planning/agenda/agenda";
import { pairSetting, pairSettingWithdrawn } from "../../planning/agenda/agendaDecisions";
import { SURE_SCORE } from "../../planning/agenda/compareAgendas";
import { hasEnd } from "../../planning/agenda/endedBefore";
import { useLanguage } from "../shell/LanguageContext";
import { isBusy } from "../state/isBusy";
import type { Pane } from "../state/usePane";
import { WordDifferences } from "./WordDifferences";

/** What became of one earlier activity, how sure that is, and saying that it is so or otherwise. */
export function MatchItem({
  activity: { before, pairs, isDecided },
  candidates,
  placeBefore,
  placeAfter,
  pane,
}: {
  readonly activity: ActivityBefore;
  readonly candidates: readonly Activity[];
  readonly placeBefore: (activity: Activity) => ReactElement;
  readonly placeAfter: (activity: Activity) => ReactElement;
  readonly pane: Pane;
}): ReactElement {
  const { words } = useLanguage();
  const afters = pairs.map(({ after }) => after.text);
  const decide = (texts: readonly string[]): void => {
    pane.decide({ kind: "set", settings: [pairSetting(before.text, texts)] }, "agendaMatch.decided");
  };
  const withdraw = (): void => {
    pane.decide({ kind: "set", settings: [pairSettingWithdrawn(before.text)] }, "agendaMatch.withdrawn");
  };
  return (
    <li>
      {pairs.length === 0 && (
        <p>
          {before.text} {placeBefore(before)}
        </p>
      )}
      {pairs.length === 0 && hasEnd(before) && (
        <p className="hint">{words("agendaMatch.hadEnd", { when: before.whenText })}</p>
      )}
      {pairs.map(({ after, fate, likeness, isDecided: isPairDecided }) => (
        <div key={`${after.row.toString()} ${after.step}`}>
          <p>
            <strong>{words(`planning.fate.${fate}`)}</strong>,{" "}
            {isPairDecided
              ? words("planning.decidedByYou")
              : words("planning.score", { score: Math.round(likeness.score * 100) })}
            {!isPairDecided && likeness.score < SURE_SCORE && `, ${words("planning.doubtful")}`}
          </p>
          <p>
            <WordDifferences before={before.text} after={after.text} />
          </p>
          <p>
            {placeBefore(before)} {placeAfter(after)}
          </p>
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={isBusy(pane)}
            aria-label={words("agendaMatch.rejectOne", { before: before.text, after: after.text })}
            onClick={() => {
              decide(afters.filter((text) => text !== after.text));
            }}
          >
            {words("agendaMatch.reject")}
          </Button>
        </div>
      ))}
      <div className="buttons">
        {!isDecided && (
          <Button
            size="small"
            disabledFocusable={isBusy(pane)}
            aria-label={words(pairs.length > 0 ? "agendaMatch.confirmOne" : "agendaMatch.confirmGone", {
              before: before.text,
            })}
            onClick={() => {
              decide(afters);
            }}
          >
            {words("agendaMatch.confirm")}
          </Button>
        )}
        {isDecided && (
          <Button
            size="small"
            disabledFocusable={isBusy(pane)}
            aria-label={words("agendaMatch.withdrawOne", { before: before.text })}
            onClick={withdraw}
          >
            {words("agendaMatch.withdraw")}
          </Button>
        )}
      </div>
      <OtherMatch
        before={before}
        candidates={candidates.filter(({ text }) => text !== "" && !afters.includes(text))}
        isBusy={isBusy(pane)}
        onChoose={(text) => {
          decide([...afters, text]);
        }}
      />
    </li>
  );
}

/** Says that an activity came back in one that was not found. Its list of choices is long, so it is made on request. */
function OtherMatch({
  before,
  candidates,
  isBusy: isWaiting,
  onChoose,
}: {
  readonly before: Activity;
  readonly candidates: readonly Activity[];
  readonly isBusy: boolean;
  readonly onChoose: (text: string) => void;
}): ReactElement | null {
  const { words } = useLanguage();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  if (candidates.length === 0) return null;
  if (!isOpen) {
    return (
      <Button
        size="small"
        appearance="subtle"
        aria-label={words("agendaMatch.other", { before: before.text })}
        onClick={() => {
          setOpen(true);
        }}
      >
        {words("agendaMatch.otherShort")}
      </Button>
    );
  }
  return (
    <form
      className="decide"
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = new FormData(event.currentTarget).get("after");
        if (typeof chosen === "string" && chosen !== "") onChoose(chosen);
      }}
    >
      <label htmlFor={id}>{words("agendaMatch.other", { before: before.text })}</label>
      <select id={id} name="after" defaultValue="">
        <option value="">{words("agendaMatch.choose")}</option>
        {candidates.map(({ row, step, text }) => (
          <option key={`${row.toString()} ${step}`} value={text}>
            {text}
          </option>
        ))}
      </select>
      <Button size="small" type="submit" disabledFocusable={isWaiting}>
        {words("agendaMatch.connect")}
      </Button>
    </form>
  );
}
