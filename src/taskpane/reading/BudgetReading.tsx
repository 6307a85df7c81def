import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Budget } from "../../budget/budget";
import type { ReadingCorrection } from "../../budget/reading/readingCorrection";
import { readingText } from "../../budget/reading/readingText";
import type { MessageKey } from "../../language/messages";
import { useLanguage } from "../shell/LanguageContext";
import { SubmitButton } from "../shell/SubmitButton";
import { isBusy } from "../state/isBusy";
import type { Pane } from "../state/usePane";
import { LineReadings } from "./LineReadings";
import { linePlace, lineText } from "./lineText";
import { PeriodReading } from "./PeriodReading";
import { ReadingField } from "./ReadingField";
import { readingSetting } from "./readingSetting";
import { TablePlace } from "./TablePlace";

const TOTALS = [
  ["totalIncome", "reading.theTotalIncome"],
  ["totalExpenses", "reading.theTotalExpenses"],
  ["totalTransfers", "reading.theTotalTransfers"],
  ["result", "reading.theResult"],
] as const satisfies readonly (readonly [keyof Budget & keyof ReadingCorrection, MessageKey])[];

const SIGNS = [
  ["incomeSign", "pane.readIncomeSign"],
  ["expenseSign", "pane.readSign"],
] as const satisfies readonly (readonly [keyof Budget & keyof ReadingCorrection, MessageKey])[];

/**
 * How one budget was read, everything of it to be corrected. Nothing is written until the button is clicked; then all
 * corrections of the sheet are one setting in the sheet Peil, which every host reads.
 */
export function BudgetReading({
  budget,
  stored,
  pane,
}: {
  readonly budget: Budget;
  readonly stored: ReadingCorrection;
  readonly pane: Pane;
}): ReactElement {
  const { words } = useLanguage();
  const [draft, setDraft] = useState(stored);
  const [isSound, setSound] = useState(true);
  const [written, wanted] = [readingText(stored, budget.linesAre), readingText(draft, budget.linesAre)];
  const change = (changes: Partial<ReadingCorrection>): void => {
    setDraft({ ...draft, ...changes });
  };
  const save = (value: string): void => {
    const deed = value === "" ? "reading.takenBack" : "reading.saved";
    pane.decide({ kind: "set", settings: [readingSetting(budget.sheet, value)] }, deed);
  };
  return (
    <form
      className="decide reading"
      onSubmit={(event) => {
        event.preventDefault();
        save(wanted);
      }}
    >
      <h3>{words("pane.readBudget", { sheet: budget.sheet })}</h3>
      <PeriodReading budget={budget} draft={draft} onChange={setDraft} />
      <ReadingField
        label={words("pane.readUnit")}
        value={(draft.unit ?? budget.unit).toString()}
        isCorrected={draft.unit !== undefined}
        onChange={(value) => {
          change({ unit: value === "1000" ? 1000 : value === "1000000" ? 1_000_000 : 1 });
        }}
        onTakeBack={() => {
          change({ unit: undefined });
        }}
      >
        <option value="1">{words("pane.readUnitEuro")}</option>
        <option value="1000">{words("pane.readUnitThousand")}</option>
        <option value="1000000">{words("figures.unitTimesMillion")}</option>
      </ReadingField>
      {SIGNS.map(([key, label]) => (
        <ReadingField
          key={key}
          label={words(label)}
          value={(draft[key] ?? budget[key]).toString()}
          isCorrected={draft[key] !== undefined}
          onChange={(value) => {
            change({ [key]: value === "1" ? 1 : -1 });
          }}
          onTakeBack={() => {
            change({ [key]: undefined });
          }}
        >
          <option value="1">{words("pane.readSignPositive")}</option>
          <option value="-1">{words("pane.readSignNegative")}</option>
        </ReadingField>
      ))}
      {TOTALS.map(([key, label]) => {
        const row = draft[key] ?? budget[key];
        return (
          <ReadingField
            key={key}
            label={words(label)}
            value={row?.toString() ?? ""}
            isCorrected={draft[key] !== undefined}
            onChange={(value) => {
              change({ [key]: value === "" ? undefined : Number(value) });
            }}
            onTakeBack={() => {
              change({ [key]: undefined });
            }}
          >
            {row === undefined && <option value="">{words("reading.notFound")}</option>}
            {budget.lines.map((line) => (
              <option key={line.row} value={line.row}>
                {words("reading.lineAt", {
                  label: lineText(line),
                  place: linePlace(budget, line.row),
                })}
              </option>
            ))}
          </ReadingField>
        );
      })}
      <details>
        <summary>{words("reading.place")}</summary>
        <TablePlace
          seen={budget}
          draft={draft}
          onChange={(next, sound) => {
            setDraft(next);
            setSound(sound);
          }}
        />
      </details>
      <details>
        <summary>{words("reading.lines", { count: budget.lines.length })}</summary>
        <LineReadings budget={budget} draft={draft} onChange={setDraft} pane={pane} />
      </details>
      <p className="hint">
        {wanted === written
          ? words(written === "" ? "reading.bySelf" : "reading.stored", { value: written })
          : words("reading.willStore", { value: wanted })}
      </p>
      <div className="buttons">
        <SubmitButton
          label={words("pane.additionSave")}
          pane={pane}
          isReady={wanted !== written && isSound}
        />
        {written !== "" && (
          <Button
            size="small"
            disabledFocusable={isBusy(pane)}
            onClick={() => {
              save("");
            }}
          >
            {words("reading.takeBackAll")}
          </Button>
        )}
        <Button
          size="small"
          disabledFocusable={isBusy(pane)}
          onClick={() => {
            save("geen");
          }}
        >
          {words("reading.noBudget")}
        </Button>
      </div>
    </form>
  );
}
