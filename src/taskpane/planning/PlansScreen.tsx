import { lazy, Suspense, useMemo, type ReactElement } from "react";
import { readAgendaDecisions } from "../../planning/agenda/agendaDecisions";
import { Fold } from "../check/Fold";
import { ChecklistPart } from "../checklists/ChecklistPart";
import { useLanguage } from "../shell/LanguageContext";
import { Decided } from "../decide/Decided";
import { NeedsCheck } from "../shell/NeedsCheck";
import { StaleLine } from "../shell/StaleLine";
import type { Workbook } from "../../workbook/port";
import type { Services } from "../shell/services";
import { CalendarPart } from "../calendar/CalendarPart";
import type { Pane } from "../state/usePane";
import { AmbitionTimeline } from "./AmbitionTimeline";
import { AgendaList } from "./AgendaList";
import { ComparisonList } from "./ComparisonList";
import { FormPart } from "./FormPart";
import { NormList } from "./NormList";
import { PartsStartOpen } from "./PlanPart";
import { PlanFindings } from "./PlanFindings";
import { RegionalList } from "./RegionalList";
import { OverviewPart } from "./OverviewPart";

const EarlierAgenda = lazy(async () => ({ default: (await import("./EarlierAgenda")).EarlierAgenda }));

/** So many tables are too long for a screen where all of them stand open. */
const FEW_PARTS = 3;

/** Plans: every norm with how it stands, and what is to be done when and by whom. */
export function PlansScreen({
  pane,
  services,
  workbook,
}: {
  readonly pane: Pane;
  readonly services: Pick<Services, "writeCalendar" | "saveFile">;
  readonly workbook: Workbook;
}): ReactElement {
  const { words } = useLanguage();
  const { result } = pane.state;
  const decisions = useMemo(() => readAgendaDecisions(result?.review.decisions ?? []), [result]);
  if (!result) return <NeedsCheck pane={pane} reason={words("planning.needCheck")} />;
  const { norms, checklists, computedNorms, agendas, agendaComparisons, ambitions, regional, progress } =
    result.review;
  const { forms, overviews, takenAt } = result.review;
  const sheets = [...new Set(norms.map(({ sheet }) => sheet))];
  const { calendar } = result.review;
  const isCalendarPressing = calendar.items.some(({ state }) => state === "late" || state === "coming");
  const calendarPart = <CalendarPart key="calendar" review={result.review} pane={pane} services={services} />;
  const parts = [sheets, checklists, overviews, ambitions, agendas, forms, agendaComparisons, regional];
  return (
    <PartsStartOpen value={parts.flat().length < FEW_PARTS}>
      <StaleLine pane={pane} />
      {pane.state.decided && <Decided deed={pane.state.decided} />}
      <PlanFindings result={result} pane={pane} />
      {isCalendarPressing && calendarPart}
      {sheets.map((sheet) => (
        <NormList
          key={sheet}
          sheet={sheet}
          registers={norms.filter((register) => register.sheet === sheet)}
          computed={computedNorms}
          pane={pane}
          workbook={workbook}
        />
      ))}
      {checklists.map((list) => (
        <ChecklistPart
          key={`${list.sheet} ${list.headingRow.toString()}`}
          list={list}
          pane={pane}
          workbook={workbook}
        />
      ))}
      {overviews.map((overview) => (
        <OverviewPart
          key={`${overview.sheet} ${overview.headingRow.toString()}`}
          overview={overview}
          onGoTo={pane.goTo}
        />
      ))}
      {ambitions.map((table) => (
        <AmbitionTimeline key={`${table.sheet} ${table.headingRow.toString()}`} table={table} pane={pane} />
      ))}
      {agendas.map((agenda) => (
        <AgendaList
          key={`${agenda.sheet} ${agenda.headingRow.toString()}`}
          agenda={agenda}
          same={result.review.sameActors}
          pane={pane}
          workbook={workbook}
        />
      ))}
      {forms.map((form) => (
        <FormPart
          key={`${form.sheet} ${form.kind} ${form.headingRow.toString()}`}
          form={form}
          today={takenAt.slice(0, "2026-01-05".length)}
          pane={pane}
          workbook={workbook}
        />
      ))}
      {agendaComparisons.map((comparison) => (
        <ComparisonList
          key={`${comparison.before.sheet} ${comparison.after.sheet}`}
          comparison={comparison}
          decisions={decisions}
          pane={pane}
        />
      ))}
      {regional.map((table) => (
        <RegionalList
          key={`${table.sheet} ${table.kind} ${table.headingRow.toString()}`}
          table={table}
          actions={progress.flatMap(({ actions }) => actions)}
          onGoTo={pane.goTo}
        />
      ))}
      {!isCalendarPressing && calendarPart}
      {agendas.length > 0 && (
        <Fold title={words("agendaMatch.earlierTitle")}>
          <Suspense fallback={<p>{words("pane.loading")}</p>}>
            <EarlierAgenda review={result.review} pane={pane} />
          </Suspense>
        </Fold>
      )}
    </PartsStartOpen>
  );
}
