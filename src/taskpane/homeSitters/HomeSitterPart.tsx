import { useId, type ReactElement } from "react";
import {
  countOf,
  type Count,
  type HomeSitterRegister,
  type PlacedCount,
} from "../../progress/homeSitters/homeSitters";
import { isOfferInTime } from "../../progress/homeSitters/maskedRegister";
import { SMALLEST_SHOWN } from "../../progress/homeSitters/maskCounts";
import type { CellAddress } from "../../workbook/address";
import { CellLink } from "../check/CellLink";
import { useLanguage } from "../shell/LanguageContext";
import { QuarterChart } from "./QuarterChart";

/** A register of home sitters as it stands in the sheet, with a chart of its quarters. */
export function HomeSitterPart({
  register,
  onGoTo,
}: {
  readonly register: HomeSitterRegister;
  readonly onGoTo: (cell: CellAddress) => void;
}): ReactElement {
  const { words } = useLanguage();
  const id = useId();
  const latest = register.quarters.findLast(({ parts }) =>
    [...parts.values()].some(({ count }) => count.kind !== "blank"),
  );
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words("homeSitters.title", { sheet: register.sheet })}</h2>
      <QuarterChart register={register} />
      {[...register.quarters].reverse().map((quarter) => (
        <details key={quarter.name} open={quarter === latest}>
          <summary>{quarter.name}</summary>
          <table className="register">
            <tbody>
              {[...quarter.parts].map(([part, placed]) => (
                <Row key={part} label={register.labels.get(part) ?? ""} placed={placed} onGoTo={onGoTo} />
              ))}
              {quarter.reasons.map((placed, reason) => (
                <Row
                  key={reason}
                  label={words("homeSitters.reasonLine", { reason: register.reasons[reason] ?? "" })}
                  placed={placed}
                  onGoTo={onGoTo}
                />
              ))}
            </tbody>
          </table>
          <Standing quarter={quarter} />
        </details>
      ))}
      <p className="hint">{words("homeSitters.seen")}</p>
    </section>
  );
}

function Row({
  label,
  placed,
  onGoTo,
}: {
  readonly label: string;
  readonly placed: PlacedCount;
  readonly onGoTo: (cell: CellAddress) => void;
}): ReactElement {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{shown(placed.count)}</td>
      <td>
        <CellLink cell={placed.cell} near={placed.cell} onGoTo={onGoTo} />
      </td>
    </tr>
  );
}

function shown(count: Count): string {
  switch (count.kind) {
    case "count":
      return count.value.toString();
    case "masked":
      return `<${SMALLEST_SHOWN.toString()}`;
    case "unreadable":
      return "?";
    case "blank":
      return "–";
  }
}

/** Whether everybody had an offer within three months, and of how many. */
function Standing({
  quarter,
}: {
  readonly quarter: HomeSitterRegister["quarters"][number];
}): ReactElement | null {
  const { words } = useLanguage();
  const isInTime = isOfferInTime(quarter);
  const [offered, due] = [countOf(quarter, "offered"), countOf(quarter, "due")];
  if (isInTime === undefined || offered === undefined || due === undefined) return null;
  return (
    <p>
      {words("homeSitters.norm")}: {words("report.shareOf", { part: offered, whole: due })},{" "}
      {words(isInTime ? "homeSitters.withinNorm" : "homeSitters.belowNorm")}.
    </p>
  );
}
