import type { Finding, RuleName } from "../../findings/finding";
import { message, type MessageKey, type MessageValue } from "../../language/messages";
import type { Agenda } from "../agenda/agenda";
import type { AgendaCheck } from "../agenda/checkAgenda";
import type { Ambition, AmbitionPart, AmbitionTable } from "./ambitions";
import { planYear } from "../agenda/planYear";
import { wordStems } from "../wordStems";

/**
 * Checks the ambitions of a table: their years can be read, work starts no later than its question is answered, and
 * what starts in the year of a year plan in the same workbook is in that plan.
 */
export function checkAmbitions(table: AmbitionTable, agendas: readonly Agenda[]): AgendaCheck {
  return {
    performed: table.ambitions.length,
    findings: [
      ...table.ambitions.flatMap((ambition) => yearFindings(table, ambition)),
      ...agendas.flatMap((agenda) => missingInPlan(table, agenda)),
    ],
  };
}

function yearFindings(table: AmbitionTable, ambition: Ambition): readonly Finding[] {
  const { startYear, knowYear, text } = ambition;
  const parts = [["startYear", startYear] as const, ["knowYear", knowYear] as const];
  const found = parts.flatMap(([part, planned]): readonly Finding[] => {
    if (planned.kind === "blank") {
      return [
        finding("ambition-year", "remark", table, ambition, part, "planning.yearMissing", { ambition: text }),
      ];
    }
    if (planned.kind === "year") return [];
    const values = { ambition: text, text: planned.text };
    return [finding("ambition-year", "signal", table, ambition, part, "planning.yearUnreadable", values)];
  });
  if (startYear.kind !== "year" || knowYear.kind !== "year" || startYear.year <= knowYear.year) return found;
  const values = { ambition: text, start: startYear.year.toString(), know: knowYear.year.toString() };
  return [
    ...found,
    finding("ambition-order", "signal", table, ambition, "startYear", "planning.startsTooLate", values),
  ];
}

/** A plan that names none of the table's ambitions is about something else. */
function missingInPlan(table: AmbitionTable, agenda: Agenda): readonly Finding[] {
  const year = planYear(agenda);
  if (year === undefined) return [];
  const planned = [...new Set(agenda.activities.map(({ ambition }) => ambition))].filter(
    (text) => text !== "",
  );
  const isPlanned = ({ text }: Ambition): boolean => planned.some((other) => isSameAmbition(text, other));
  if (!table.ambitions.some(isPlanned)) return [];
  return table.ambitions
    .filter((ambition) => ambition.startYear.kind === "year" && ambition.startYear.year === year)
    .filter((ambition) => !isPlanned(ambition))
    .map((ambition) => {
      const values = { ambition: ambition.text, year: year.toString(), sheet: agenda.sheet };
      return finding("ambition-not-planned", "signal", table, ambition, "text", "planning.notInPlan", values);
    });
}

/** The same but for a few words, as where a plan writes an ambition out a little further. */
const SHARED_WORDS = 0.75;

function isSameAmbition(one: string, other: string): boolean {
  const left = new Set(wordStems(one));
  const right = new Set(wordStems(other));
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared > 0 && shared / Math.max(left.size, right.size) >= SHARED_WORDS;
}

function finding(
  rule: RuleName,
  severity: Finding["severity"],
  table: AmbitionTable,
  ambition: Ambition,
  part: AmbitionPart,
  key: MessageKey,
  values: Readonly<Record<string, MessageValue>>,
): Finding {
  const cell = { sheet: table.sheet, row: ambition.row, column: table.columns.get(part) ?? 1 };
  return {
    rule,
    severity,
    cell,
    goTo: cell,
    period: undefined,
    message: message(key, values),
    sum: undefined,
    hints: [],
  };
}
