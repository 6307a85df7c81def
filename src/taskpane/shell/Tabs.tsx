import { useRef, type KeyboardEvent, type ReactElement } from "react";
import type { MessageKey } from "../../language/messages";
import { useLanguage } from "./LanguageContext";
import { placeAfterKey } from "./placeAfterKey";

export const TABS = ["check", "scores", "plans", "report"] as const;
export type TabName = (typeof TABS)[number];

const TAB_WORDS: Readonly<Record<TabName, MessageKey>> = {
  check: "pane.tabCheck",
  scores: "pane.tabScores",
  plans: "planning.tab",
  report: "pane.tabReport",
};

/**
 * The names of the screens, by the tab pattern of WAI-ARIA with choosing by Enter: one stop for the Tab key, and the
 * arrows walk. Fluent's own list is not used: it adds 23 kB to the first screen, and stops that hold nothing.
 */
export function Tabs({
  names,
  chosen,
  onChoose,
}: {
  readonly names: readonly TabName[];
  readonly chosen: TabName;
  readonly onChoose: (tab: TabName) => void;
}): ReactElement {
  const { words } = useLanguage();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>, place: number): void => {
    const next = placeAfterKey(event.key, place, names.length, "row");
    if (next === undefined) return;
    event.preventDefault();
    list.current?.querySelectorAll("button")[next]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={words("pane.tabs")} className="tabs">
      {names.map((name, place) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-controls={`screen-${name}`}
          aria-selected={name === chosen}
          tabIndex={name === chosen ? 0 : -1}
          onKeyDown={(event) => {
            onKeyDown(event, place);
          }}
          onClick={() => {
            onChoose(name);
          }}
        >
          {words(TAB_WORDS[name])}
        </button>
      ))}
    </div>
  );
}
