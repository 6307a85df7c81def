import type { Finding } from "../../findings/finding";
import { findingAt } from "../../findings/findingAt";
import { message } from "../../language/messages";
import type { ProgressTable } from "../progress";
import type { AgendaChain, AgendaTerm } from "./agendaTerms";
import { yearIn } from "./readTerm";

/** What checking the agendas gave. */
interface TermCheck {
  readonly performed: number;
  readonly findings: readonly Finding[];
}

/**
 * Checks that the agendas follow each other without a gap or an overlap, that one that was followed by another was
 * evaluated, within its term or in the year after it, and that the periods of scores lie in the last term.
 */
export function checkTerms(chain: AgendaChain, progress: readonly ProgressTable[]): TermCheck {
  const { terms } = chain;
  const last = terms.at(-1);
  const results = [
    ...chain.unreadable.map((cell) =>
      findingAt("agenda-term", "error", cell, undefined, message("terms.unreadable")),
    ),
    ...terms.map((term, index) => follows(terms[index - 1], term)),
    ...terms.map((term) => evaluated(term, term !== last)),
    ...(last ? progress.flatMap((table) => table.periods.map((_, at) => isInTerm(table, at, last))) : []),
  ];
  return {
    performed: results.length,
    findings: results.filter((finding) => finding !== undefined),
  };
}

function follows(before: AgendaTerm | undefined, term: AgendaTerm): Finding | undefined {
  if (!before || term.first === before.last + 1) return undefined;
  const values = { before: before.name, name: term.name, last: before.last, first: term.first };
  const said = message(term.first > before.last ? "terms.gap" : "terms.overlap", values);
  return findingAt("agenda-term", "remark", term.cell, undefined, said);
}

function evaluated(
  { name, cell, first, last, evaluations }: AgendaTerm,
  isOver: boolean,
): Finding | undefined {
  if (isOver && evaluations.length === 0) {
    return findingAt("agenda-evaluation", "remark", cell, undefined, message("terms.notEvaluated", { name }));
  }
  const outside = evaluations.find(({ year }) => year !== undefined && (year < first || year > last + 1));
  if (!outside) return undefined;
  const values = { name, evaluation: outside.name, text: outside.text, first, last };
  return findingAt("agenda-evaluation", "signal", outside.cell, undefined, message("terms.outside", values));
}

/** The last score may be given when the agenda is just over: a score says how the year before it went. */
function isInTerm(table: ProgressTable, at: number, { name, first, last }: AgendaTerm): Finding | undefined {
  const period = table.periods[at];
  const year = period && (yearIn(period.name) ?? yearIn(period.group));
  if (!period || year === undefined || (year >= first && year <= last + 1)) return undefined;
  const cell = { sheet: table.sheet, row: table.headingRow, column: period.column };
  const values = { period: period.name, name, first, last };
  return findingAt("agenda-term", "remark", cell, period.name, message("terms.periodOutside", values));
}
