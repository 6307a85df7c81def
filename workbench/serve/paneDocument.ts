const OFFICE_SCRIPT = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const LOCAL_SCRIPT = "/office-js/office.js";
const BRIDGE_TAG = '<script src="/bridge.js"></script>';
const OFFICE_TAG = new RegExp(`<script\\b[^>]*\\bsrc="${OFFICE_SCRIPT.replaceAll(".", "\\.")}"[^>]*>`, "g");

/**
 * The pane's page as it is shipped, with one change: its office.js tag points to the package on this computer, and the
 * bridge to the workbench stands before it. Throws an Error where the page has not exactly one such tag, because then
 * something else than the shipped pane would be tried out.
 */
export function paneDocument(shipped: string): string {
  const count = shipped.match(OFFICE_TAG)?.length ?? 0;
  if (count !== 1) throw new Error(`The pane's page has ${count.toString()} office.js tags instead of one.`);
  return shipped.replace(OFFICE_TAG, (tag) => BRIDGE_TAG + tag.replace(OFFICE_SCRIPT, LOCAL_SCRIPT));
}
