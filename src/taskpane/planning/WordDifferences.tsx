import type { ReactElement } from "react";
import { wordDifferences } from "../../planning/agenda/wordDifferences";
import { useLanguage } from "../shell/LanguageContext";

/** Two texts in one, word by word: struck through what went, underlined what came; said aloud in words as well. */
export function WordDifferences({
  before,
  after,
}: {
  readonly before: string;
  readonly after: string;
}): ReactElement {
  const { words } = useLanguage();
  return (
    <>
      {wordDifferences(before, after).map(({ kind, text }, index) => {
        if (kind === "same") return <span key={index}>{text} </span>;
        const spoken = words(kind === "gone" ? "planning.wentAway" : "planning.cameNew", { text });
        const Mark = kind === "gone" ? "del" : "ins";
        return (
          <span key={index}>
            <span className="unseen">{spoken} </span>
            <Mark aria-hidden="true">{text}</Mark>{" "}
          </span>
        );
      })}
    </>
  );
}
