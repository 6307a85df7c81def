import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { calendarSummary } from "../../planning/calendar/calendarSummary";
import { DEFAULT_MOMENTS } from "../../planning/calendar/defaultMoments";
import { MOMENT_PREFIX } from "../../planning/calendar/moments";
import { itemsToExport } from "../../report/calendar/writeCalendar";
import type { Review } from "../../review/review";
import { isSameName } from "../../workbook/peilSheet";
import { bareName } from "../report/bareName";
import type { ReportSaving } from "../report/saveFile";
import { useLanguage } from "../shell/LanguageContext";
import { Notice } from "../shell/Notice";
import type { Services } from "../shell/services";
import type { Pane } from "../state/usePane";
import { PlanPart } from "../planning/PlanPart";
import { CalendarList } from "./CalendarList";

/**
 * The calendar of a workbook, what it can be saved as, and an offer of the moments of every year. A workbook without
 * days shows the offer alone.
 */
export function CalendarPart({
  review,
  pane,
  services,
}: {
  readonly review: Review;
  readonly pane: Pane;
  readonly services: Pick<Services, "writeCalendar" | "saveFile">;
}): ReactElement {
  const { code, say, words } = useLanguage();
  const { calendar } = review;
  const hasDays = calendar.items.length > 0 || calendar.withoutYear > 0;
  return (
    <PlanPart
      title={words("calendar.heading")}
      summary={
        hasDays ? (
          calendarSummary(calendar, code).map((sentence, index) => <p key={index}>{say(sentence)}</p>)
        ) : (
          <p className="hint">{words("pane.plansNoDays")}</p>
        )
      }
    >
      {hasDays && <CalendarList calendar={calendar} pane={pane} />}
      {itemsToExport(review).length > 0 && <SaveCalendar review={review} services={services} />}
      <AddMoments review={review} pane={pane} />
    </PlanPart>
  );
}

/** The moments that the sheet Peil does not name yet; nothing where it names them all. */
function AddMoments({ review, pane }: { readonly review: Review; readonly pane: Pane }): ReactElement | null {
  const { words } = useLanguage();
  const settings = DEFAULT_MOMENTS.map(({ title, when, source }) => ({
    name: `${MOMENT_PREFIX}${words(title)}`,
    value: when,
    explanation: words(source),
  })).filter(({ name }) => !review.decisions.some((entry) => isSameName(entry.name, name)));
  if (settings.length === 0) return null;
  return (
    <>
      <p className="hint">{words("calendar.addMomentsHint")}</p>
      <div className="buttons">
        <Button
          disabledFocusable={pane.state.activity.kind !== "idle"}
          onClick={() => {
            pane.decide({ kind: "set", settings }, "calendar.momentsAdded");
          }}
        >
          {words("calendar.addMoments")}
        </Button>
      </div>
    </>
  );
}

function SaveCalendar({
  review,
  services,
}: {
  readonly review: Review;
  readonly services: Pick<Services, "writeCalendar" | "saveFile">;
}): ReactElement {
  const language = useLanguage();
  const { words } = language;
  const file = words("calendar.fileName", { name: bareName(review.name) });
  const [outcome, setOutcome] = useState<ReportSaving | "none">("none");
  const save = async (): Promise<void> => {
    try {
      const bytes = await services.writeCalendar(review, language);
      setOutcome(await services.saveFile(file, bytes));
    } catch (bug) {
      setOutcome("failed");
      reportError(bug);
    }
  };
  return (
    <>
      <div className="buttons">
        <Button onClick={() => void save()}>{words("calendar.saveFile")}</Button>
      </div>
      <div role="status">
        {outcome === "offered" && <Notice intent="success" text={words("calendar.fileSaved", { file })} />}
        {outcome === "blocked" && <Notice intent="warning" text={words("calendar.fileBlocked")} />}
        {outcome === "failed" && <Notice intent="error" text={words("calendar.fileFailed")} />}
      </div>
    </>
  );
}
