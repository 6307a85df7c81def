import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";
import PLACES from "./browserPlaces.json";

/** Nothing of the browser itself may go to the network: what then does is ours. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The browser on this computer; undefined where there is none. */
function browserPath(): string | undefined {
  return process.env["CHROMIUM"] ?? PLACES.find((place) => existsSync(place));
}

/** Starts the browser. Throws an Error where there is none. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = browserPath();
  if (executablePath === undefined) {
    throw new Error(`No browser found. Looked for ${PLACES.join(", ")}; CHROMIUM can name another.`);
  }
  return chromium.launch({ executablePath, args: QUIET });
}
