import type { ReactElement } from "react";
import type { AgendaChain } from "../../progress/terms/agendaTerms";
import type { CellAddress } from "../../workbook/address";
import { CellLink } from "../check/CellLink";
import { useLanguage } from "../shell/LanguageContext";

/** The agendas that followed each other, with their evaluations. */
export function AgendaTermsPart({
  chain: { sheet, terms },
  onGoTo,
}: {
  readonly chain: AgendaChain;
  readonly onGoTo: (cell: CellAddress) => void;
}): ReactElement {
  const { words } = useLanguage();
  const heads = ["terms.agenda", "terms.term", "terms.evaluation"] as const;
  return (
    <div className="frame">
      <table className="register">
        <caption>{words("terms.title", { sheet })}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {words(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {terms.map(({ name, cell, first, last, evaluations }) => (
            <tr key={cell.row}>
              <th scope="row">{name}</th>
              <td>
                {words("terms.years", { first, last })} <CellLink cell={cell} near={cell} onGoTo={onGoTo} />
              </td>
              <td>
                {evaluations.map((one) => `${one.name}: ${one.text}`).join(", ") || words("terms.none")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
