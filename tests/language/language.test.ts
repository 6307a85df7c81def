import { en } from "../../src/language/en";
import { isLanguageCode, loadLanguage } from "../../src/language/language";
import { message } from "../../src/language/messages";
import { nl } from "../../src/language/nl";

type Sentences = Readonly<Record<string, Readonly<Record<string, string>>>>;

const flat = (sentences: Sentences): readonly (readonly [string, string])[] =>
  Object.entries(sentences).flatMap(([room, texts]) =>
    Object.entries(texts).map(([key, text]) => [`${room}.${key}`, text] as const),
  );
const names = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name = ""]) => name).sort();

test("both languages say the same things", () => {
  expect(
    flat(en)
      .map(([key]) => key)
      .sort(),
  ).toEqual(
    flat(nl)
      .map(([key]) => key)
      .sort(),
  );
});

test.each(flat(nl).map(([key]) => [key]))("%s takes the same values in both languages", (key) => {
  const sentence = (of: Sentences): string => new Map(flat(of)).get(key) ?? "";
  expect(names(sentence(en))).toEqual(names(sentence(nl)));
});

test("no sentence uses the words that people dislike in error texts", () => {
  const banned =
    /\b(?:ongeldige?|helaas|oeps|a\.u\.b\.|fout opgetreden|invalid|oops|unfortunately|please)\b/i;
  expect(
    flat(nl)
      .concat(flat(en))
      .filter(([, text]) => banned.test(text)),
  ).toEqual([]);
});

test("Dutch sentences are short: fifteen words on average, none above forty", () => {
  const lengths = flat(nl).flatMap(([, text]) =>
    text
      .split(/[.!?:;]\s/)
      .map((part) => part.trim().split(/\s+/).length)
      .filter((count) => count > 2),
  );
  expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(15);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(40);
});

test("amounts are written as the language writes them, and messages within messages are put into words", async () => {
  const values = { definition: message("budget.definition.total-expenses"), sheet: "Begroting" };
  const [dutch, english] = [await loadLanguage("nl"), await loadLanguage("en")];
  expect(dutch.say(message("budget.overheadBy", values))).toBe("Overhead van totale lasten, blad Begroting");
  expect(english.say(message("budget.overheadBy", values))).toBe(
    "Overhead of total expenses, sheet Begroting",
  );
  const hint = message("review.hintSingleCell", { cell: "C19", implied: 1304772, count: 2 });
  expect(dutch.say(hint)).toContain("1.304.772");
  expect(english.say(hint)).toContain("1,304,772");
});

test("text from a cell is data: what looks like a placeholder or a key stays as it stands", async () => {
  const dutch = await loadLanguage("nl");
  const text = "{{implied}} $t(budget.noTotalIncome) <b>&";
  expect(dutch.say(message("progress.scoreInvalid", { code: "A1", period: "Aug 24", text }))).toContain(text);
});

test("only nl and en are languages", () => {
  expect(["nl", "en", "fr", "NL"].map(isLanguageCode)).toEqual([true, true, false, false]);
});
