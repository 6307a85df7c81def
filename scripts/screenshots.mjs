// Takes the pictures of README and guide from the built workbench: npm run screenshots
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const IMAGES = join(ROOT, "docs/images");
const BROWSER = process.env.CHROMIUM ?? "/usr/bin/chromium";
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
];

/** Starts the workbench on any free port; gives its address and the way to stop it. */
async function startWorkbench() {
  const server = spawn(process.execPath, ["dist/serve/serve.js", "--no-open", "--port", "0"], { cwd: ROOT });
  let said = "";
  for await (const part of server.stdout) {
    said += part.toString();
    const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
    if (address) return { address, stop: () => server.kill() };
  }
  throw new Error(`The workbench did not start: ${said}`);
}

/** A page that shows the same on every computer: its clock stands still in a Dutch morning. */
async function openPage(browser, address) {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 860 },
    deviceScaleFactor: 1.5,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
  });
  await context.clock.setFixedTime(new Date("2026-01-15T10:30:00+01:00"));
  const page = await context.newPage();
  await page.goto(address);
  const pane = page.frameLocator("iframe");
  await pane.getByText("Nog niet gecontroleerd").waitFor();
  return { page, pane };
}

async function check(pane) {
  await pane.getByRole("button", { name: "Controleer" }).click();
  await pane.getByText(/^Gecontroleerd om/).waitFor();
  await pane.getByRole("region", { name: "Bevindingen" }).waitFor();
}

/** The misprint in the budget, right after one click; then its sum, with the cell it is about. */
async function showBudget(browser, address) {
  const { page, pane } = await openPage(browser, address);
  await check(pane);
  await page.screenshot({ path: join(IMAGES, "werkbank.png") });
  await pane.getByRole("button", { name: /C19/ }).first().click();
  await page.getByRole("status", { name: "Gekozen cel" }).filter({ hasText: "C19" }).waitFor();
  await page.screenshot({ path: join(IMAGES, "som.png") });
}

/** How the budget is read, with everything that can be put right. */
async function showReading(browser, address) {
  const { page, pane } = await openPage(browser, address);
  await check(pane);
  await pane.getByRole("button", { name: /^Zo lezen wij/ }).click();
  await pane.getByRole("combobox", { name: "Eenheid" }).waitFor();
  await pane.getByRole("button", { name: /^Zo lezen wij/ }).evaluate((button) => button.scrollIntoView());
  await page.screenshot({ path: join(IMAGES, "lezing.png") });
}

/** The scores, coloured by a click. */
async function showScores(browser, address) {
  const { page, pane } = await openPage(browser, address);
  await page.getByLabel("Voorbeeld").selectOption("voortgang-utrecht-west-2023-2027.xlsx");
  await pane.getByText("Nog niet gecontroleerd").waitFor();
  await check(pane);
  await pane.getByRole("tab", { name: "Scores" }).click();
  await pane.getByRole("button", { name: /^Kleur/ }).click();
  await pane
    .getByText(/zijn gekleurd/)
    .first()
    .waitFor();
  await page.screenshot({ path: join(IMAGES, "scores.png") });
}

/** A year plan: what each part comes to, and the timeline of its ambitions. */
async function showPlans(browser, address) {
  const { page, pane } = await openPage(browser, address);
  await page.getByLabel("Voorbeeld").selectOption("jaarplan-utrecht-po-2020.xlsx");
  await pane.getByText("Nog niet gecontroleerd").waitFor();
  await check(pane);
  await pane.getByRole("tab", { name: "Plannen" }).click();
  const ambitions = pane.getByRole("button", { name: /^Ambities op blad/ });
  await ambitions.click();
  await pane
    .locator("details")
    .filter({ has: pane.locator("table.timeline") })
    .first()
    .locator("summary")
    .click();
  await ambitions.evaluate((button) => button.scrollIntoView());
  await page.screenshot({ path: join(IMAGES, "plannen.png") });
}

/** What can be in the report, each part with its own tick. */
async function showReport(browser, address) {
  const { page, pane } = await openPage(browser, address);
  await check(pane);
  await pane.getByRole("tab", { name: "Rapport" }).click();
  await pane.getByRole("button", { name: "Maak Word-rapport" }).waitFor();
  await page.screenshot({ path: join(IMAGES, "rapport.png") });
}

async function run() {
  mkdirSync(IMAGES, { recursive: true });
  const { address, stop } = await startWorkbench();
  const browser = await chromium.launch({ executablePath: BROWSER, args: QUIET });
  try {
    await showBudget(browser, address);
    await showReading(browser, address);
    await showScores(browser, address);
    await showPlans(browser, address);
    await showReport(browser, address);
  } finally {
    await browser.close();
    stop();
  }
}

await run();
