import type { AgendaChain } from "../progress/terms/agendaTerms";
import { cellName } from "../workbook/address";

/** The agendas that followed each other as `check --json` prints them. */
export function agendaTermLine({ sheet, terms }: AgendaChain): object {
  return {
    sheet,
    agendas: terms.map(({ name, cell, first, last, evaluations }) => ({
      name,
      cell: cellName(cell),
      first,
      last,
      evaluations: evaluations.map(({ name: which, text, year }) => ({ which, text, year: year ?? null })),
    })),
  };
}
