import type { Language } from "../language/language";
import type { AgendaChain } from "../progress/terms/agendaTerms";
import { textTable } from "./textTable";

/** The agendas that followed each other, a line each with its term and its evaluations. */
export function agendaTermsText(chains: readonly AgendaChain[], { words }: Language): readonly string[] {
  return chains.flatMap(({ sheet, terms }) => [
    words("terms.title", { sheet }),
    ...textTable(
      terms.map(({ name, first, last, evaluations }) => [
        { text: name },
        { text: words("terms.years", { first, last }) },
        { text: evaluations.map((one) => `${one.name}: ${one.text}`).join(", ") || words("terms.none") },
      ]),
    ),
    "",
  ]);
}
