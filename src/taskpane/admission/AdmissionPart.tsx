import { useId, type ReactElement } from "react";
import { actionsAbout } from "../../progress/admission/actionsAbout";
import type { AdmissionTable } from "../../progress/admission/admission";
import { admissionFigures } from "../../progress/admission/admissionFigures";
import { growthMessage, levelMessage } from "../../progress/admission/testMessages";
import type { ProgressTable } from "../../progress/progress";
import type { CellAddress } from "../../workbook/address";
import { CellLink } from "../check/CellLink";
import { useLanguage } from "../shell/LanguageContext";

/** Level and growth of admission statements a year, the latest first, and which actions ask for them. */
export function AdmissionPart({
  table,
  progress,
  onGoTo,
}: {
  readonly table: AdmissionTable;
  readonly progress: readonly ProgressTable[];
  readonly onGoTo: (cell: CellAddress) => void;
}): ReactElement {
  const { say, words } = useLanguage();
  const id = useId();
  const codes = (test: "level" | "growth"): string =>
    actionsAbout(test, progress)
      .map(({ code, plan }) => code || plan)
      .join(", ");
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words("tlv.title", { sheet: table.sheet })}</h2>
      <p className="hint">{words("tlv.apart")}</p>
      {[...admissionFigures(table)].reverse().map(({ year, level, growth }) => (
        <div key={year.name}>
          <h3>
            {year.name} <CellLink cell={year.cell} near={year.cell} onGoTo={onGoTo} />
          </h3>
          <dl className="facts">
            <dt>{words("tlv.level")}</dt>
            <dd>{say(levelMessage(level))}</dd>
            <dt>{words("tlv.growth")}</dt>
            <dd>{say(growthMessage(growth))}</dd>
          </dl>
        </div>
      ))}
      {codes("level") !== "" && <p>{words("tlv.askedLevel", { codes: codes("level") })}</p>}
      {codes("growth") !== "" && <p>{words("tlv.askedGrowth", { codes: codes("growth") })}</p>}
    </section>
  );
}
