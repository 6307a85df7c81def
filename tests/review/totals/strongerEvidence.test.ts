import { reviewSnapshot } from "../../../src/review/reviewSnapshot";
import { withStrongestEvidence } from "../../../src/review/totals/strongerEvidence";
import type { Relation } from "../../../src/totals/relation";
import { sheetOf, snapshotOf } from "../../support/sheet";

/** Row 4 is 12 + 30 = 42 and 5 + 9 = 14; that it is rows 1 and 2 as well, 20 + 22 = 42, fails in the second column: 9 + 12 is 21. */
const SHEET = sheetOf("Begroting", [["a", 20, 9], ["b", 22, 12], ["c", 12, 5], ["t", 42, 14], ["d", 30, 9]]); // prettier-ignore

function relation(evidence: Relation["evidence"], lines: readonly number[]): Relation {
  const terms = lines.map((line) => ({ line, weight: 1 as const }));
  return { sheet: "Begroting", axis: "rows", total: 4, terms, across: [2, 3], evidence };
}

describe("a total that holds on better evidence", () => {
  test.each<[Relation["evidence"], Relation["evidence"], readonly number[]]>([
    ["formulas", "values", [2]],
    ["values", "structure", [2]],
    ["decision", "formulas", [2]],
    ["values", "values", [2, 3]],
    ["structure", "values", [2, 3]],
  ])("%s beside %s, which fails in C4, leaves the latter the columns %p", (strong, weak, left) => {
    const kept = withStrongestEvidence(SHEET, [relation(strong, [3, 5]), relation(weak, [1, 2])]);
    expect(kept.map(({ across }) => across)).toEqual([[2, 3], left]);
  });

  test("leaves a relation out that fails wherever the better one holds", () => {
    const kept = withStrongestEvidence(SHEET, [relation("values", [3, 5]), relation("structure", [2, 3])]);
    expect(kept.map(({ evidence }) => evidence)).toEqual(["values"]);
  });

  test("does not hide that a formula fails", () => {
    const kept = withStrongestEvidence(SHEET, [relation("formulas", [1, 2]), relation("values", [3, 5])]);
    expect(kept.map(({ across }) => across)).toEqual([[2, 3], [2, 3]]); // prettier-ignore
  });
});

test("lines of another programme that come near a result in most years do not make it wrong", () => {
  // 545 + 495 is 1040 beside 1039, and so on: within rounding but for 2027, where 577 + 525 is 1102 beside 1100.
  const rows = [
    ["", 2025, 2026, 2027, 2028, 2029],
    ["Baten", 545, 571, 577, 583, 609],
    ["Lasten", 495, 518, 525, 530, 553],
    ["Saldo", -50, -53, -52, -53, -56],
    [],
    ["Baten", 110, 115, 116, 117, 123],
    ["Lasten", 1149, 1203, 1216, 1231, 1284],
    ["Saldo", 1039, 1088, 1100, 1114, 1161],
  ];
  const sheet = sheetOf("Begroting", rows);
  const formulas = sheet.values.map((row, r) =>
    row.map((_, c) => (c > 0 && rows[r]?.[0] === "Saldo" ? `=-${"ABCDEF"[c] ?? ""}${(r - 1).toString()}+${"ABCDEF"[c] ?? ""}${r.toString()}` : null)),
  );
  const { findings } = reviewSnapshot(snapshotOf({ ...sheet, formulas }));
  expect(findings.filter(({ severity }) => severity !== "remark")).toEqual([]);
}); // prettier-ignore
