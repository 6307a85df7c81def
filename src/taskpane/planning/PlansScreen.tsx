import type { ReactElement } from "react";
import { Decided } from "../decide/Decided";
import { useLanguage } from "../shell/LanguageContext";
import { NeedsCheck } from "../shell/NeedsCheck";
import { StaleLine } from "../shell/StaleLine";
import type { Services } from "../shell/services";
import { CalendarPart } from "../calendar/CalendarPart";
import type { Pane } from "../state/usePane";
import { AmbitionTimeline } from "./AmbitionTimeline";
import { AgendaList } from "./AgendaList";
import { ComparisonList } from "./ComparisonList";
import { NormList } from "./NormList";

/** Plans: every norm with how it stands, and what is to be done when and by whom. */
export function PlansScreen({
  pane,
  services,
}: {
  readonly pane: Pane;
  readonly services: Pick<Services, "writeCalendar" | "saveFile">;
}): ReactElement {
  const { words } = useLanguage();
  const { result } = pane.state;
  if (!result) return <NeedsCheck pane={pane} reason={words("planning.needCheck")} />;
  const { norms, computedNorms, agendas, agendaComparisons, ambitions } = result.review;
  const sheets = [...new Set(norms.map(({ sheet }) => sheet))];
  return (
    <>
      <StaleLine pane={pane} />
      {pane.state.decided && <Decided deed={pane.state.decided} />}
      <CalendarPart review={result.review} pane={pane} services={services} />
      {sheets.map((sheet) => (
        <NormList
          key={sheet}
          sheet={sheet}
          registers={norms.filter((register) => register.sheet === sheet)}
          computed={computedNorms}
          onGoTo={pane.goTo}
        />
      ))}
      {ambitions.map((table) => (
        <AmbitionTimeline
          key={`${table.sheet} ${table.headingRow.toString()}`}
          table={table}
          onGoTo={pane.goTo}
        />
      ))}
      {agendas.map((agenda) => (
        <AgendaList
          key={`${agenda.sheet} ${agenda.headingRow.toString()}`}
          agenda={agenda}
          onGoTo={pane.goTo}
        />
      ))}
      {agendaComparisons.map((comparison) => (
        <ComparisonList
          key={`${comparison.before.sheet} ${comparison.after.sheet}`}
          comparison={comparison}
          onGoTo={pane.goTo}
        />
      ))}
    </>
  );
}
