import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as spreadsheet from "@e965/xlsx";
import fc from "fast-check";
import { FILE_FAILURE_CODES } from "../../src/file/fileFailure";
import { readWorkbookFile } from "../../src/file/readWorkbookFile";

// Room for a busy machine; nothing here measures time.
jest.setTimeout(120_000);

const SAMPLE = readFileSync(join(__dirname, "../../samples/voortgang-utrecht-west-2023-2027.xlsx"));

function written(format: "xlsx" | "ods" | "csv"): Uint8Array {
  if (format === "xlsx") return new Uint8Array(SAMPLE);
  return new Uint8Array(
    spreadsheet.write(spreadsheet.read(SAMPLE), { type: "array", bookType: format }) as ArrayBuffer,
  );
}

/** A change of one byte: where in the file, as a share of its length, and to what. */
const change = fc.tuple(
  fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  fc.integer({ min: 0, max: 255 }),
);

function damaged(
  bytes: Uint8Array,
  changes: readonly (readonly [number, number])[],
  kept: number,
): Uint8Array {
  const copy = bytes.slice(0, Math.ceil(bytes.length * kept));
  for (const [share, value] of changes) copy[Math.floor(share * copy.length)] = value;
  return copy;
}

describe.each(["xlsx", "ods", "csv"] as const)("a damaged .%s", (format) => {
  const bytes = written(format);

  test("is read or refused with a known code, and never throws", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { maxLength: 20 }),
        fc.constantFrom(1, 1, 0.9, 0.5, 0.1, 0.01),
        async (changes, kept) => {
          const reading = await readWorkbookFile(damaged(bytes, changes, kept), `x.${format}`);
          expect(reading.ok || FILE_FAILURE_CODES.includes(reading.failure.code)).toBe(true);
        },
      ),
      { seed: 20261123, numRuns: 150 },
    );
  });
});
