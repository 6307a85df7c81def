import { readNumber } from "../../src/amounts/readNumber";
import { ENGLISH, SPACED } from "../../src/amounts/notation";

const number = (units: number, decimals = 0, isPercentage = false): object => ({
  kind: "number",
  value: { units, decimals },
  isPercentage,
});

describe("reading a Dutch number", () => {
  test.each([
    ["1.234.567", number(1234567)],
    ["1234567", number(1234567)],
    ["1.234,50", number(123450, 2)],
    ["1234,5", number(12345, 1)],
    ["0", number(0)],
    ["0,00", number(0, 2)],
    ["-0", number(0)],
    ["€ 1.234", number(1234)],
    ["€1.234", number(1234)],
    ["€\u00A01.234", number(1234)],
    ["EUR 12", number(12)],
    ["12 €", number(12)],
    ["€ 12,-", number(12)],
    ["-546.960", number(-546960)],
    ["\u2212546.960", number(-546960)],
    ["546.960-", number(-546960)],
    ["€ -546.960", number(-546960)],
    ["-/- 546.960", number(-546960)],
    ["546.960 -/-", number(-546960)],
    ["(5)", number(-5)],
    ["(€ 5.000)", number(-5000)],
    ["+5", number(5)],
    ["N 31.393", number(-31393)],
    ["V 31.393", number(31393)],
    ["31.393 N", number(-31393)],
    ["1.234 ", number(1234)],
    ["9,87%", number(987, 2, true)],
    ["9,87 %", number(987, 2, true)],
    ["007", number(7)],
    ["", { kind: "blank" }],
    ["  \u00A0", { kind: "blank" }],
    ["-", { kind: "nil" }],
    ["–", { kind: "nil" }],
    ["€ -", { kind: "nil" }],
    ["nihil", { kind: "nil" }],
    ["p.m.", { kind: "memorandum" }],
    ["PM", { kind: "memorandum" }],
    ["Totale baten", { kind: "text" }],
    ["pr3", { kind: "text" }],
    ["Aug 24", { kind: "text" }],
    ["2.8 Financiering", { kind: "text" }],
    ["A1", { kind: "text" }],
    ["9".repeat(101), { kind: "text" }],
    [`${"1".repeat(500_000)}x`, { kind: "text" }],
  ])("%j", (text, reading) => {
    expect(readNumber(text)).toEqual(reading);
  });

  test.each([
    ["1.295.7773", 10, "four digits in the last group"],
    ["1.29.777", 5, "two digits in a group"],
    ["1,234,567", 6, "two decimal signs"],
    ["12.34", 5, "English decimals in Dutch notation"],
    ["1..234", 3, "an empty group"],
    ["(-5)", 1, "negative twice"],
    ["(5", 1, "half a parenthesis"],
    ["-5-", 1, "minus on both sides"],
    ["1 234", 2, "a space in Dutch notation"],
    ["99999999999999999999", 20, "more digits than can be exact"],
  ])("%j is unreadable at character %i: %s", (text, at) => {
    expect(readNumber(text)).toEqual({ kind: "unreadable", at });
  });

  test("other notations read their own signs", () => {
    expect(readNumber("1,234.5", ENGLISH)).toEqual(number(12345, 1));
    expect(readNumber("1\u202F234,5", SPACED)).toEqual(number(12345, 1));
  });
});
