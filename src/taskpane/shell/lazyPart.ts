import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import { fetchWords } from "../../language/paneLanguage";

/** A part of the pane that is fetched when it is first shown, with the words that the first screen does without. */
export function lazyPart<Props>(
  fetchPart: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const [part] = await Promise.all([fetchPart(), fetchWords()]);
    return { default: part };
  });
}
