import {
  FIRST_STATE,
  nextState,
  type Attempt,
  type PaneEvent,
  type PaneState,
} from "../../src/taskpane/state/paneState";
import type { Change } from "../../src/workbook/port";
import { REVIEW } from "./exampleReview";

const RESULT = {
  review: REVIEW,
  sheetNames: new Map<string, string>(),
  colouredSheets: [],
  isFollowed: true,
};
const change = (area: string): Change => ({
  sheetId: "s",
  area,
  isRemote: false,
  at: "2026-05-03T12:05:00.000Z",
});
const changed = (area: string): PaneEvent => ({ kind: "changed", change: change(area) });
const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(nextState, FIRST_STATE);
const STARTED: PaneEvent = { kind: "check-started" };
const FINISHED: PaneEvent = { kind: "check-finished", result: RESULT };
const FAILED: PaneEvent = {
  kind: "failed",
  failure: { failure: { code: "no-answer", detail: {} }, attempt: { kind: "check" } },
};
const areas = (state: PaneState): readonly (string | undefined)[] => state.changes.map((entry) => entry.area);

describe("what has changed since the check", () => {
  test.each<[string, readonly PaneEvent[], readonly string[]]>([
    ["nothing right after it", [STARTED, FINISHED], []],
    ["every change after it", [STARTED, FINISHED, changed("A1"), changed("B2")], ["A1", "B2"]],
    ["no change from before it", [changed("A1"), STARTED, FINISHED], []],
    ["a change while it was reading", [STARTED, changed("A1"), FINISHED], ["A1"]],
    [
      "what a failed check did not see, and what came before it",
      [STARTED, FINISHED, changed("A1"), STARTED, changed("B2"), FAILED],
      ["A1", "B2"],
    ],
    [
      "nothing once a check after a failed one is done",
      [STARTED, FINISHED, changed("A1"), STARTED, FAILED, STARTED, FINISHED],
      [],
    ],
  ])("holds %s", (_what, events, expected) => {
    expect(areas(after(...events))).toEqual(expected);
  });

  test("is bounded, and keeps the last", () => {
    const many = Array.from({ length: 600 }, (_, index) => changed(`A${(index + 1).toString()}`));
    const kept = areas(after(...many));
    expect(kept).toHaveLength(500);
    expect(kept.at(-1)).toBe("A600");
  });
});

describe("a result", () => {
  test("stays while a new check runs, and when that fails", () => {
    expect(after(STARTED, FINISHED, STARTED).result).toBe(RESULT);
    expect(after(STARTED, FINISHED, STARTED, FAILED).result).toBe(RESULT);
  });

  test("is announced when it is there", () => {
    expect(after(STARTED, FINISHED).announcement).toEqual({ kind: "checked" });
  });
});

describe("what the pane waits for", () => {
  test.each<[PaneEvent, PaneState["activity"]["kind"]]>([
    [STARTED, "reading"],
    [{ kind: "cells-read", progress: { done: 1, total: 2 } }, "reading"],
    [{ kind: "review-started" }, "reviewing"],
    [FINISHED, "idle"],
    [{ kind: "writing-started" }, "writing"],
    [{ kind: "written", deed: { key: "pane.scoresRemoved", values: {} } }, "idle"],
    [FAILED, "idle"],
  ])("after %j is known", (event, expected) => {
    expect(after(STARTED, event).activity.kind).toBe(expected);
  });
});

test("a failure is shown until it is dismissed or something else succeeds", () => {
  const failing = after(FAILED);
  expect(failing.failure?.failure.code).toBe("no-answer");
  expect(nextState(failing, { kind: "failure-dismissed" }).failure).toBeUndefined();
  expect(nextState(failing, STARTED).failure).toBeUndefined();
  const message = { key: "pane.cellSelected", values: { cell: "A1" } } as const;
  expect(nextState(failing, { kind: "selected", message }).failure).toBeUndefined();
});

describe("a failure beside something that is going on", () => {
  const failing = (attempt: Attempt): PaneState =>
    after(STARTED, { kind: "failed", failure: { failure: { code: "no-answer", detail: {} }, attempt } });

  test.each<[string, Attempt]>([
    ["a cell that cannot be shown", { kind: "select", cell: { sheet: "A", row: 1, column: 1 } }],
    ["changes that cannot be listened for", { kind: "watch" }],
  ])("%s leaves the check running", (_what, attempt) => {
    expect(failing(attempt).activity.kind).toBe("reading");
    expect(failing(attempt).failure?.attempt).toBe(attempt);
  });
});

describe("what was written down", () => {
  const DECIDED: PaneEvent = { kind: "decided", deed: { key: "pane.acceptDone", values: {} } };

  test("is told until the workbook changes again", () => {
    expect(after(STARTED, FINISHED, DECIDED).decided?.key).toBe("pane.acceptDone");
    expect(after(STARTED, FINISHED, DECIDED, changed("B2")).decided).toBeUndefined();
  });

  test("is still told after a change that comes in while the pane itself is at work", () => {
    expect(after(DECIDED, { kind: "writing-started" }, changed("B2")).decided?.key).toBe("pane.acceptDone");
  });
});
