import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

// Room for a busy machine and a build; nothing here measures time.
jest.setTimeout(120_000);

const ROOT = resolve(__dirname, "../..");
const SAMPLE = join(ROOT, "samples/meerjarenbegroting-utrecht-po-2019-2024.xlsx");

interface Answer {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The program as it is installed: built into a folder of its own, with `bin/peil.js` beside it. */
describe("the built program", () => {
  const folder = mkdtempSync(join(tmpdir(), "peil-"));
  const program = join(folder, "bin/peil.js");
  const peil = (...words: readonly string[]): Answer =>
    spawnSync(process.execPath, [program, ...words], { encoding: "utf8", maxBuffer: 1e8 });

  beforeAll(() => {
    mkdirSync(join(folder, "bin"));
    copyFileSync(join(ROOT, "bin/peil.js"), program);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test("says that it must be built, as long as it is not", () => {
    const answer = peil("--version");
    expect(answer).toMatchObject({ status: 2, stdout: "" });
    expect(answer.stderr).toContain("npm run prepare");
  });

  test("checks, prints all of a long answer through a pipe, and writes a report", () => {
    const webpack = join(ROOT, "node_modules/webpack-cli/bin/cli.js");
    const build = ["--config", join(ROOT, "webpack/cli.js"), "--output-path", join(folder, "dist/cli")];
    execFileSync(process.execPath, [webpack, ...build], { cwd: ROOT });

    const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
      readonly version: string;
    };
    expect(peil("--version")).toEqual(
      expect.objectContaining({ status: 0, stdout: `${manifest.version}\n` }),
    );

    const many = Array.from({ length: 60 }, () => SAMPLE);
    const checked = peil("check", "--json", ...many, join(folder, "weg.xlsx"));
    expect(checked.status).toBe(2);
    const lines = checked.stdout.trimEnd().split("\n");
    expect(lines).toHaveLength(61);
    expect(checked.stdout.length).toBeGreaterThan(65_536); // more than a pipe holds at once
    expect(() => lines.map((line) => JSON.parse(line) as unknown)).not.toThrow();

    const report = join(folder, "uit.docx");
    expect(peil("report", SAMPLE, "-o", report).status).toBe(0);
    expect(existsSync(report)).toBe(true);
  });
});
