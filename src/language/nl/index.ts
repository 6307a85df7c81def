import { activities } from "./activities";
import { agendaMatch } from "./agendaMatch";
import { ambitions } from "./ambitions";
import { budget } from "./budget";
import { budgetForms } from "./budgetForms";
import { calendar } from "./calendar";
import { causes } from "./causes";
import { chapters } from "./chapters";
import { checklists } from "./checklists";
import { cli } from "./cli";
import { columnKinds } from "./columnKinds";
import { complaints } from "./complaints";
import { failures } from "./failures";
import { figures } from "./figures";
import { figureSources } from "./figureSources";
import { file } from "./file";
import { forms } from "./forms";
import { homeSitters } from "./homeSitters";
import { merging } from "./merging";
import { norms } from "./norms";
import { ownOverhead } from "./ownOverhead";
import { pane } from "./pane";
import { planTemplates } from "./planTemplates";
import { planning } from "./planning";
import { programmes } from "./programmes";
import { progress } from "./progress";
import { quarter } from "./quarter";
import { reading } from "./reading";
import { realised } from "./realised";
import { reconciliation } from "./reconciliation";
import { regional } from "./regional";
import { report } from "./report";
import { reserve } from "./reserve";
import { resultSign } from "./resultSign";
import { review } from "./review";
import { steps } from "./steps";
import { tables } from "./tables";
import { templates } from "./templates";
import { round } from "./round";
import { scoreSettings } from "./scoreSettings";
import { terms } from "./terms";
import { tlv } from "./tlv";
import { totals } from "./totals";
import { waiting } from "./waiting";
import { versions } from "./versions";
import { when } from "./when";
import { yearPlan } from "./yearPlan";

/** Every sentence a user reads, in Dutch (B1), by the room that says it. Dutch is the source of the keys. */
export const nl = {
  activities,
  agendaMatch,
  ambitions,
  budget,
  budgetForms,
  calendar,
  causes,
  chapters,
  checklists,
  cli,
  columnKinds,
  complaints,
  failures,
  figures,
  figureSources,
  file,
  forms,
  homeSitters,
  merging,
  norms,
  ownOverhead,
  pane,
  planTemplates,
  planning,
  programmes,
  progress,
  quarter,
  reading,
  realised,
  reconciliation,
  regional,
  report,
  reserve,
  resultSign,
  review,
  steps,
  tables,
  templates,
  round,
  scoreSettings,
  terms,
  tlv,
  totals,
  waiting,
  versions,
  when,
  yearPlan,
} as const;
