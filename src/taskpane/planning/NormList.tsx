import type { ReactElement } from "react";
import { normFigures, type NormFigure } from "../../norms/register/normFigures";
import type { NormRegister } from "../../norms/register/register";
import type { ComputedNorm } from "../../review/plans/computedNorms";
import type { CellAddress } from "../../workbook/address";
import { useLanguage } from "../shell/LanguageContext";
import { NormLine } from "./NormLine";

/** The registers of one sheet: how many norms were met, those that were not, and all of them. */
export function NormList({
  sheet,
  registers,
  computed,
  onGoTo,
}: {
  readonly sheet: string;
  readonly registers: readonly NormRegister[];
  readonly computed: readonly ComputedNorm[];
  readonly onGoTo: (cell: CellAddress) => void;
}): ReactElement {
  const { words } = useLanguage();
  const figures = registers.flatMap(normFigures);
  const asked = figures.filter(({ status }) => status !== "not-asked" && status !== "not-applicable");
  const met = asked.filter(({ status }) => status === "met").length;
  const open = asked.filter(({ status }) => status === "not-filled" || status === "not-assessed").length;
  const missed = figures.filter(({ status }) => status === "not-met" || status === "partly");
  const lines = (shown: readonly NormFigure[]): ReactElement => (
    <ul className="actions">
      {shown.map((figure, index) => (
        <NormLine
          key={index}
          figure={figure}
          computed={computed.filter(({ entry }) => entry === figure.entry)}
          onGoTo={onGoTo}
        />
      ))}
    </ul>
  );
  const title = words("planning.norms", { sheet });
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <p>{words("planning.normsMet", { met, asked: asked.length, open })}</p>
      {missed.length > 0 && (
        <details open>
          <summary>{`${words("planning.normsMissed")} (${missed.length.toString()})`}</summary>
          {lines(missed)}
        </details>
      )}
      <details>
        <summary>{words("planning.normsAll", { count: figures.length })}</summary>
        {lines(figures)}
      </details>
    </section>
  );
}
