import { loadLanguage, makeLanguage, type Language, type LanguageCode, type Words } from "./language";
import { first } from "./nl/first";

/** Ways to give the rest of its words to each language that began with those of the first screen. */
const unfinished: ((words: Words) => void)[] = [];
let isWanted = false;

/**
 * A language for the pane. Of Dutch the words of the first screen are at hand, and the rest comes with `fetchWords`; of
 * another language all words are fetched.
 */
export async function loadPaneLanguage(code: LanguageCode): Promise<Language> {
  if (code !== "nl" || isWanted) return loadLanguage(code);
  const { language, add } = await makeLanguage(code, first);
  unfinished.push(add);
  return language;
}

/** Fetches the words that the first screen does without. What says any of them waits for it. */
export async function fetchWords(): Promise<void> {
  isWanted = true;
  if (unfinished.length === 0) return;
  const { nl } = await import("./nl");
  for (const add of unfinished.splice(0)) add(nl);
}
