import { useEffect, useRef, type ReactElement } from "react";
import type { Message } from "../../language/messages";
import { useLanguage } from "../shell/LanguageContext";
import { Notice } from "../shell/Notice";

/** What was written down. The list is made anew after a decision, so that is where the keyboard goes on from. */
export function Decided({ deed }: { readonly deed: Message }): ReactElement {
  const { say, words } = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus();
  }, [deed]);
  return (
    <div ref={place} tabIndex={-1}>
      <Notice intent="success" text={say(deed)}>
        {" "}
        {words("pane.undoHint")}
      </Notice>
    </div>
  );
}
