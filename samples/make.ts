import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { agendaChain } from "./agendaChain";
import { agendas } from "./agendas";
import { annualBudget } from "./annualBudget";
import { homeSitters } from "./homeSitters";
import { multiYearBudget } from "./multiYearBudget";
import { normRegister } from "./normRegister";
import { plansAndProgress } from "./plansAndProgress";
import { progressTable } from "./progressTable";
import { regionalAgenda } from "./regionalAgenda";
import type { SampleSheet } from "./sheetDesign";
import { workbookFile } from "./workbookFile";
import { yearPlan } from "./yearPlan";

/** The samples by file name. */
export const SAMPLES: Readonly<Record<string, () => readonly SampleSheet[]>> = {
  "agendas-sterk-vo-2022-2024.xlsx": agendas,
  "agenda-utrecht-west-2023-2027.xlsx": plansAndProgress,
  "begroting-sterk-vo-2021.xlsx": annualBudget,
  "jaarplan-utrecht-po-2020.xlsx": yearPlan,
  "meerjarenbegroting-utrecht-po-2019-2024.xlsx": multiYearBudget,
  "normen-sterk-vo-2021.xlsx": normRegister,
  "regio-utrecht-west-2023-2027.xlsx": regionalAgenda,
  "thuiszitters-voorbeeld.xlsx": homeSitters,
  "voortgang-utrecht-west-2023-2027.xlsx": () => [...progressTable(), ...agendaChain()],
};

/** Writes every sample beside this script. */
export function makeSamples(): void {
  for (const [name, sheets] of Object.entries(SAMPLES)) {
    writeFileSync(join(__dirname, name), workbookFile(sheets()));
  }
}
