import { Button } from "@fluentui/react-components";
import { useId, useRef, useState, type ReactElement } from "react";
import { ACCEPTED_FILES } from "../../file/acceptedFiles";
import { message, type Message } from "../../language/messages";
import { choiceKey, mergeEdits, scoresToWrite, withoutFormulas } from "../../progress/merge/mergeEdits";
import { mergeCounts, writeDeed, writeMessages } from "../../progress/merge/mergeMessages";
import type { Score } from "../../progress/progress";
import type { Workbook } from "../../workbook/port";
import { failureMessage } from "../shell/failureMessage";
import { useLanguage } from "../shell/LanguageContext";
import { Notice } from "../shell/Notice";
import { startAsked } from "../state/askedWork";
import { isBusy } from "../state/isBusy";
import type { Pane } from "../state/usePane";
import { Conflict } from "./Conflict";
import { MergeTable } from "./MergeTable";
import { readCopies, type CopiesMerged, type MergeProblem } from "./readCopies";

/** Lays filled copies, picked from this computer, over the open workbook, and writes what comes of it as one action. */
export function MergeCopies({
  workbook,
  pane,
}: {
  readonly workbook: Workbook;
  readonly pane: Pick<Pane, "apply" | "state">;
}): ReactElement {
  const { say, words } = useLanguage();
  const [merged, setMerged] = useState<CopiesMerged | undefined>();
  const [problem, setProblem] = useState<MergeProblem | undefined>();
  const [choices, setChoices] = useState<ReadonlyMap<string, Score>>(new Map());
  const [asked, setAsked] = useState<Message | undefined>();
  const latest = useRef<readonly File[]>(undefined);
  const id = useId();
  // Only once it is in the workbook: where writing fails, the choices are still there.
  if (asked !== undefined && pane.state.deed === asked) {
    setAsked(undefined);
    setMerged(undefined);
  }
  const pick = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return;
    latest.current = files;
    const outcome = await readCopies(workbook, words("progress.mergeThis"), files);
    // Other copies were picked while these were read: those count.
    if (latest.current !== files) return;
    setChoices(new Map());
    setMerged(outcome.ok ? outcome.value : undefined);
    setProblem(outcome.ok ? undefined : outcome.failure);
  };
  return (
    <details>
      <summary>{words("progress.mergeTitle")}</summary>
      <p>{words("progress.mergeHow")}</p>
      <label htmlFor={id}>{words("progress.mergePick")}</label>
      <input
        id={id}
        type="file"
        multiple
        accept={ACCEPTED_FILES}
        onChange={({ target }) => {
          startAsked(
            () => pick([...(target.files ?? [])]),
            (failure) => {
              setProblem({ kind: "workbook", failure });
            },
          );
        }}
      />
      {problem && (
        <div role="alert">
          <Notice
            intent="error"
            text={problem.kind === "file" ? say(problem.message) : say(failureMessage(problem.failure))}
          />
        </div>
      )}
      {merged && (
        <MergeOutcome
          merged={merged}
          choices={choices}
          isAtWork={isBusy(pane)}
          onChoose={(key, score) => {
            const rest = [...choices].filter(([other]) => other !== key);
            setChoices(new Map(score === undefined ? rest : [...rest, [key, score]]));
          }}
          onWrite={(count) => {
            const edits = mergeEdits(merged.snapshot, merged.merge, choices);
            const deed = message("progress.mergeDone", { count });
            setAsked(deed);
            pane.apply(edits, deed);
          }}
        />
      )}
    </details>
  );
}

function MergeOutcome({
  merged: { snapshot, merge },
  choices,
  isAtWork,
  onChoose,
  onWrite,
}: {
  readonly merged: CopiesMerged;
  readonly choices: ReadonlyMap<string, Score>;
  readonly isAtWork: boolean;
  readonly onChoose: (key: string, score: Score | undefined) => void;
  readonly onWrite: (count: number) => void;
}): ReactElement {
  const { say, words } = useLanguage();
  const conflicts = merge.scores.filter(({ state }) => state === "conflict");
  const open = withoutFormulas(snapshot, merge);
  const count = scoresToWrite(open, choices).length;
  const computed = scoresToWrite(merge, choices).length - count;
  const lines = writeMessages(snapshot, open, choices);
  const hasWork = lines.length > 0;
  return (
    <>
      <p role="status">{say(mergeCounts(merge))}</p>
      <MergeTable merge={merge} />
      <ul className="actions">
        {conflicts.map((conflict) => {
          const key = choiceKey(conflict);
          return (
            <Conflict
              key={key}
              merged={conflict}
              choice={choices.get(key)}
              onChoose={(score) => {
                onChoose(key, score);
              }}
            />
          );
        })}
      </ul>
      {merge.unmatched.map(({ source, sheet, code }) => (
        <p key={`${source} ${sheet} ${code}`}>{words("progress.mergeUnmatched", { source, sheet, code })}</p>
      ))}
      <section aria-label={words("merging.writes")}>
        <p>{words(hasWork ? "merging.writes" : "merging.writesNothing")}</p>
        {hasWork && (
          <ul>
            {lines.map((line, index) => (
              <li key={index}>{say(line)}</li>
            ))}
          </ul>
        )}
        {computed > 0 && <p>{words("merging.computed", { count: computed })}</p>}
      </section>
      <Button
        disabledFocusable={!hasWork || isAtWork}
        onClick={() => {
          if (hasWork) onWrite(count);
        }}
      >
        {say(writeDeed(snapshot, open, choices))}
      </Button>
    </>
  );
}
