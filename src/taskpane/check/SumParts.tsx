import type { ReactElement } from "react";
import type { CellAddress } from "../../workbook/address";
import { useLanguage } from "../shell/LanguageContext";
import { CellLink } from "./CellLink";

/** The head of a sum: sign, line, amount, cell. */
export function SumHead(): ReactElement {
  const { words } = useLanguage();
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="unseen">{words("pane.sumSign")}</span>
        </th>
        <th scope="col">{words("pane.sumLine")}</th>
        <th scope="col" className="amount">
          {words("pane.sumAmount")}
        </th>
        <th scope="col">{words("pane.sumCell")}</th>
      </tr>
    </thead>
  );
}

/** One line of a sum, with the sign by which it counts. */
export function SumTerm({
  term,
  amount,
  near,
  onGoTo,
}: {
  readonly term: { readonly weight: 1 | -1; readonly label: string; readonly cell: CellAddress };
  readonly amount: string;
  /** The cell that the reader has in view: the sheet is named only where it is another. */
  readonly near: CellAddress | undefined;
  readonly onGoTo: (cell: CellAddress) => void;
}): ReactElement {
  const { words } = useLanguage();
  return (
    <tr>
      <td>
        <span aria-hidden="true">{term.weight === 1 ? "+" : "−"}</span>
        <span className="unseen">{words(term.weight === 1 ? "pane.sumPlus" : "pane.sumMinus")}</span>
      </td>
      <td>{term.label}</td>
      <td className="amount">{amount}</td>
      <td>
        <CellLink cell={term.cell} near={near} onGoTo={onGoTo} />
      </td>
    </tr>
  );
}

/** What a sum, or a part of it, comes to. */
export function SumOutcome({
  name,
  amount,
  className,
}: {
  readonly name: string;
  readonly amount: string;
  readonly className?: string;
}): ReactElement {
  return (
    <tr className={className}>
      <th scope="row" colSpan={2}>
        {name}
      </th>
      <td className="amount">{amount}</td>
      <td />
    </tr>
  );
}
