import { useId, useRef, useState, type ReactElement, type ReactNode } from "react";
import { ACCEPTED_FILES } from "../../file/acceptedFiles";
import { message, type Message } from "../../language/messages";
import type { Review } from "../../review/review";
import { useLanguage } from "../shell/LanguageContext";
import { useEarlier } from "./earlierReview";

/** How far the reading of the earlier version is. */
type Reading = { readonly kind: "none" | "reading" } | { readonly kind: "failed"; readonly why: Message };

/**
 * Picks an earlier file, which is read here and sent nowhere, and shows what `children` make of it. One that was picked
 * elsewhere in the pane is used here too.
 */
export function PickEarlier({
  children,
}: {
  readonly children?: (earlier: Review) => ReactNode;
}): ReactElement {
  const { say, words } = useLanguage();
  const { earlier, keep } = useEarlier();
  const [reading, setReading] = useState<Reading>({ kind: "none" });
  const latest = useRef<File>(undefined);
  const id = useId();
  const read = async (file: File): Promise<void> => {
    latest.current = file;
    setReading({ kind: "reading" });
    try {
      // Reading files takes a large part of its own, which is fetched only here.
      const { readEarlier } = await import("./readEarlier");
      const outcome = await readEarlier(file);
      if (latest.current !== file) return;
      setReading(outcome.ok ? { kind: "none" } : { kind: "failed", why: outcome.failure });
      keep(outcome.ok ? outcome.value : undefined);
    } catch (problem) {
      setReading({ kind: "failed", why: message("pane.compareUnread", { name: file.name }) });
      reportError(problem);
    }
  };
  const isShown = reading.kind === "none" && earlier !== undefined;
  return (
    <>
      <div className="decide">
        <label htmlFor={id}>{words("pane.compareFile")}</label>
        <input
          id={id}
          type="file"
          accept={ACCEPTED_FILES}
          aria-describedby={`${id}-help`}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) void read(file);
          }}
        />
        <p id={`${id}-help`} className="hint">
          {words("pane.compareFileHelp")}
        </p>
      </div>
      <div role="status">
        {reading.kind === "reading" && <p>{words("pane.compareReading")}</p>}
        {reading.kind === "failed" && <p>{say(reading.why)}</p>}
        {isShown && <p>{words("pane.compareRead", { name: earlier.name })}</p>}
      </div>
      {isShown && children?.(earlier)}
    </>
  );
}
