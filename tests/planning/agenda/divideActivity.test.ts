import { piecesOf } from "../../../src/planning/agenda/parts/cellPieces";
import { divideActivity } from "../../../src/planning/agenda/parts/divideActivity";

/** A row and its parts as "text | time | actors"; undefined where the row is one activity. */
const divided = (activity: string, when: string, who: string): readonly string[] | undefined => {
  const found = divideActivity({ activity: piecesOf(activity), when: piecesOf(when), who: piecesOf(who) });
  return (
    found && [
      ...found.parts.map((part) => `${part.text} | ${part.when} | ${part.who}`),
      found.isCertain ? "certain" : "uncertain",
    ]
  );
};

test.each<readonly [what: string, activity: string, when: string, who: string, parts: readonly string[]]>([
  ["a time each", "A\nB", "Sep\nOkt", "X", ["A | Sep | X", "B | Okt | X", "certain"]],
  ["a time and an actor each", "A\nB", "Sep\nOkt", "X\nY", ["A | Sep | X", "B | Okt | Y", "certain"]],
  ["bullets behind each other", "• A • B", "• Sep • Okt", "X", ["A | Sep | X", "B | Okt | X", "certain"]],
  ["dashes", "- A\n- B", "- Sep\n- Okt", "X", ["A | Sep | X", "B | Okt | X", "certain"]],
  [
    "a heading over bullets",
    "K:\n• A\n• B",
    "Sep\nOkt",
    "X",
    ["K: A | Sep | X", "K: B | Okt | X", "certain"],
  ],
  [
    "a heading that only the order tells",
    "K\nA\nB",
    "Sep\nOkt",
    "X",
    ["K: A | Sep | X", "K: B | Okt | X", "uncertain"],
  ],
  [
    "fewer times than parts",
    "• A\n• B\n• C",
    "Sep\nOkt",
    "X",
    ["A | Sep | X", "B | Okt | X", "C |  | X", "uncertain"],
  ],
  [
    "another number of actors goes for all",
    "A\nB",
    "Sep\nOkt",
    "X\nY\nZ",
    ["A | Sep | X Y Z", "B | Okt | X Y Z", "uncertain"],
  ],
  [
    "an actor each behind bullets",
    "• A\n• B",
    "Doorlopend",
    "X\nY",
    ["A | Doorlopend | X", "B | Doorlopend | Y", "certain"],
  ],
  [
    "a line that goes on",
    "A met\nhaken\nB",
    "Sep\nOkt",
    "X",
    ["A met haken | Sep | X", "B | Okt | X", "certain"],
  ],
])("%s", (_, activity, when, who, parts) => {
  expect(divided(activity, when, who)).toEqual(parts);
});

test.each([
  ["one activity with two times", "A", "Doorlopend\nnovember 2023", "X"],
  ["a text over several lines", "A\nB", "Doorlopend", "X\nY"],
  ["bullets with one time and no actor", "• A\n• B", "Doorlopend", ""],
  ["a second line that is no time", "A\nB", "Sep\nzie bijlage", "X"],
  ["more times than parts", "A\nB", "Sep\nOkt\nNov", "X"],
  ["nothing to do", "", "Sep\nOkt", "X\nY"],
])("one activity: %s", (_, activity, when, who) => {
  expect(divided(activity, when, who)).toBeUndefined();
});
