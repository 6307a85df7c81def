import { linkSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { nodeTerminal } from "../../src/cli/nodeTerminal";

describe("two paths that lead to one file", () => {
  const folder = mkdtempSync(join(tmpdir(), "peil-"));
  const file = join(folder, "begroting.csv");

  beforeAll(() => {
    writeFileSync(file, "a;1\n");
    writeFileSync(join(folder, "kopie.csv"), "a;1\n");
    symlinkSync(file, join(folder, "verwijzing.csv"));
    linkSync(file, join(folder, "zelfde.csv"));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test.each([
    ["its own path", file, true],
    ["a path from here", relative(process.cwd(), file), true],
    ["a symbolic link", join(folder, "verwijzing.csv"), true],
    ["a second name", join(folder, "zelfde.csv"), true],
    ["a copy", join(folder, "kopie.csv"), false],
    ["a path that leads nowhere", join(folder, "nieuw.csv"), false],
  ])("%s", async (_, other, isSame) => {
    expect(await nodeTerminal.isSameFile(file, other)).toBe(isSame);
  });
});
