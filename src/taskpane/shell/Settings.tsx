import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { LANGUAGE_CODES, type LanguageCode } from "../../language/language";
import type { MessageKey } from "../../language/messages";
import { useLanguage } from "./LanguageContext";

const NAMES: Readonly<Record<LanguageCode, MessageKey>> = { nl: "pane.languageNl", en: "pane.languageEn" };

/** What the user can set for this computer. */
export function Settings({
  onLanguage,
  onClose,
}: {
  readonly onLanguage: (code: LanguageCode) => void;
  readonly onClose: () => void;
}): ReactElement {
  const { code, words } = useLanguage();
  return (
    <section className="settings" aria-label={words("pane.settings")}>
      <fieldset>
        <legend>{words("pane.settingsLanguage")}</legend>
        {LANGUAGE_CODES.map((choice) => (
          <label key={choice} lang={choice} className="choice">
            <input
              type="radio"
              name="language"
              checked={choice === code}
              onChange={() => {
                onLanguage(choice);
              }}
            />
            {words(NAMES[choice])}
          </label>
        ))}
      </fieldset>
      <Button size="small" onClick={onClose}>
        {words("pane.settingsClose")}
      </Button>
    </section>
  );
}
