import type { ReactElement } from "react";
import { Decided } from "../decide/Decided";
import { useLanguage } from "../shell/LanguageContext";
import { NeedsCheck } from "../shell/NeedsCheck";
import { StaleLine } from "../shell/StaleLine";
import type { Workbook } from "../../workbook/port";
import type { Services } from "../shell/services";
import { CalendarPart } from "../calendar/CalendarPart";
import type { Pane } from "../state/usePane";
import { AmbitionTimeline } from "./AmbitionTimeline";
import { AgendaList } from "./AgendaList";
import { ComparisonList } from "./ComparisonList";
import { NormList } from "./NormList";
import { RegionalList } from "./RegionalList";

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
  if (!result) return <NeedsCheck pane={pane} reason={words("planning.needCheck")} />;
  const { norms, computedNorms, agendas, agendaComparisons, ambitions, regional, progress } = result.review;
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
          pane={pane}
          workbook={workbook}
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
      {regional.map((table) => (
        <RegionalList
          key={`${table.sheet} ${table.kind} ${table.headingRow.toString()}`}
          table={table}
          actions={progress.flatMap(({ actions }) => actions)}
          onGoTo={pane.goTo}
        />
      ))}
    </>
  );
}
