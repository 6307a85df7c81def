import type { Language } from "../../language/language";
import type { Review } from "../../review/review";
import { column, heading, line, table } from "../document/blocks";
import type { ReportBlock } from "../document/reportDocument";

/** The agendas that followed each other, with their evaluations. */
export function agendaTermBlocks(
  { agendaTerms }: Pick<Review, "agendaTerms">,
  { words }: Language,
): readonly ReportBlock[] {
  return agendaTerms.flatMap(({ sheet, terms }) => [
    heading(2, words("terms.title", { sheet })),
    table(
      words("terms.caption"),
      [
        column(words("terms.agenda"), 5),
        column(words("terms.term"), 2.5),
        column(words("terms.evaluation"), 5),
      ],
      terms.map(({ name, first, last, evaluations }) =>
        line(
          name,
          words("terms.years", { first, last }),
          evaluations.map((one) => `${one.name}: ${one.text}`).join(", ") || words("terms.none"),
        ),
      ),
    ),
  ]);
}
