import type { ReactElement } from "react";
import type { Review } from "../../review/review";
import { Fold } from "../check/Fold";
import { useLanguage } from "../shell/LanguageContext";
import type { Pane } from "../state/usePane";
import { OverheadChart } from "./OverheadChart";
import { OverheadSettings } from "./OverheadSettings";
import { OwnDefinitions } from "./OwnDefinitions";

/** What belongs to the table of overhead: a chart of the years of each budget, and what was chosen to make it. */
export function OverheadPart({
  review,
  pane,
}: {
  readonly review: Review;
  readonly pane: Pane;
}): ReactElement {
  const { words } = useLanguage();
  const sheets = [...new Set(review.overhead.map(({ sheet }) => sheet))];
  return (
    <>
      {sheets.map((sheet) => (
        <OverheadChart key={sheet} figures={review.overhead.filter((figure) => figure.sheet === sheet)} />
      ))}
      <Fold title={words("pane.overheadSettings")}>
        {/* Made anew after each check, so that it shows what the workbook says. */}
        <OverheadSettings key={review.stamp} review={review} pane={pane} />
        <OwnDefinitions key={`own ${review.stamp}`} review={review} pane={pane} />
      </Fold>
    </>
  );
}
