import { Button } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import { message, type Message } from "../../language/messages";
import { JUDGEMENT_WORDS } from "../../norms/register/addRealisedColumn";
import { fillRealised } from "../../norms/register/fillRealised";
import { recogniseRegisters } from "../../norms/register/recogniseRegisters";
import type { NormEntry, RealisedColumn } from "../../norms/register/register";
import { computedNormMessage, type ComputedNorm } from "../../review/plans/computedNorms";
import type { Workbook } from "../../workbook/port";
import { failureMessage } from "../shell/failureMessage";
import { useLanguage } from "../shell/LanguageContext";
import { startAsked } from "../state/askedWork";
import type { Pane } from "../state/usePane";
import { heldRealised, typedRealised } from "./typedRealised";

/**
 * Fills in what was realised for one norm, in its own cell: typed, chosen, or taken over from what Peil computed. The
 * cell is read again first; a value that somebody else wrote meanwhile is shown and stays.
 */
export function FillRealised({
  entry,
  periods,
  computed,
  pane,
  workbook,
}: {
  readonly entry: NormEntry;
  readonly periods: readonly RealisedColumn[];
  readonly computed: readonly ComputedNorm[];
  readonly pane: Pane;
  readonly workbook: Workbook;
}): ReactElement | null {
  const { code, say, words } = useLanguage();
  const id = useId();
  const [period, setPeriod] = useState(periods.length - 1);
  // What was typed over what the cell held: where the cell holds something else since, it is no longer wanted.
  const [draft, setDraft] = useState<{ readonly over: string; readonly text: string } | undefined>();
  const [problem, setProblem] = useState<Message | undefined>();
  const { clause, indicator } = entry;
  if (!clause || !("norm" in clause) || clause.norm.kind === "empty" || periods.length === 0) return null;
  const held = heldRealised(entry.realised[period] ?? { kind: "blank" });
  const text = draft?.over === held ? draft.text : held;
  const setText = (typed: string): void => {
    setDraft({ over: held, text: typed });
  };
  const choices: readonly string[] = JUDGEMENT_WORDS;
  const save = async (value: string, at: number): Promise<void> => {
    const reading = await workbook.read();
    if (!reading.ok) {
      setProblem(failureMessage(reading.failure));
      return;
    }
    const sheet = reading.value.sheets.find(({ name }) => name === entry.cell.sheet);
    const filling = sheet
      ? fillRealised(sheet, recogniseRegisters(sheet), { entry, period: at }, value)
      : ({ kind: "moved" } as const);
    if (filling.kind !== "edit") {
      setProblem(
        filling.kind === "changed"
          ? message("realised.changed", { theirs: filling.theirs })
          : message(REFUSALS[filling.kind]),
      );
      return;
    }
    setProblem(undefined);
    pane.mend([filling.edit], message("realised.saved", { indicator }));
  };
  const ask = (value: string, at: number): void => {
    startAsked(
      () => save(value, at),
      (failure) => {
        setProblem(failureMessage(failure));
      },
    );
  };
  const isBusy = pane.state.activity.kind !== "idle";
  return (
    <details className="fill">
      <summary>{words("realised.fill")}</summary>
      {periods.length > 1 && (
        <p>
          <label htmlFor={`${id}-period`}>{words("realised.forPeriod")}</label>{" "}
          <select
            id={`${id}-period`}
            value={period}
            onChange={({ target }) => {
              setPeriod(Number(target.value));
              setDraft(undefined);
            }}
          >
            {periods.map(({ name, column }, index) => (
              <option key={column} value={index}>
                {name}
              </option>
            ))}
          </select>
        </p>
      )}
      <label htmlFor={id}>
        {words("realised.valueOf", { indicator, period: periods[period]?.name ?? "" })}
      </label>{" "}
      {clause.norm.kind === "judgement" ? (
        <select
          id={id}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
          }}
        >
          <option value="">{words("realised.nothing")}</option>
          {choices.map((word) => (
            <option key={word}>{word}</option>
          ))}
          {held !== "" && !choices.includes(held) && (
            <option value={held}>{words("pane.plansStays", { text: held })}</option>
          )}
        </select>
      ) : (
        <input
          id={id}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
          }}
        />
      )}
      <p role="status">{problem && say(problem)}</p>
      <div className="buttons">
        <Button
          size="small"
          disabledFocusable={isBusy || text.trim() === held}
          onClick={() => {
            ask(text, period);
          }}
        >
          {words("realised.save")}
        </Button>
        {computed.map((one, index) => {
          const value = typedRealised(one.realised, code);
          const dutch = typedRealised(one.realised, "nl");
          if (value === undefined || dutch === undefined) return null;
          return (
            <Button
              key={index}
              size="small"
              disabledFocusable={isBusy}
              aria-label={words("realised.takeOverOf", { value, what: say(computedNormMessage(one)) })}
              onClick={() => {
                ask(dutch, periodOf(one, periods) ?? period);
              }}
            >
              {words("realised.takeOver", { value })}
            </Button>
          );
        })}
      </div>
    </details>
  );
}

const REFUSALS = {
  moved: "realised.moved",
  shared: "realised.shared",
  computed: "realised.computed",
  "wrong-kind": "realised.wrongKind",
} as const;

/** The column of the year that a figure is about; undefined where no heading names it. */
function periodOf({ period }: ComputedNorm, periods: readonly RealisedColumn[]): number | undefined {
  const year = /\b20\d\d\b/.exec(period)?.[0];
  const index = year === undefined ? -1 : periods.findIndex(({ name }) => name.includes(year));
  return index < 0 ? undefined : index;
}
