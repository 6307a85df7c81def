import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listen } from "../../workbench/serve/listen";
import { browserCommand } from "../../workbench/serve/openBrowser";
import { workbenchServer } from "../../workbench/serve/server";

const OFFICE = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
const FILES: Readonly<Record<string, string>> = {
  "secret.json": "not to be served",
  "dist/workbench/index.html": "<p>werkbank</p>",
  "dist/pane/taskpane.html": OFFICE,
  "samples/een begroting.xlsx": "bytes",
  "samples/figures.ts": "no workbook",
};

let root = "";
const servers: Server[] = [];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "peil-serve-"));
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(join(root, name, ".."), { recursive: true });
    await writeFile(join(root, name), text);
  }
});

afterAll(async () => {
  for (const server of servers) server.close();
  await rm(root, { recursive: true });
});

async function served(port = 0): Promise<{ readonly address: string; readonly port: number }> {
  const server = workbenchServer(root);
  servers.push(server);
  const found = await listen(server, port);
  return { port: found, address: `http://localhost:${found.toString()}` };
}

describe("the workbench's server", () => {
  test("sends each page under its own policy, neither of which admits inline scripts", async () => {
    const { address } = await served();
    const page = await fetch(`${address}/`);
    const pane = await fetch(`${address}/pane/taskpane.html`);
    expect(await page.text()).toBe("<p>werkbank</p>");
    expect(await pane.text()).toContain("/bridge.js");
    expect(page.headers.get("Content-Security-Policy")).toContain("frame-src 'self'");
    expect(pane.headers.get("Content-Security-Policy")).toContain("connect-src 'none'");
    for (const { headers } of [page, pane]) {
      expect(headers.get("Content-Security-Policy")).not.toContain("unsafe-");
    }
  });

  test("lists the samples, and nothing else of their folder", async () => {
    const { address } = await served();
    expect(await (await fetch(`${address}/samples.json`)).json()).toEqual(["een begroting.xlsx"]);
    expect(await (await fetch(`${address}/samples/een%20begroting.xlsx`)).text()).toBe("bytes");
    expect((await fetch(`${address}/samples/figures.ts`)).status).toBe(404);
  });

  test.each(["/samples/%2e%2e/secret.json", "/samples/..%2fsecret.json", "/..%2f..%2fsecret.json", "/%"])(
    "does not serve %s",
    async (path) => {
      const { address } = await served();
      expect((await fetch(address + path)).status).toBe(404);
    },
  );

  test("takes the next port where one is taken", async () => {
    const first = await served();
    const second = await served(first.port);
    expect(second.port).toBeGreaterThan(first.port);
  });

  test("only reads", async () => {
    const { address } = await served();
    expect((await fetch(address, { method: "POST" })).status).toBe(405);
  });
});

describe("opening the browser", () => {
  test.each([
    ["darwin", {}, "open"],
    ["win32", {}, "cmd"],
    ["linux", { DISPLAY: ":0" }, "xdg-open"],
    ["linux", { WAYLAND_DISPLAY: "wayland-0" }, "xdg-open"],
    ["linux", {}, undefined],
    ["darwin", { CI: "true" }, undefined],
  ] as const)("on %s with %j: %s", (platform, environment, program) => {
    expect(browserCommand(platform, environment)?.[0]).toBe(program);
  });
});
