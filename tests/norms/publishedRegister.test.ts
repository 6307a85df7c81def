import { withCountedThing } from "../../src/norms/notation/countedThing";
import { readNorms } from "../../src/norms/notation/readNorms";
import { recogniseRegisters } from "../../src/norms/register/recogniseRegisters";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import type { CellValue } from "../../src/workbook/cell";
import { printedSheet, publishedRows, testPublished } from "../support/published";
import { sheetOf, snapshotOf } from "../support/sheet";

const FILE = "normen-sterkvo-2021";

testPublished("a row a norm: 52 norms under 28 themes, each with the meaning of its own cell", () => {
  const [register, ...others] = recogniseRegisters(printedSheet("Normen 2021", FILE, 4));
  expect(others).toEqual([]);
  const printed = publishedRows(FILE).slice(1);
  expect(register?.entries.map(({ theme, agreement, indicator }) => [theme, agreement, indicator])).toEqual(
    printed.map((fields) => fields.slice(2, 5)),
  );
  expect(new Set(printed.map((fields) => fields[2])).size).toBe(28);
  const meanings = register?.entries.map(({ clause }) => (clause && "norm" in clause ? clause.norm : clause));
  expect(meanings).toEqual(
    printed.map(([, , , , indicator = "", norm = ""]) => {
      const reading = readNorms(norm);
      return reading.kind === "norms" && reading.clauses[0]
        ? withCountedThing(reading.clauses[0], indicator).norm
        : reading;
    }),
  );
});

testPublished(
  "a row an agreement, with its indicators and norms under each other in one cell: the same 52 norms",
  () => {
    const rows: (readonly CellValue[])[] = [["Thema", "Afspraken 2021", "Indicator", "Norm"]];
    const byAgreement = new Map<string, (readonly string[])[]>();
    for (const fields of publishedRows(FILE).slice(1)) {
      const key = `${fields[0] ?? ""}-${fields[1] ?? ""}`;
      byAgreement.set(key, [...(byAgreement.get(key) ?? []), fields]);
    }
    for (const own of byAgreement.values()) {
      const cell = (column: number): string => own.map((fields) => fields[column] ?? "").join("\n");
      rows.push([own[0]?.[2] ?? null, own[0]?.[3] ?? null, cell(4), cell(5)]);
    }
    expect(rows).toHaveLength(29);
    const alone = recogniseRegisters(printedSheet("Normen 2021", FILE, 4))[0]?.entries ?? [];
    const together = recogniseRegisters(sheetOf("Normen 2021", rows))[0]?.entries ?? [];
    expect(
      together.map(({ indicator, clause, isPairingCertain }) => [indicator, clause, isPairingCertain]),
    ).toEqual(alone.map(({ indicator, clause }) => [indicator, clause, true]));
    const { findings } = reviewSnapshot(snapshotOf(sheetOf("Normen 2021", rows)));
    const count = (rule: string): number => findings.filter((finding) => finding.rule === rule).length;
    // Four cells without a norm, "alle overstappers" beside 90 %, and "wordt in 2020 uitgewerkt" in an agreement of 2021.
    expect([count("norm-missing"), count("norm-contradiction"), findings.length]).toEqual([4, 2, 6]);
  },
);
