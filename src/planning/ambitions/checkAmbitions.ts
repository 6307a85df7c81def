import type { Finding, Skipped } from "../../findings/finding";
import { findingAt } from "../../findings/findingAt";
import { message } from "../../language/messages";
import type { Agenda } from "../agenda/agenda";
import { ambitionFinding } from "./ambitionFinding";
import type { Ambition, AmbitionTable, Period } from "./ambitions";
import { checkPlanned } from "./checkPlanned";
import { checkQuestions } from "./checkQuestions";

/** What checking ambitions gave: how many were looked at, what was found, and what could not be checked. */
export interface AmbitionCheck {
  readonly performed: number;
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
}

/** What the ambitions of a table are held against. */
export interface AmbitionSurroundings {
  readonly agendas: readonly Agenda[];
  /** The years of the plan as people set them: they go before those that the sheet says. */
  readonly period: Period | undefined;
  /** As in "2026-01-05". */
  readonly today: string;
}

/**
 * Checks the ambitions of a table: each can be told from its neighbours, its years can be read and lie within the
 * plan, work starts no later than its question is answered, what is being worked on is in that year's plan, and what
 * should be known by now is answered.
 */
export function checkAmbitions(table: AmbitionTable, around: AmbitionSurroundings): AmbitionCheck {
  const planned = checkPlanned(table, around.agendas);
  const questions = checkQuestions(table, around.today);
  const period = around.period ?? table.period;
  return {
    performed: table.ambitions.length,
    findings: [
      ...unpairedFindings(table),
      ...table.ambitions.flatMap((ambition) => [
        ...yearFindings(table, ambition),
        ...(period ? outsideFindings(table, ambition, period) : []),
      ]),
      ...planned.findings,
      ...questions.findings,
    ],
    skipped: [
      ...(period ? [] : [{ what: whatOf(table), why: message("ambitions.noPeriod") }]),
      ...planned.skipped,
      ...questions.skipped,
    ],
  };
}

/** How a table of ambitions is called where something of it was not checked. */
function whatOf({ sheet }: AmbitionTable): Skipped["what"] {
  return message("ambitions.what", { sheet });
}

function unpairedFindings({ sheet, unpaired }: AmbitionTable): readonly Finding[] {
  return unpaired.map(({ row, column, found, ambitions }) =>
    findingAt(
      "ambition-pairing",
      "signal",
      { sheet, row, column },
      undefined,
      message("ambitions.unpaired", { found, ambitions }),
    ),
  );
}

function yearFindings(table: AmbitionTable, ambition: Ambition): readonly Finding[] {
  const { startYear, knowYear, text } = ambition;
  const parts = [["startYear", startYear] as const, ["knowYear", knowYear] as const];
  const found = parts.flatMap(([part, planned]): readonly Finding[] => {
    if (planned.kind === "blank") {
      const said = message("planning.yearMissing", { ambition: text });
      return [ambitionFinding("ambition-year", "remark", table, ambition, part, said)];
    }
    if (planned.kind === "year") return [];
    const said = message("planning.yearUnreadable", { ambition: text, text: planned.text });
    return [ambitionFinding("ambition-year", "signal", table, ambition, part, said)];
  });
  if (startYear.kind !== "year" || knowYear.kind !== "year" || startYear.year <= knowYear.year) return found;
  const values = { ambition: text, start: startYear.year.toString(), know: knowYear.year.toString() };
  const said = message("planning.startsTooLate", values);
  return [...found, ambitionFinding("ambition-order", "signal", table, ambition, "startYear", said)];
}

function outsideFindings(table: AmbitionTable, ambition: Ambition, period: Period): readonly Finding[] {
  return (["startYear", "knowYear"] as const).flatMap((part): readonly Finding[] => {
    const planned = ambition[part];
    if (planned.kind !== "year" || (planned.year >= period.first && planned.year <= period.last)) return [];
    const said = message("ambitions.outsidePeriod", {
      ambition: ambition.text,
      year: planned.year.toString(),
      first: period.first.toString(),
      last: period.last.toString(),
    });
    return [ambitionFinding("ambition-period", "signal", table, ambition, part, said)];
  });
}
