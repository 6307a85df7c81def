import type { Finding } from "../findings/finding";
import { message } from "../language/messages";
import { progressFigures } from "./progressFigures";
import { nameOf, titleOf } from "./explanations/checkExplanations";
import type { ActionScore, ProgressTable } from "./progress";

/** What checking a table gave: how many score cells were looked at, and what was found in them. */
export interface ProgressCheck {
  readonly performed: number;
  readonly findings: readonly Finding[];
}

/** Checks every score cell of a table: is it a score, is nothing skipped, does it stay low for a second time. */
export function checkProgress(table: ProgressTable): ProgressCheck {
  return {
    performed: table.periods.length * table.actions.length,
    findings: [
      ...invalidScores(table),
      ...repeatedAttention(table),
      ...belowNorm(table),
      ...missingScores(table),
      ...skippedPeriods(table),
    ],
  };
}

function base(
  table: ProgressTable,
  row: number,
  column: number,
): Pick<Finding, "cell" | "goTo" | "sum" | "hints"> {
  const cell = { sheet: table.sheet, row, column };
  return { cell, goTo: cell, sum: undefined, hints: [] };
}

function invalidScores(table: ProgressTable): readonly Finding[] {
  return table.actions.flatMap((action) =>
    table.periods.flatMap((period, index): Finding[] => {
      const reading = action.scores[index];
      if (reading?.kind !== "invalid") return [];
      const values = { code: nameOf(action), period: period.name, text: reading.text };
      return [
        {
          rule: "score-invalid",
          severity: "error",
          ...base(table, action.row, period.column),
          period: period.name,
          message:
            reading.meant === undefined
              ? message("progress.scoreInvalid", values)
              : message("progress.scoreMeant", { ...values, meant: reading.meant }),
        },
      ];
    }),
  );
}

/** One signal for each action that is low for a second time, in the last period it was scored for: what follows settles it. */
function repeatedAttention(table: ProgressTable): readonly Finding[] {
  const latest = latestScored(table);
  return progressFigures(table).flatMap((figure, index) =>
    figure.repeated
      .filter(({ cell }) => latest.get(cell.row) === index)
      .map((entry: ActionScore): Finding => {
        const values = {
          action: titleOf(entry),
          period: figure.period,
          score: entry.score,
          act: entry.act,
        };
        return {
          rule: "attention-repeated",
          severity: "signal",
          ...base(table, entry.cell.row, entry.cell.column),
          period: figure.period,
          message: message(
            entry.act === "" ? "progress.attentionRepeatedNoAct" : "progress.attentionRepeated",
            values,
          ),
        };
      }),
  );
}

/**
 * One signal for each action whose last score is below its norm: what came before is history, and a period that others
 * have begun says nothing of it yet. An action that is low for a second time has its signal already.
 */
function belowNorm(table: ProgressTable): readonly Finding[] {
  const latest = latestScored(table);
  return progressFigures(table).flatMap((figure, index) => {
    const known = new Set(figure.repeated.map(({ cell }) => cell.row));
    return figure.belowNorm
      .filter(({ cell }) => latest.get(cell.row) === index && !known.has(cell.row))
      .map((entry): Finding => {
        const { score, norm, act, cell } = entry;
        const values = { action: titleOf(entry), period: figure.period, score, norm, act };
        return {
          rule: "score-below-norm",
          severity: "signal",
          ...base(table, cell.row, cell.column),
          period: figure.period,
          message: message(act === "" ? "progress.belowNorm" : "progress.belowNormAct", values),
        };
      });
  });
}

/**
 * For each action's row the index of the last period that says something of it, -1 where none does. What stands there and
 * is no score is an error of its own, and what came before it is history.
 */
function latestScored({ actions }: ProgressTable): ReadonlyMap<number, number> {
  return new Map(
    actions.map(({ row, scores }) => [row, scores.findLastIndex(({ kind }) => kind !== "empty")]),
  );
}

/** One remark for each period that is filled in partly: an empty period is still to come and needs no remark. */
function missingScores(table: ProgressTable): readonly Finding[] {
  return table.periods.flatMap((period, index): Finding[] => {
    const empty = table.actions.filter((action) => action.scores[index]?.kind === "empty");
    const first = empty[0];
    if (!first || empty.length === table.actions.length) return [];
    const values = {
      period: period.name,
      filled: table.actions.length - empty.length,
      total: table.actions.length,
      codes: empty.map((action) => action.code || action.plan).join(", "),
    };
    return [
      {
        rule: "score-missing",
        severity: "remark",
        ...base(table, first.row, period.column),
        period: period.name,
        message: message("progress.scoreMissing", values),
      },
    ];
  });
}

/** A score is a change since the period before: without that one it says nothing. */
function skippedPeriods(table: ProgressTable): readonly Finding[] {
  return table.periods.flatMap((period, index): Finding[] => {
    const before = table.periods[index - 1];
    const isFilled = (at: number): boolean =>
      table.actions.some((action) => action.scores[at]?.kind === "score");
    const first = table.actions[0];
    if (!before || !first || isFilled(index - 1) || !isFilled(index)) return [];
    return [
      {
        rule: "score-order",
        severity: "remark",
        ...base(table, first.row, before.column),
        period: period.name,
        message: message("progress.scoreOrder", { period: period.name, before: before.name }),
      },
    ];
  });
}
