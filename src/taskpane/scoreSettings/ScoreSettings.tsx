import { useState, type ReactElement } from "react";
import { layoutChoice, progressChoice, progressSettingsOf } from "../../progress/settings/progressChoice";
import type { Review } from "../../review/review";
import { isSameName } from "../../workbook/peilSheet";
import { useLanguage } from "../shell/LanguageContext";
import { SubmitButton } from "../shell/SubmitButton";
import type { CheckResult } from "../state/paneState";
import type { Pane } from "../state/usePane";
import { LayoutFields } from "./LayoutFields";
import { NormFields } from "./NormFields";
import { WordFields } from "./WordFields";

/** How tables of scores are read, the words for scores and the norms: shown, and changed by one form. */
export function ScoreSettings({
  result,
  pane,
}: {
  readonly result: CheckResult;
  readonly pane: Pane;
}): ReactElement {
  const { words } = useLanguage();
  return (
    <details className="score-settings">
      <summary>{words("scoreSettings.title")}</summary>
      {/* Made anew after each check: the form then says what was read. */}
      <SettingsForm key={result.review.stamp} result={result} pane={pane} />
    </details>
  );
}

function SettingsForm({
  result: { review, sheetNames },
  pane,
}: {
  readonly result: CheckResult;
  readonly pane: Pane;
}): ReactElement {
  const { words } = useLanguage();
  const sheets = readableSheets(review, [...sheetNames.values()]);
  const [choice, setChoice] = useState(() => firstChoice(review, sheets[0]));
  const settings = progressSettingsOf(choice, review.decisions);
  return (
    <form
      className="decide"
      onSubmit={(event) => {
        event.preventDefault();
        if (settings) pane.decide({ kind: "set", settings }, "scoreSettings.saved");
      }}
    >
      {choice.layout && (
        <LayoutFields
          sheets={sheets}
          layout={choice.layout}
          isUnderstood={settings !== undefined}
          onSheet={(sheet) => {
            const layout = layoutChoice(review.progressSettings, sheet, layoutOf(review, sheet));
            setChoice({ ...choice, layout });
          }}
          onChange={(layout) => {
            setChoice({ ...choice, layout });
          }}
        />
      )}
      <WordFields
        choice={choice}
        onChange={(changes) => {
          setChoice({ ...choice, ...changes });
        }}
      />
      <NormFields
        tables={review.progress}
        norms={choice.norms}
        onChange={(norms) => {
          setChoice({ ...choice, norms });
        }}
      />
      <p className="hint">{words("scoreSettings.saveHint")}</p>
      <div className="buttons">
        <SubmitButton
          label={words("scoreSettings.save")}
          pane={pane}
          isReady={settings !== undefined}
          isPrimary
        />
      </div>
    </form>
  );
}

/** Sheets that hold or may hold a table of scores, those that do first. One setting tells of one table a sheet. */
function readableSheets(review: Review, names: readonly string[]): readonly string[] {
  const scored = [...new Set(review.progress.map(({ sheet }) => sheet))];
  const single = scored.filter(
    (sheet) => review.progress.filter((table) => table.sheet === sheet).length === 1,
  );
  const taken = [...review.budgets, ...review.explanations.map(({ cell }) => cell)].map(({ sheet }) => sheet);
  const decided = review.decisions.map(({ cell }) => cell.sheet);
  const others = names.filter((name) => ![...scored, ...taken, ...decided].includes(name));
  return [...single, ...others];
}

function layoutOf(review: Review, sheet: string) {
  return review.progress.find((table) => isSameName(table.sheet, sheet))?.layout;
}

function firstChoice(review: Review, sheet: string | undefined) {
  return progressChoice(
    review.progressSettings,
    sheet,
    sheet === undefined ? undefined : layoutOf(review, sheet),
  );
}
