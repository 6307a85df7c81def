import { join } from "node:path";
import { EXCEL_API_VERSION } from "../../src/excel/requirements";
import { connectWindow } from "../../workbench/host/connectWindow";
import { ExcelHost } from "../../workbench/host/excelHost";
import { DEFAULT_REQUIREMENT_SETS, type RequirementSets } from "../../workbench/host/requirementSets";
import { emptySheet } from "../../workbench/model/state";
import { WorkbookModel } from "../../workbench/model/workbookModel";

const OFFICE_JS = join(process.cwd(), "node_modules/@microsoft/office-js/dist/office.js");

/** office.js asks once a page what its Excel can do; here that is what the add-in says it needs, and no more. */
const DECLARED: RequirementSets = { ...DEFAULT_REQUIREMENT_SETS, ExcelApi: EXCEL_API_VERSION };

let current = new ExcelHost(
  new WorkbookModel({ name: "leeg.xlsx", sheets: [emptySheet("{0}", "Blad1")], names: [] }),
  DECLARED,
);

/** Loads the genuine office.js, unmodified, once for a test file. Afterwards every batch goes to the current host. */
export async function loadOffice(): Promise<void> {
  connectWindow(window, () => current);
  await new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = `file://${OFFICE_JS}`;
    script.addEventListener("load", resolve);
    script.addEventListener("error", reject);
    document.head.append(script);
  });
  await Office.onReady();
  await telemetryLoaded();
  // Microsoft ships this check off. On, a call above the host's requirement set is refused where it is made.
  const { CommonUtility } = OfficeExtension as unknown as {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  CommonUtility._doApiNotSupportedCheck = true;
}

/** Opens a workbook in a host of its own and makes that the Excel that office.js speaks to. */
export function openInExcel(model: WorkbookModel, requirementSets = DECLARED): ExcelHost {
  current = new ExcelHost(model, requirementSets);
  return current;
}

/** Waits until office.js has let go of all ranges, which it does some time after a run. */
export async function housekeeping(host: ExcelHost): Promise<void> {
  for (let turn = 0; turn < 50 && host.references.size > 0; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

/**
 * office.js loads its telemetry on the side, a moment after it is ready; a test that is over sooner would break that
 * off with an error.
 */
async function telemetryLoaded(): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) {
    if ("oteljs_agave" in window) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
