import type { ReactElement } from "react";
import type { ScoreReading } from "../../progress/progress";
import { ScoreChip } from "../scores/ScoreChip";
import { useLanguage } from "../shell/LanguageContext";

/** What a score cell holds: a score with its word, that it is empty, or what stands there that is no score. */
export function ReadingText({ reading }: { readonly reading: ScoreReading }): ReactElement {
  const { words } = useLanguage();
  switch (reading.kind) {
    case "score":
      return <ScoreChip score={reading.score} />;
    case "empty":
      return <span>{words("progress.empty")}</span>;
    case "invalid":
      return <span>{words("progress.entryNoScore", { text: reading.text })}</span>;
  }
}
