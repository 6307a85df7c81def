const OFFICE_TAG =
  /<script\b[^>]*\bsrc="https:\/\/appsforoffice\.microsoft\.com\/[^"]*office\.js"[^>]*>\s*<\/script>/g;

const LOCAL_TAGS = '<script src="/bridge.js"></script>\n    <script src="/office-js/office.js"></script>';

/**
 * The pane's page as it is shipped, with one change: its office.js comes from the package on this computer, and the
 * bridge to the workbench stands before it. Throws an Error where the page has not exactly one such tag, because then
 * something else than the shipped pane would be tried out.
 */
export function paneDocument(shipped: string): string {
  const count = shipped.match(OFFICE_TAG)?.length ?? 0;
  if (count !== 1) throw new Error(`The pane's page has ${count.toString()} office.js tags instead of one.`);
  return shipped.replace(OFFICE_TAG, LOCAL_TAGS);
}
