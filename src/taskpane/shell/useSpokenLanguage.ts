import { useCallback, useEffect, useState } from "react";
import { isLanguageCode, type Language, type LanguageCode } from "../../language/language";
import type { Preferences } from "./preferences";
import type { Services } from "./services";

/** The language the pane speaks: Dutch, or what was chosen on this computer. Undefined until its words are there. */
export function useSpokenLanguage(
  load: Services["loadLanguage"],
  preferences: Preferences | undefined,
): readonly [Language | undefined, (code: LanguageCode) => void] {
  const [language, setLanguage] = useState<Language>();
  const speak = useCallback(
    (code: LanguageCode): void => {
      load(code).then(setLanguage, reportError);
    },
    [load],
  );
  useEffect(() => {
    const remembered = preferences?.read("language") ?? "nl";
    speak(isLanguageCode(remembered) ? remembered : "nl");
  }, [speak, preferences]);
  useEffect(() => {
    if (language) document.documentElement.lang = language.code;
  }, [language]);

  const choose = useCallback(
    (code: LanguageCode): void => {
      preferences?.write("language", code);
      speak(code);
    },
    [speak, preferences],
  );
  return [language, choose];
}
