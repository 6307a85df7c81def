import fc from "fast-check";
import { withCountedThing } from "../../src/norms/notation/countedThing";
import type { NormReading } from "../../src/norms/notation/norm";
import { readNorms } from "../../src/norms/notation/readNorms";
import { PRINTED_NORMS } from "./printedNorms";

/** A reading in short: its norms as "at-least 7 count"; or "stops at 3". */
function inShort(reading: NormReading): string {
  if (reading.kind === "unreadable") return `stops at ${reading.at.toString()}`;
  return reading.clauses
    .map(({ norm, condition, saysFull }) => {
      const bounds = ["min" in norm ? norm.min : undefined, "max" in norm ? norm.max : undefined];
      const words = [
        norm.kind,
        ...bounds,
        "unit" in norm ? norm.unit : undefined,
        saysFull ? "full" : undefined,
      ];
      return [...words, condition === "" ? undefined : `(${condition})`]
        .filter((word) => word !== undefined)
        .join(" ");
    })
    .join(" + ");
}

describe("the norms of a published plan", () => {
  test("there are 52 of them", () => {
    expect(PRINTED_NORMS).toHaveLength(52);
  });

  test.each(PRINTED_NORMS)("%s %s: %s", (_place, indicator, text, kind, min, max, unit) => {
    const reading = readNorms(text);
    const clauses = reading.kind === "norms" ? reading.clauses : [];
    expect(clauses).toHaveLength(1);
    const meanings = clauses.map((clause) => withCountedThing(clause, indicator).norm);
    const bounds = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
    expect(meanings).toEqual([{ kind, ...bounds, ...(unit === undefined ? {} : { unit }) }]);
  });
});

test.each([
  ["minstens 3", "at-least 3 count"],
  ["Ten minste 80%", "at-least 80 percent"],
  ["tenminste 12 scholen", "at-least 12 scholen"],
  ["min. 4", "at-least 4 count"],
  ["≥ 95 %", "at-least 95 percent"],
  [">= 95%", "at-least 95 percent"],
  ["niet minder dan 2", "at-least 2 count"],
  ["vanaf 75 procent", "at-least 75 percent"],
  ["3 of meer", "at-least 3 count"],
  ["90% of hoger", "at-least 90 percent"],
  ["5 of meer bijeenkomsten", "at-least 5 bijeenkomsten"],
  ["6 bijeenkomsten per jaar", "at-least 6 bijeenkomsten"],
  ["1.250", "at-least 1250 count"],
  ["99,5%", "at-least 99.5 percent"],
  ["80% van de scholen", "at-least 80 percent"],
  ["Op aanvraag, 3", "stops at 12"],
  ["op aanvraag minimaal 2 gesprekken", "at-least 2 gesprekken (op aanvraag)"],
  ["7 = 100%", "at-least 7 count full"],
  ["hoogstens 10", "at-most 10 count"],
  ["Ten hoogste 3 klachten", "at-most 3 klachten"],
  ["maximaal 8 weken", "at-most 8 weken"],
  ["max 10%", "at-most 10 percent"],
  ["≤ 5", "at-most 5 count"],
  ["<=5", "at-most 5 count"],
  ["niet meer dan 10%", "at-most 10 percent"],
  ["5 of minder", "at-most 5 count"],
  ["0 klachten", "at-most 0 klachten"],
  ["Geen klachten", "at-most 0 klachten"],
  ["minder dan 5 gegronde klachten", "below 5 gegronde klachten"],
  ["aantal thuiszitters: < 12", "below 12 thuiszitters"],
  ["onder de 13%", "below 13 percent"],
  ["lager dan 2,5%", "below 2.5 percent"],
  ["meer dan 50%", "above 50 percent"],
  ["> 3", "above 3 count"],
  ["5 - 10%", "range 5 10 percent"],
  ["5% – 10%", "range 5 10 percent"],
  ["tussen de 5 en de 10 %", "range 5 10 percent"],
  ["5 t/m 8", "range 5 8 count"],
  ["van 2 tot en met 4 sessies", "range 2 4 sessies"],
  ["aantal leerlingen tussen 20 en 30", "range 20 30 leerlingen"],
  ["alle leerlingen", "all 100 leerlingen"],
  ["elke school", "all 100 scholen"],
  ["Op iedere aanvraag een passend antwoord", "all 100 aanvragen"],
  ["Op elke vraag een schriftelijk antwoord", "all 100 vragen"],
  ["Op elke aanvraag een volledig dossier", "all 100 aanvragen"],
  ["minstens 2 weekend", "at-least 2 weekend"], // a noun that ends like an adjective, with none behind it
  [":)", "judgement"],
  [":-)", "judgement"],
  ["smiley", "judgement"],
  ["☺️", "judgement"],
  ["Kwalitatief oordeel", "judgement"],
  ["n.v.t.", "empty"],
  ["-", "empty"],
  ["   ", "empty"],
])("%j is %s", (text, meaning) => {
  expect(inShort(readNorms(text))).toBe(meaning);
});

describe("what cannot be read says where reading stopped", () => {
  test.each([
    ["nog te bepalen", 1],
    ["p.m.", 1],
    ["tot 10%", 1], // with or without the 10: the text does not say
    ["2 nader te bepalen", 3],
    ["minimaal", 9], // just behind the text
    ["minimaal zeven", 10],
    ["7 (= 80%)", 6],
    ["7 (100%)", 4],
    ["7 (= 100%", 10],
    ["tussen 5 of 10%", 10],
    ["5,5,5", 4],
    ["12.34", 5],
    ["10% - 5%", 9], // the second is the smaller one
    [":-(", 1],
    ["😊 ?", 3], // a smiley is one character
    ["50% + 1", 5],
  ])("%s at %i", (text, at) => {
    expect(readNorms(text)).toEqual({ kind: "unreadable", at });
  });
});

describe("several norms in a cell", () => {
  test.each([
    [
      "Op aanvraag minimaal 7 (= 100%) 6 (=100%) 4 (=100%) 5 (= 100%)",
      "at-least 7 count full (op aanvraag) + at-least 6 count full + at-least 4 count full + at-least 5 count full",
    ],
    ["1 (= 100%) 😊", "at-least 1 count full + judgement"],
    ["😊 Aantal klachten <5", "judgement + below 5 klachten"],
    ["100%\n90%", "at-least 100 percent + at-least 90 percent"],
    ["Op elke vraag een passend aanbod; 100%", "all 100 vragen + at-least 100 percent"],
  ])("%j", (text, meaning) => {
    expect(inShort(readNorms(text))).toBe(meaning);
  });
});

const whole = fc.integer({ min: 1, max: 999_999 });

describe("laws of the notation", () => {
  test("spaces around signs and capitals change nothing", () => {
    fc.assert(
      fc.property(whole, (number) => {
        const digits = number.toString();
        const meaning = readNormsShort(`minimaal ${digits} (= 100%)`);
        expect(readNormsShort(`MINIMAAL  ${digits}(=100 %)`)).toBe(meaning);
        expect(readNormsShort(`≥${digits}(=100%)`)).toBe(meaning);
      }),
    );
  });

  test("norms behind each other are the norms one by one", () => {
    const one = fc.constantFrom("7 (= 100%)", "90%", "< 5", "Tussen 5 en 10%", "alle scholen", "😊");
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 5 }), (texts) => {
        expect(readNormsShort(texts.join("\n"))).toBe(texts.map(readNormsShort).join(" + "));
      }),
    );
  });

  test("any text is read or stops at a character of it, or just behind it", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const reading = readNorms(text);
        if (reading.kind === "norms") return;
        expect(reading.at).toBeGreaterThanOrEqual(1);
        expect(reading.at).toBeLessThanOrEqual(text.length + 1);
      }),
    );
  });
});

function readNormsShort(text: string): string {
  return inShort(readNorms(text));
}
