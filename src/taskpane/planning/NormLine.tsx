import type { ReactElement } from "react";
import { formatShortPercentage } from "../../amounts/format";
import type { NormFigure } from "../../norms/register/normFigures";
import { normMessage } from "../../norms/register/normMessage";
import { computedNormMessage, type ComputedNorm } from "../../review/plans/computedNorms";
import type { RealisedColumn } from "../../norms/register/register";
import type { Workbook } from "../../workbook/port";
import { CellLink } from "../check/CellLink";
import { useLanguage } from "../shell/LanguageContext";
import type { Pane } from "../state/usePane";
import { FillRealised } from "./FillRealised";

/** One norm: what is measured, what was asked, how it stands in word and percentage, and where it is. */
export function NormLine({
  figure: { entry, period, status, attainment },
  computed,
  periods,
  pane,
  workbook,
}: {
  readonly figure: NormFigure;
  readonly computed: readonly ComputedNorm[];
  readonly periods: readonly RealisedColumn[];
  readonly pane: Pane;
  readonly workbook: Workbook;
}): ReactElement {
  const { say, words, code } = useLanguage();
  const { clause } = entry;
  const cell = period ? { ...entry.cell, column: period.column } : entry.cell;
  const isUnreadable = clause !== undefined && "unreadableAt" in clause;
  const standing = words(isUnreadable ? "norms.statusUnreadable" : `norms.status.${status}`);
  return (
    <li>
      <p>
        <strong>{entry.indicator === "" ? entry.agreement : entry.indicator}</strong>{" "}
        <CellLink cell={cell} near={entry.cell} onGoTo={pane.goTo} />
      </p>
      <p>
        {words("planning.norm")}: {clause && "norm" in clause ? say(normMessage(clause.norm)) : entry.text}
      </p>
      <p>
        {words("planning.standing")}: <StatusMark status={isUnreadable ? "wrong-kind" : status} /> {standing}
        {attainment !== undefined && ` (${formatShortPercentage(attainment, code)})`}
        {period && `, ${period.name}`}
      </p>
      {computed.length > 0 && (
        <>
          <p>{words("planning.computed")}</p>
          <ul>
            {computed.map((one, index) => (
              <li key={index}>{say(computedNormMessage(one))}</li>
            ))}
          </ul>
        </>
      )}
      {!entry.isPairingCertain && <p>{words("norms.pairingDoubt")}</p>}
      <FillRealised entry={entry} periods={periods} computed={computed} pane={pane} workbook={workbook} />
    </li>
  );
}

const MARKS: Readonly<Partial<Record<NormFigure["status"], string>>> = {
  met: "✓",
  partly: "◐",
  "not-met": "✗",
  "wrong-kind": "?",
};

/** A sign beside the word: the word alone says it all, so that a screen reader is spared the sign. */
function StatusMark({ status }: { readonly status: NormFigure["status"] }): ReactElement {
  return (
    <span className={`standing ${status}`} aria-hidden="true">
      {MARKS[status] ?? "–"}
    </span>
  );
}
