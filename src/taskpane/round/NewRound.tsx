import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { message } from "../../language/messages";
import { newProgressSheet, nextPeriodEdit, nextPeriodName } from "../../progress/newRound";
import type { ProgressTable } from "../../progress/progress";
import { openScoring } from "../entry/openScoring";
import { useLanguage } from "../shell/LanguageContext";
import type { Pane } from "../state/usePane";
import type { Workbook } from "../../workbook/port";

/** Begins a new round: the next period in the same table, or a new sheet with the same actions and no scores. */
export function NewRound({
  workbook,
  pane,
  table,
}: {
  readonly workbook: Workbook;
  readonly pane: Pick<Pane, "apply">;
  readonly table: ProgressTable;
}): ReactElement {
  const { say, words } = useLanguage();
  const [problem, setProblem] = useState<string | undefined>();
  const period = nextPeriodName(table.periods.at(-1)?.name ?? "");
  const { sheet } = table;
  const begin = async (where: "column" | "sheet"): Promise<void> => {
    const source = await openScoring(workbook);
    if (!source.ok) {
      setProblem(say(source.failure));
      return;
    }
    const { snapshot, tables } = source.value;
    const now = tables.find((other) => other.sheet === sheet && other.headingRow === table.headingRow);
    if (where === "sheet") {
      const edit = newProgressSheet(snapshot, (now ?? table).actions, [period]);
      setProblem(undefined);
      pane.apply([edit], message("progress.roundSheetDone", { sheet: edit.name }));
      return;
    }
    const edit = now && nextPeriodEdit(snapshot, now);
    setProblem(edit ? undefined : words("progress.roundNoRoom", { period, sheet }));
    if (edit) pane.apply([edit], message("progress.roundColumnDone", { period, sheet }));
  };
  return (
    <details>
      <summary>{words("progress.roundTitle")}</summary>
      {problem !== undefined && <p role="alert">{problem}</p>}
      <div className="buttons">
        <Button
          onClick={() => {
            void begin("column");
          }}
        >
          {words("progress.roundColumn", { period, sheet })}
        </Button>
        <Button
          onClick={() => {
            void begin("sheet");
          }}
        >
          {words("progress.roundSheet", { count: table.actions.length })}
        </Button>
      </div>
    </details>
  );
}
