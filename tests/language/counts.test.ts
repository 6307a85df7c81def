import { en } from "../../src/language/en";
import { loadLanguage, type LanguageCode } from "../../src/language/language";
import type { MessageKey } from "../../src/language/messages";
import { nl } from "../../src/language/nl";

type Sentences = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Values that say how many: beside `count`, by which i18next picks the sentence of one. */
const COUNTS: readonly string[] = [
  "count", "activities", "all", "ambitions", "asked", "compared", "conflicts", "different", "due", "ending",
  "filled", "found", "late", "linked", "open", "total", "unanswered",
]; // prettier-ignore

/** Sentences of which the noun is never one thing. */
const NEVER_ONE: readonly string[] = [
  "activities.differs", // one mention differs from none
  "progress.scoreMissing", // one action is wholly filled in, or wholly empty
];

/** What is counted, one and more of it. */
const NOUNS: Readonly<Record<LanguageCode, readonly string[]>> = {
  nl: [
    "activiteit/activiteiten", "actie/acties", "afronding/afrondingen", "ambitie/ambities",
    "bedrag/bedragen", "bestand/bestanden", "bevinding/bevindingen", "cel/cellen", "controle/controles", "fout/fouten",
    "formule/formules", "klacht/klachten", "moment/momenten", "norm/normen", "onderdeel/onderdelen",
    "opmerking/opmerkingen", "parameter/parameters", "periode/perioden", "punt/punten", "regel/regels",
    "register/registers", "score/scores", "scorecel/scorecellen", "signaal/signalen", "stap/stappen", "tabel/tabellen",
    "tekst/teksten", "tijd/tijden", "toelichting/toelichtingen", "totaal/totalen", "vergelijking/vergelijkingen", "verschil/verschillen",
    "vraag/vragen",
  ],
  en: [
    "acceptance/acceptances", "action/actions", "activity/activities", "ambition/ambitions", "amount/amounts",
    "cell/cells", "change/changes", "check/checks", "comparison/comparisons", "complaint/complaints", "error/errors",
    "explanation/explanations",
    "file/files", "finding/findings", "formula/formulas", "item/items", "line/lines", "moment/moments", "norm/norms",
    "parameter/parameters", "period/periods", "point/points", "question/questions", "register/registers",
    "remark/remarks", "rounding/roundings", "score/scores", "signal/signals", "step/steps", "table/tables",
    "text/texts", "time/times", "total/totals",
  ],
}; // prettier-ignore

/** Words that may follow a number without being what is counted, and words that stand before what is counted. */
const OTHERS: Readonly<Record<LanguageCode, readonly string[]>> = {
  nl: [
    "akkoord", "akkoorden", "beantwoord", "daarvan", "deze", "door", "gekoppeld", "gehaald", "had", "hadden", "ingevuld", "is", "keer", "kleiner", "kleinere", "meer", "met",
    "minder", "nieuwe", "niet", "nog", "of", "opgeloste", "staan", "staat", "te", "tot", "van", "verschillend", "voorbij", "zijn",
  ],
  en: [
    "accepted", "answered", "are", "different", "differ", "differs", "fewer", "filled", "had", "is", "late", "linked", "met", "more",
    "new", "not", "of", "or", "other", "over", "score", "smaller", "solved", "this", "to", "with",
  ],
}; // prettier-ignore

const SENTENCES: Readonly<Record<LanguageCode, Sentences>> = { nl, en };
const CASES = (["nl", "en"] as const).flatMap((code) =>
  [0, 1, 2].flatMap((count) => [0, 1, 2].map((other) => [code, count, other] as const)),
);

function keysThatCount(code: LanguageCode): readonly string[] {
  const keys = Object.entries(SENTENCES[code]).flatMap(([room, texts]) =>
    Object.entries(texts)
      .filter(([, text]) => COUNTS.some((name) => new RegExp(`\\{\\{${name}\\b`).test(text)))
      .map(([key]) => `${room}.${key.replace(/_(?:one|other)$/, "")}`),
  );
  return [...new Set(keys)];
}

test.each(CASES)("%s agrees with a count of %i beside other counts of %i", async (code, count, other) => {
  const { words } = await loadLanguage(code);
  const values = { ...Object.fromEntries(COUNTS.map((name) => [name, other])), count };
  const wrong = keysThatCount(code).flatMap((key) => {
    const sentence = words(key as MessageKey, values);
    return faultsIn(sentence, code, NEVER_ONE.includes(key)).map(
      (fault) => `${key}: ${fault} in: ${sentence}`,
    );
  });
  expect(wrong).toEqual([]);
});

/** What follows each 0, 1 and 2 in a sentence: words the lists do not know, and nouns and verbs that do not agree. */
function faultsIn(sentence: string, code: LanguageCode, isNeverOne: boolean): readonly string[] {
  const [one, more] = [0, 1].map((at) => NOUNS[code].map((pair) => pair.split("/")[at] ?? ""));
  const numbers = sentence.matchAll(/(?:(\p{L}+) )?(?:er )?\b([012]) (\p{Ll}+)(?: (\p{Ll}+))?/gu);
  return [...numbers].flatMap(([found, before = "", number, first = "", second = ""]) => {
    const isOne = number === "1";
    const nouns = [first, second].filter((word) => [one, more].some((list) => list?.includes(word)));
    if (nouns[0] !== first && !OTHERS[code].includes(first)) return [`‘${first}’ is in none of the lists`];
    if (isOne && /^(?:zijn|staan|hebben|are|have|stand)$/.test(before)) return [`‘${found}’`];
    const right = isOne ? one : more;
    return isNeverOne || nouns.slice(-1).every((noun) => right?.includes(noun)) ? [] : [`‘${found}’`];
  });
}
