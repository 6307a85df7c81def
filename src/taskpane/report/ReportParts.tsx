import type { ReactElement } from "react";
import type { Review } from "../../review/review";
import { overviewText } from "../check/overview";
import { hasPlans } from "../planning/hasPlans";
import { useLanguage } from "../shell/LanguageContext";

/** What the Word document will hold, before it is made. */
export function ReportParts({ review }: { readonly review: Review }): ReactElement {
  const language = useLanguage();
  const { words } = language;
  const sheets = new Set(review.budgets.map((budget) => budget.sheet)).size;
  return (
    <>
      <h2>{words("pane.reportIntro")}</h2>
      <ul>
        <li>{words("pane.reportPartCoverage")}</li>
        <li>{words("pane.reportPartFindings", { overview: overviewText(review, language) })}</li>
        {sheets > 0 && <li>{words("pane.reportPartBudget", { count: sheets })}</li>}
        {review.overhead.length > 0 && <li>{words("pane.reportPartOverhead")}</li>}
        {review.progress.length > 0 && <li>{words("pane.reportPartProgress")}</li>}
        {hasPlans(review) && <li>{words("planning.reportPart")}</li>}
      </ul>
    </>
  );
}
