import type { ReactElement } from "react";
import { normFigures, type NormFigure } from "../../norms/register/normFigures";
import type { NormRegister } from "../../norms/register/register";
import type { ComputedNorm } from "../../review/plans/computedNorms";
import type { Workbook } from "../../workbook/port";
import { useLanguage } from "../shell/LanguageContext";
import type { Pane } from "../state/usePane";
import { AddPeriod } from "./AddPeriod";
import { NormLine } from "./NormLine";
import { PlanPart } from "./PlanPart";

/** The registers of one sheet: how many norms were met, those that were not, and all of them. */
export function NormList({
  sheet,
  registers,
  computed,
  pane,
  workbook,
}: {
  readonly sheet: string;
  readonly registers: readonly NormRegister[];
  readonly computed: readonly ComputedNorm[];
  readonly pane: Pane;
  readonly workbook: Workbook;
}): ReactElement {
  const { words } = useLanguage();
  const figures = registers.flatMap(normFigures);
  const asked = figures.filter(({ status }) => status !== "not-asked" && status !== "not-applicable");
  const met = asked.filter(({ status }) => status === "met").length;
  const open = asked.filter(({ status }) => status === "not-filled" || status === "not-assessed").length;
  const missed = figures.filter(({ status }) => status === "not-met" || status === "partly");
  const periodsOf = ({ entry }: NormFigure): NormRegister["periods"] =>
    registers.find(({ entries }) => entries.includes(entry))?.periods ?? [];
  const lines = (shown: readonly NormFigure[]): ReactElement => (
    <ul className="actions">
      {shown.map((figure, index) => (
        <NormLine
          key={index}
          figure={figure}
          computed={computed.filter(({ entry }) => entry === figure.entry)}
          periods={periodsOf(figure)}
          pane={pane}
          workbook={workbook}
        />
      ))}
    </ul>
  );
  const themes = [...new Set(figures.map(({ entry }) => entry.theme))];
  const theme = (name: string): ReactElement => {
    const own = figures.filter(({ entry }) => entry.theme === name);
    return (
      <details key={name}>
        <summary>{`${name === "" ? words("pane.plansNormsNoTheme") : name} (${own.length.toString()})`}</summary>
        {lines(own)}
      </details>
    );
  };
  const title = words("planning.norms", { sheet });
  return (
    <PlanPart title={title} summary={<p>{words("planning.normsMet", { met, asked: asked.length, open })}</p>}>
      {missed.length > 0 && (
        <details open>
          <summary>{`${words("planning.normsMissed")} (${missed.length.toString()})`}</summary>
          {lines(missed)}
        </details>
      )}
      <details>
        <summary>{words("planning.normsAll", { count: figures.length })}</summary>
        {themes.length < 2 ? lines(figures) : themes.map(theme)}
      </details>
      <AddPeriod sheet={sheet} pane={pane} workbook={workbook} />
    </PlanPart>
  );
}
