import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { csvRecords } from "../../src/file/csvRecords";
import { withCountedThing } from "../../src/norms/notation/countedThing";
import type { Norm } from "../../src/norms/notation/norm";
import { readNorms } from "../../src/norms/notation/readNorms";

/** Readings that people made of a published register, where they lie beside the project. */
const FILE = join(__dirname, "../../../shared/domain/normen-sterkvo-2021-parse.csv");
const isThere = existsSync(FILE);
const given = isThere ? csvRecords(readFileSync(FILE, "utf8"), ";").slice(1) : [];

if (!isThere) console.info(`Not compared with the readings that people made: ${FILE} is not there.`);

const KINDS: Readonly<Record<string, Norm["kind"]>> = {
  QUALITATIVE: "judgement", COUNT: "at-least", COUNT_MIN: "at-least", PERCENT_MIN: "at-least", EMPTY: "empty",
  COVERAGE_REQUESTS: "all", COVERAGE_SCHOOLS: "all", UPPER_EXCLUSIVE: "below", RANGE: "range",
}; // prettier-ignore
const UNITS: Readonly<Record<string, string>> = {
  aantal: "count", "%": "percent", "% van de vragen": "vragen", "% van de scholen": "scholen",
}; // prettier-ignore

(isThere ? test : test.skip)("every norm of the file is read as people read it", () => {
  expect(given).toHaveLength(52);
  for (const [, , indicator = "", text = "", kind = "", min = "", max = "", unit = ""] of given) {
    const reading = readNorms(text);
    const norms =
      reading.kind === "norms" ? reading.clauses.map((one) => withCountedThing(one, indicator).norm) : [];
    expect([text, norms]).toEqual([
      text,
      [
        {
          kind: KINDS[kind],
          ...(min === "" ? {} : { min: Number(min) }),
          ...(max === "" ? {} : { max: Number(max) }),
          ...(unit === "" ? {} : { unit: UNITS[unit] ?? unit }),
        },
      ],
    ]);
  }
});
