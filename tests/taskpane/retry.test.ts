import { canBeRetried } from "../../src/taskpane/shell/failureMessage";
import { localDate, localMinute } from "../../src/taskpane/state/localDate";
import type { FailureCode } from "../../src/workbook/failure";

type Tried = Parameters<typeof canBeRetried>[1];

describe("whether trying again can succeed", () => {
  test.each<[FailureCode, Tried, boolean, string]>([
    ["cell-being-edited", "apply", true, "the cell is let go"],
    ["not-supported", "check", false, "this Excel will not learn it"],
    ["sheet-missing", "select", false, "the sheet stays away"],
    ["changed-meanwhile", "apply", false, "the edits go by what the cell held before"],
    ["changed-meanwhile", "mend", false, "the edits go by what the cell held before"],
    ["changed-meanwhile", "decide", true, "the workbook is read again"],
    ["changed-meanwhile", "score", true, "the cell is read again"],
    ["sheet-exists", "apply", false, "the name is as taken the next time"],
    ["sheet-exists", "decide", true, "a colleague made the sheet Peil, and it is written in then"],
  ])("%s on %s: %s, for %s", (code, tried, expected) => {
    expect(canBeRetried({ code, detail: {} }, tried)).toBe(expected);
  });
});

test.each([
  [new Date(2026, 0, 5, 0, 30), "2026-01-05", "2026-01-05 00.30"],
  [new Date(2026, 10, 23, 23, 59), "2026-11-23", "2026-11-23 23.59"],
])("the date is that of the clock on the wall: %s", (at, day, minute) => {
  expect([localDate(at), localMinute(at)]).toEqual([day, minute]);
});
