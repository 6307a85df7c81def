import type { Server } from "node:http";
import { join } from "node:path";
import type { Browser, Frame, FrameLocator, Locator, Page } from "playwright-core";
import type { Counts } from "../../../workbench/host/counters";
import type { Dump } from "../../../workbench/model/dump";
import { listen } from "../../../workbench/serve/listen";
import { workbenchServer } from "../../../workbench/serve/server";
import { startBrowser } from "./chromium";

export const BUDGET = "meerjarenbegroting-utrecht-po-2019-2024.xlsx";
export const ANNUAL_BUDGET = "begroting-sterk-vo-2021.xlsx";
export const PROGRESS = "voortgang-utrecht-west-2023-2027.xlsx";

const ROOT = join(__dirname, "../../..");

/** How the page is looked at. */
export interface Look {
  readonly sample?: string;
  readonly colours?: "light" | "dark" | "forced";
  readonly paneWidth?: 350 | 320;
}

/** The workbench in a browser, with what people and tests can do there. */
export class Workbench {
  /** What a user's console would show, and every request that left this computer. A test ends with none. */
  readonly problems: string[] = [];

  constructor(
    readonly page: Page,
    private readonly address: string,
  ) {}

  get pane(): FrameLocator {
    return this.page.frameLocator('iframe[title="Taakvenster Peil"]');
  }

  /** The pane's document. */
  get paneDocument(): Frame {
    const frame = this.page.frame({ url: /\/pane\/taskpane\.html/ });
    if (!frame) throw new Error("The page has no pane.");
    return frame;
  }

  /** The cell that is chosen, as in "C19". */
  get chosenCell(): Locator {
    return this.page.getByRole("status", { name: "Gekozen cel" });
  }

  /** A cell by row and column from 1. */
  cell(row: number, column: number): Locator {
    return this.page.locator(
      `[role="gridcell"][data-row="${row.toString()}"][data-column="${column.toString()}"]`,
    );
  }

  /** Opens the page, takes note of everything that goes wrong, and waits until the pane has reached the workbook. */
  async open({ sample, colours = "light", paneWidth = 350 }: Look): Promise<void> {
    const { page } = this;
    page.on("console", (line) => {
      if (line.type() === "error" || line.type() === "warning") this.problems.push(`console: ${line.text()}`);
    });
    // Whether to leave changes behind is asked of a person; here the answer is yes.
    page.on("dialog", (dialog) => {
      dialog.accept().catch(() => undefined);
    });
    page.on("pageerror", (error) => this.problems.push(`exception: ${error.message}`));
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(`${this.address}/`) && !url.startsWith("blob:"))
        this.problems.push(`request: ${url}`);
    });
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
        console.error(`policy: ${violatedDirective} ${blockedURI}`);
      });
    });
    await page.emulateMedia({
      colorScheme: colours === "dark" ? "dark" : "light",
      forcedColors: colours === "forced" ? "active" : "none",
    });
    await page.goto(this.address);
    await page.getByRole("grid").waitFor();
    if (sample !== undefined) await this.openSample(sample);
    if (paneWidth === 320) await page.getByRole("button", { name: "320 px" }).click();
    await this.pane.getByText("Nog niet gecontroleerd").waitFor();
  }

  async openSample(name: string): Promise<void> {
    await this.page.getByLabel("Voorbeeld").selectOption(name);
    await this.page.getByRole("region", { name }).waitFor();
  }

  /** Checks the workbook from the pane and waits for the outcome. */
  async check(): Promise<void> {
    await this.pane.getByRole("button", { name: /^(Controleer|Opnieuw controleren)/ }).click();
    await this.pane.getByText(/^Gecontroleerd om/).waitFor();
    await this.pane
      .getByRole("heading", { name: /controle/ })
      .first()
      .waitFor();
  }

  async chooseTab(name: "Controle" | "Scores" | "Plannen" | "Rapport"): Promise<void> {
    await this.pane.getByRole("tab", { name }).click();
    await this.pane.getByRole("tabpanel", { name }).waitFor();
  }

  /** What the pane's work costs in round trips and bytes while `deed` is done. */
  async costOf(deed: () => Promise<void>): Promise<Counts> {
    await this.page.evaluate(() => window.workbench?.resetCounts());
    await deed();
    const counts = await this.page.evaluate(() => window.workbench?.counts());
    if (!counts) throw new Error("The page has no workbench.");
    return counts;
  }

  /** Everything in the workbook. */
  async dump(): Promise<Dump> {
    const dump = await this.page.evaluate(() => window.workbench?.dump());
    if (!dump) throw new Error("The page has no workbench.");
    return dump;
  }

  async undoDepth(): Promise<number | undefined> {
    return this.page.evaluate(() => window.workbench?.undoDepth());
  }
}

/** One server and one browser for the tests of a file; each test gets a page without memory of those before. */
export interface Rig {
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly open: (look?: Look) => Promise<Workbench>;
  /** Closes the page of the test and gives what went wrong on it. */
  readonly close: () => Promise<readonly string[]>;
}

function makeRig(): Rig {
  let server: Server | undefined;
  let browser: Browser | undefined;
  let address = "";
  let current: Workbench | undefined;
  return {
    start: async () => {
      server = workbenchServer(ROOT);
      address = `http://localhost:${(await listen(server, 0)).toString()}`;
      browser = await startBrowser();
    },
    stop: async () => {
      await browser?.close();
      server?.close();
    },
    open: async (look = {}) => {
      if (!browser) throw new Error("The browser was not started.");
      const context = await browser.newContext({
        viewport: { width: 1366, height: 900 },
        acceptDownloads: true,
      });
      current = new Workbench(await context.newPage(), address);
      await current.open(look);
      return current;
    },
    close: async () => {
      await current?.page.context().close();
      return current?.problems.splice(0) ?? [];
    },
  };
}

/** Tests in a browser. jest.config.js leaves them out, and says so, where there is none and none is asked for. */
export function describeInBrowser(what: string, tests: (rig: Rig) => void): void {
  describe(what, () => {
    const rig = makeRig();
    beforeAll(rig.start);
    afterAll(rig.stop);
    afterEach(async () => {
      expect(await rig.close()).toEqual([]);
    });
    tests(rig);
  });
}
