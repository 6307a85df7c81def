import { createContext, useContext } from "react";
import type { Language } from "../../language/language";

export const LanguageContext = createContext<Language | undefined>(undefined);

/** The language the pane speaks now. Throws outside a provider: without words there is nothing to show. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error("The pane has no language.");
  return language;
}
