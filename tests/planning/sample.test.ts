import { SURE_SCORE } from "../../src/planning/agenda/compareAgendas";
import { reviewSnapshot } from "../../src/review/reviewSnapshot";
import { readSample, SAMPLES } from "../support/samples";

describe("two agendas with merged cells", () => {
  test("every activity is read under its ambition; only what is missing is a finding", async () => {
    const { agendas, findings } = reviewSnapshot(await readSample(SAMPLES.agendas));
    expect(agendas.map(({ activities }) => activities.length)).toEqual([17, 13]);
    expect(agendas.flatMap(({ activities }) => activities).every(({ ambition }) => ambition !== "")).toBe(
      true,
    );
    expect(findings.map(({ rule, cell }) => [rule, cell.row])).toEqual([
      ["activity-without-time", 17],
      ["activity-without-actor", 17],
    ]);
  });

  test("every time is understood, but for the one that is still to be decided", async () => {
    const { agendas } = reviewSnapshot(await readSample(SAMPLES.agendas));
    const readings = agendas.flatMap(({ activities }) => activities.map(({ when }) => when.kind));
    expect(readings.filter((kind) => kind !== "read")).toEqual(["blank", "open"]);
  });

  test("the first is laid beside the second: 2.6 is another ambition now", async () => {
    const [comparison, ...others] = reviewSnapshot(await readSample(SAMPLES.agendas)).agendaComparisons;
    expect(others).toEqual([]);
    expect(comparison?.pairs.map(({ before, after, fate }) => [before.row, after.row, fate])).toEqual([
      [3, 3, "changed"],
      [4, 2, "changed"], // an expert group and a task force: in doubt
      [5, 4, "changed"],
      [7, 13, "changed"],
      [8, 5, "merged"],
      [9, 5, "merged"],
      [10, 7, "changed"],
      [12, 8, "changed"],
      [15, 11, "changed"],
      [16, 12, "continued"],
      [18, 14, "continued"],
    ]);
    const doubtful = comparison?.pairs.filter(({ likeness }) => likeness.score < SURE_SCORE);
    expect(doubtful?.map(({ before }) => before.row)).toContain(4);
  });

  test("a workbook without agendas shows none", async () => {
    const { agendas, agendaComparisons } = reviewSnapshot(await readSample(SAMPLES.progress));
    expect([agendas, agendaComparisons]).toEqual([[], []]);
  });
});
