import { readScore } from "../../src/progress/reading/readScore";

describe("a score cell", () => {
  test.each([
    [1, { kind: "score", score: 1 }],
    [5, { kind: "score", score: 5 }],
    ["4", { kind: "score", score: 4 }],
    [" 4 ", { kind: "score", score: 4 }],
    ["4,0", { kind: "score", score: 4 }],
    [null, { kind: "empty" }],
    ["", { kind: "empty" }],
    ["\u00A0", { kind: "empty" }],
    [0, { kind: "invalid", text: "0" }],
    [6, { kind: "invalid", text: "6" }],
    [3.5, { kind: "invalid", text: "3.5" }],
    ["3,5", { kind: "invalid", text: "3,5" }],
    ["4%", { kind: "invalid", text: "4%" }],
    ["vier", { kind: "invalid", text: "vier", meant: 4 }],
    ["-", { kind: "invalid", text: "-" }],
    ["#N/B", { kind: "invalid", text: "#N/B" }],
    [45505, { kind: "invalid", text: "45505" }],
    ["#N/A", { kind: "invalid", text: "#N/A" }],
    ["(4)", { kind: "invalid", text: "(4)" }],
    ["1/8/24", { kind: "invalid", text: "1/8/24" }],
    ["4 5", { kind: "invalid", text: "4 5" }],
    [true, { kind: "invalid", text: "true" }],
  ])("%j", (value, reading) => {
    expect(readScore(value)).toEqual(reading);
  });
});

describe("a number that its format shows as a date", () => {
  test.each([
    [45_505, "d-m-yyyy", { kind: "invalid", text: "1-8-2024" }],
    [4, "dd-mm-yy", { kind: "invalid", text: "4-1-1900" }],
    [4, '0 "dagen"', { kind: "score", score: 4 }],
    [4, "[Red]0", { kind: "score", score: 4 }],
    [4, "General", { kind: "score", score: 4 }],
  ])("%j as %s", (value, format, reading) => {
    expect(readScore(value, format)).toEqual(reading);
  });
});
