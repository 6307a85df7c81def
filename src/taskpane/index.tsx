import { createRoot } from "react-dom/client";
import { loadPaneLanguage } from "../language/paneLanguage";
import { saveFile } from "./report/saveFile";
import { PaneRoot } from "./shell/PaneRoot";
import type { Services } from "./shell/services";
import { startOffice } from "./shell/startOffice";
import { TABS } from "./shell/Tabs";

/** The pane's ways to the outside. What an import() names is fetched when it is first needed. */
const services: Services = {
  startOffice,
  openWorkbook: async () => new (await import("../excel/excelWorkbook")).ExcelWorkbook(),
  loadLanguage: loadPaneLanguage,
  review: async (snapshot) => (await import("../review/reviewSnapshot")).reviewSnapshot(snapshot),
  writeReport: async (review, language, wanted, earlier) =>
    (await import("../report/writeReport")).writeReport(review, language, wanted, earlier),
  writeCalendar: async (review, language) =>
    (await import("../report/calendar/writeCalendar")).writeCalendar(review, language),
  // The platform is asked for only here: the package that tells it is large.
  saveFile: async (name, bytes) =>
    saveFile(name, bytes, (await (await import("../excel/hostInfo")).readHostInfo()).platform),
  reload: () => {
    location.reload();
  },
};

const wanted = new URLSearchParams(location.search).get("tab");
const container = document.getElementById("pane");
if (!container) throw new Error("The page has no place for the pane.");
createRoot(container).render(
  <PaneRoot services={services} firstTab={TABS.find((name) => name === wanted) ?? "check"} />,
);
