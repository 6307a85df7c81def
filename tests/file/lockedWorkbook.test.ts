import { readFileSync } from "node:fs";
import { join } from "node:path";
import { main } from "../../src/cli/main";
import { openWorkbook } from "../../workbench/page/openWorkbook";
import { memoryTerminal } from "../cli/memoryTerminal";
import { lockedFile, lockedParts, unlocked } from "../support/lockedWorkbook";
import { SAMPLES } from "../support/samples";

// Room for a busy machine; nothing here measures time.
jest.setTimeout(120_000);

const WORKBOOK = readFileSync(join(__dirname, "../../samples", SAMPLES.annual));
const PARTS = lockedParts(WORKBOOK, "geheim");
const LOCKED = lockedFile(PARTS);
/** The file, the cause, and the way on. */
const SENTENCE = /^locked\.xlsx is beveiligd met een wachtwoord\. Haal het wachtwoord er in Excel af \(.+\) en kies het bestand opnieuw\./m; // prettier-ignore

test("the file is a workbook behind a password: with the key it is the workbook again", () => {
  expect(unlocked(PARTS).equals(WORKBOOK)).toBe(true);
  expect([...LOCKED.subarray(0, 4)]).toEqual([0xd0, 0xcf, 0x11, 0xe0]);
  expect(Buffer.from(LOCKED).includes(WORKBOOK.subarray(0, 64))).toBe(false);
});

test.each([
  "check locked.xlsx",
  "structure locked.xlsx",
  "report locked.xlsx -o uit.docx",
  "calendar locked.xlsx -o uit.ics",
  "compare locked.xlsx locked.xlsx",
])("peil %s says that it has a password, writes nothing and ends with 2", async (command) => {
  const terminal = memoryTerminal({ "locked.xlsx": LOCKED });
  expect(await main(command.split(" "), terminal)).toBe(2);
  expect(terminal.complaints()).toMatch(SENTENCE);
  expect([...terminal.written]).toEqual([]);
});

test("for a program it is a code beside the sentence", async () => {
  const terminal = memoryTerminal({ "locked.xlsx": LOCKED });
  expect(await main(["check", "locked.xlsx", "--json"], terminal)).toBe(2);
  const line: unknown = JSON.parse(terminal.printed());
  expect(line).toMatchObject({ file: "locked.xlsx", error: { code: "encrypted" } });
});

test("the workbench says the same sentence and opens nothing", async () => {
  const opened = await openWorkbook(LOCKED, "locked.xlsx");
  expect(opened).toMatchObject({ ok: false, failure: expect.stringMatching(SENTENCE) as string });
});
