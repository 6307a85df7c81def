import { useEffect, useRef, type ReactElement } from "react";
import type { Message } from "../../language/messages";
import { useLanguage } from "../shell/LanguageContext";
import { Notice } from "../shell/Notice";

/**
 * What was written down, in sight wherever the screen is scrolled to. Where the button is gone that was pressed, as with
 * a list that is made anew, this is where the keyboard goes on from.
 */
export function Decided({ deed }: { readonly deed: Message }): ReactElement {
  const { say, words } = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) place.current?.focus();
  }, [deed]);
  return (
    <div ref={place} tabIndex={-1} className="decided">
      <Notice intent="success" text={say(deed)}>
        {" "}
        {words("pane.undoHint")}
      </Notice>
    </div>
  );
}
