import fc from "fast-check";
import type { DefinitionPart, OverheadBase, OwnDefinition } from "../../../src/budget/overhead/ownDefinition";
import { ownDefinitionName, readOwnDefinition } from "../../../src/budget/overhead/readOwnDefinition";
import { BASE_WORDS, ownDefinitionText } from "./ownDefinitionText";

const OVERHEAD_BASES = Object.keys(BASE_WORDS) as readonly OverheadBase[];

test.each([
  ["Overhead definitie", ""],
  ["overhead definitie  Bestuur", "Bestuur"],
  ["Overhead definition: Board", "Board"],
  ["Overhead definities", undefined],
  ["Overhead programma's", undefined],
])("the setting '%s' is named %j", (setting, name) => {
  expect(ownDefinitionName(setting)).toBe(name);
});

test.each([
  "10",
  "10 / ",
  "10 / 500.000",
  "10 / - programma 1",
  "10 / totale lasten -",
  "/ totale lasten",
  "tien / totale lasten",
  "9 t/m 3 / totale lasten",
  "10 / totale lasten - programma 1 t/m",
  '10 / ""',
])("%j is no definition", (text) => {
  const read = readOwnDefinition("", text);
  // A span that stops halfway is a label nobody has; every other text is not read at all.
  if (text.endsWith("t/m")) expect(read?.denominator[1]?.part.kind).toBe("line");
  else expect(read).toBeUndefined();
});

test.each([
  ["10 / totale lasten", "10 / totale lasten"],
  ["overhead net / discretionary budget", "overhead netto / vrij besteedbaar budget"],
  ["programma 1 en 2 bruto / totaal baten – verplichte afdrachten", "1, 2 / totale baten - afdrachten"],
  ['10 / "LWOO/PRO" + lichte ondersteuning', '10 / "LWOO/PRO" + "lichte ondersteuning"'],
  ['10 / "groei - krimp" - baten pr 7', '10 / "groei - krimp" - baten programma 7'],
  ["10 / programma 3-9", "10 / programma 3 t/m 9"],
])("%s is kept as %s", (text, kept) => {
  const definition = readOwnDefinition("", text);
  expect(definition && ownDefinitionText(definition)).toBe(kept);
});

test("what was written down is read back as it was meant", () => {
  const span = fc
    .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 20 }))
    .map(([first, more]) => ({ first, last: first + more }));
  const spans = fc.array(span, { minLength: 1, maxLength: 4 });
  const label = fc
    .array(fc.constantFrom("zware", "LWOO/PRO", "groei - krimp", "steun", "so, teldatum"), {
      minLength: 1,
      maxLength: 3,
    })
    .map((words) => `regel ${words.join(" ")}`);
  const part: fc.Arbitrary<DefinitionPart> = fc.oneof(
    fc.constantFrom(...OVERHEAD_BASES).map((base) => ({ kind: "base" as const, base })),
    fc.record({ kind: fc.constant("programmes" as const), side: fc.constantFrom("income" as const, "expenses" as const), spans }), // prettier-ignore
    label.map((words) => ({ kind: "line" as const, label: words })),
  );
  const definition: fc.Arbitrary<OwnDefinition> = fc.record({
    name: fc.constant("x"),
    numerator: fc.option(spans, { nil: undefined }),
    isNet: fc.boolean(),
    denominator: fc
      .tuple(
        part,
        fc.array(fc.record({ part, weight: fc.constantFrom(1 as const, -1 as const) }), { maxLength: 4 }),
      )
      .map(([first, others]) => [{ part: first, weight: 1 as const }, ...others]),
  });
  fc.assert(
    fc.property(definition, (own) => {
      expect(readOwnDefinition("x", ownDefinitionText(own))).toEqual(own);
    }),
  );
});
