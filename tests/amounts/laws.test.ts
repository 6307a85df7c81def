import { Decimal as Oracle } from "decimal.js";
import fc from "fast-check";
import { cents, centsFromEuro, euroFromCents, MOST_CENTS, sumOfCents } from "../../src/amounts/cents";
import { decimalFromNumber, numberFromDecimal } from "../../src/amounts/decimal";
import { formatMoney, formatNumber, formatPercentage } from "../../src/amounts/format";
import { DUTCH, ENGLISH } from "../../src/amounts/notation";
import { readNumber } from "../../src/amounts/readNumber";
import { roundFaithfully } from "../../src/amounts/roundFaithfully";

const wholeEuro = fc.integer({ min: -(10 ** 12), max: 10 ** 12 });
const wholeCents = fc
  .integer({ min: -(10 ** 13), max: 10 ** 13 })
  .map((amount) => (amount === 0 ? 0 : amount));

/** What a text is read as, in cents. */
function readCents(text: string): number | undefined {
  const reading = readNumber(text);
  return reading.kind === "number" ? centsFromEuro(numberFromDecimal(reading.value)) : undefined;
}

describe("what is printed is read back as it was", () => {
  test("an amount in euro, with or without cents", () => {
    fc.assert(
      fc.property(wholeCents, (amount) => {
        expect(readCents(formatMoney(amount / 100))).toBe(amount);
      }),
    );
  });

  test("every way to write a negative amount reads as the same amount", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 12 }), (euro) => {
        const digits = formatNumber(euro);
        const ways = [
          `-${digits}`,
          `\u2212${digits}`,
          `-/- ${digits}`,
          `${digits}-`,
          `${digits} -/-`,
          `(${digits})`,
          `€ -${digits}`,
          `-€ ${digits}`,
          `(€\u00A0${digits})`,
          `N ${digits}`,
        ];
        expect(ways.map(readCents)).toEqual(ways.map(() => -euro * 100));
      }),
    );
  });

  test("a number in English notation, read as English", () => {
    fc.assert(
      fc.property(wholeEuro, (number) => {
        const reading = readNumber(formatNumber(number, "en"), ENGLISH);
        expect(reading.kind === "number" ? numberFromDecimal(reading.value) : undefined).toBe(
          number === 0 ? 0 : number,
        );
      }),
    );
  });

  test("spaces around and no-break spaces change nothing", () => {
    fc.assert(
      fc.property(wholeEuro, fc.constantFrom(" ", "\u00A0", "\u202F", "  "), (number, space) => {
        const digits = formatNumber(number);
        expect(readNumber(space + digits + space)).toEqual(readNumber(digits));
      }),
    );
  });
});

test("a text never throws, and is unreadable at a character that it has", () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^[-+()€ .,\d%VN]{0,14}$/));
  fc.assert(
    fc.property(text, fc.constantFrom(DUTCH, ENGLISH), (written, notation) => {
      const reading = readNumber(written, notation);
      if (reading.kind === "unreadable") {
        expect(reading.at).toBeGreaterThanOrEqual(1);
        expect(reading.at).toBeLessThanOrEqual(written.length);
      }
    }),
    { numRuns: 2000 },
  );
});

describe("cents", () => {
  test.each([
    [1.005, 101], // the product 1.005 * 100 is 100.49999999999999
    [-1.005, -101], // half away from zero, as Excel's ROUND
    [0.1 + 0.2, 30],
    [1e-7, 0],
    [1234567.89, 123456789],
  ])("%d euro is %d cents", (euro, expected) => {
    expect(centsFromEuro(euro)).toBe(expected);
  });

  test("rounding is that of exact decimal arithmetic", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (euro) => {
        const exact = new Oracle(euro).times(100).toDecimalPlaces(0, Oracle.ROUND_HALF_UP).toNumber();
        expect(centsFromEuro(euro)).toBe(exact === 0 ? 0 : exact);
      }),
    );
  });

  test("cents to euro and back", () => {
    fc.assert(
      fc.property(wholeCents, (amount) => {
        expect(centsFromEuro(euroFromCents(cents(amount)))).toBe(amount);
      }),
    );
  });

  test.each([[0.5], [Number.NaN], [MOST_CENTS + 1], [Number.POSITIVE_INFINITY]])(
    "%d is no amount in cents",
    (amount) => {
      expect(() => cents(amount)).toThrow(RangeError);
    },
  );

  test("a sum past the bound is refused", () => {
    expect(sumOfCents([cents(1), cents(2), cents(-3)])).toBe(0);
    expect(() => sumOfCents([cents(MOST_CENTS), cents(1)])).toThrow(RangeError);
  });
});

describe("decimals", () => {
  test("a double of at most six decimals keeps its digits", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 14), max: 10 ** 14 }),
        fc.integer({ min: 0, max: 6 }),
        (units, decimals) => {
          const number = numberFromDecimal({ units, decimals });
          const decimal = decimalFromNumber(number);
          expect(decimal && numberFromDecimal(decimal)).toBe(number === 0 ? 0 : number);
        },
      ),
    );
  });

  test("what adding up doubles loses is put right", () => {
    expect(decimalFromNumber(0.1 + 0.2)).toEqual({ units: 3, decimals: 1 });
    expect(decimalFromNumber(Number.NaN)).toBeUndefined();
  });
});

describe("printing", () => {
  test.each([
    [1234567, "€\u00A01.234.567"],
    [-546960, "€\u00A0-546.960"],
    [1234.5, "€\u00A01.234,50"],
    [0, "€\u00A00"],
    [-0.001, "€\u00A00"],
    [-0.01, "€\u00A0-0,01"],
  ])("%d in Dutch", (euro, printed) => {
    expect(formatMoney(euro)).toBe(printed);
  });

  test("a percentage has two digits, or all it was given to tell it from a limit", () => {
    expect(formatPercentage(9.87)).toBe("9,87\u00A0%");
    expect(formatPercentage(9.8, "en")).toBe("9.80%");
    expect(formatPercentage(10.0004)).toBe("10,0004\u00A0%");
    expect(formatPercentage(-0)).toBe("0,00\u00A0%");
  });

  test.each([
    [9.874, 20, 9.87],
    [10.0004, 10, 10.0004], // with two digits it would be 10, which is not above 10
    [9.996, 10, 10], // not above 10 either way
    [0.3001, 0.3, 0.3001],
    [10, 10, 10],
  ])("%d, judged by whether it is above %d, is rounded to %d", (value, most, rounded) => {
    expect(roundFaithfully(value, (one) => one > most)).toBe(rounded);
  });

  test("rounding never changes the verdict", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -10_000_000, max: 10_000_000 }),
        fc.integer({ min: -100, max: 100 }),
        (units, limit) => {
          const value = units / 100_000;
          const [below, above] = [(one: number) => one < limit, (one: number) => one > limit];
          expect(below(roundFaithfully(value, below))).toBe(below(value));
          expect(above(roundFaithfully(value, above))).toBe(above(value));
        },
      ),
    );
  });
});
