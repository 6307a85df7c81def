import { readFile, readdir } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { PAGE_POLICY, PANE_POLICY } from "./policies";
import { paneDocument } from "./paneDocument";

/** What goes back to the browser. */
export interface Content {
  readonly type: string;
  readonly body: Buffer | string;
  readonly policy?: string;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".csv": "text/csv; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".ods": "application/vnd.oasis.opendocument.spreadsheet",
};

const JSON_TYPE = "application/json; charset=utf-8";
const WORKBOOK = /\.(xlsx|ods|csv)$/;

/** Folders under the project, by the first part of the address that is served from them. */
const FOLDERS: readonly (readonly [prefix: string, folder: string])[] = [
  ["/pane/", "dist/pane"],
  ["/office-js/", "node_modules/@microsoft/office-js/dist"],
  ["/samples/", "samples"],
  ["/", "dist/workbench"],
];

/** What is at an address of the workbench; undefined where nothing is. `root` is the project's folder. */
export async function contentAt(root: string, address: string): Promise<Content | undefined> {
  const path = decodedPath(address);
  if (path === undefined) return undefined;
  if (path === "/samples.json") return sampleList(root);
  const place = FOLDERS.find(([prefix]) => path.startsWith(prefix));
  if (!place) return undefined;
  const [prefix, folder] = place;
  const rest = path === "/" ? "index.html" : path.slice(prefix.length);
  const type = TYPES[extname(rest)];
  const body = type === undefined ? undefined : await contents(join(root, folder), rest);
  if (type === undefined || body === undefined) return undefined;
  if (!type.startsWith("text/html")) return { type, body };
  return prefix === "/pane/"
    ? { type, body: paneDocument(body.toString("utf8")), policy: PANE_POLICY }
    : { type, body, policy: PAGE_POLICY };
}

function decodedPath(address: string): string | undefined {
  try {
    return decodeURIComponent(new URL(address, "http://localhost").pathname);
  } catch {
    return undefined;
  }
}

/** The bytes of a file inside a folder; undefined where it is not there or the address leads out of the folder. */
async function contents(folder: string, rest: string): Promise<Buffer | undefined> {
  const file = normalize(join(folder, rest));
  if (!file.startsWith(folder + sep) || rest.includes("\0")) return undefined;
  try {
    return await readFile(file);
  } catch {
    return undefined;
  }
}

async function sampleList(root: string): Promise<Content> {
  const names = await readdir(join(root, "samples")).catch(() => []);
  return {
    type: JSON_TYPE,
    body: JSON.stringify(names.filter((name) => WORKBOOK.test(name)).sort()),
  };
}
