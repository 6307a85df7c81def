import type { ReactElement } from "react";
import { useLanguage } from "../shell/LanguageContext";
import { useIsLate } from "../shell/useIsLate";
import type { Activity } from "../state/paneState";

const SHOWN_AFTER_MILLISECONDS = 500;
/** With so many cells the rules may keep the page from showing anything later on, so the indicator comes at once. */
const LARGE_WORKBOOK_CELLS = 50_000;

/** How far a check is, once it takes longer than half a second. */
export function CheckProgress({ activity }: { readonly activity: Activity }): ReactElement | null {
  const isChecking = activity.kind === "reading" || activity.kind === "reviewing";
  const isLarge = activity.kind === "reading" && (activity.progress?.total ?? 0) > LARGE_WORKBOOK_CELLS;
  const isLate = useIsLate(isChecking, SHOWN_AFTER_MILLISECONDS);
  if (!isChecking || !(isLate || isLarge)) return null;
  return <Indicator activity={activity} />;
}

function Indicator({ activity }: { readonly activity: Activity }): ReactElement {
  const { words } = useLanguage();
  const progress = activity.kind === "reading" ? activity.progress : undefined;
  const text = activity.kind === "reviewing" ? words("pane.checkCounting") : words("pane.checkReading");
  const share =
    progress && progress.total > 0 ? Math.round((100 * progress.done) / progress.total) : undefined;
  return (
    <div className="progress">
      <div
        role="progressbar"
        aria-label={text}
        aria-valuemin={0}
        aria-valuemax={100}
        {...(share === undefined ? {} : { "aria-valuenow": share })}
        className="bar"
      >
        <div
          className={share === undefined ? "unknown" : "known"}
          style={{ inlineSize: `${(share ?? 100).toString()}%` }}
        />
      </div>
      <p>
        {progress ? words("pane.checkReadingCells", { done: progress.done, total: progress.total }) : text}
      </p>
    </div>
  );
}
