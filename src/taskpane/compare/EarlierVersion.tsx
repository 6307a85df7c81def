import { useId, useMemo, useRef, useState, type ReactElement } from "react";
import type { Materiality } from "../../budget/comparison/lineChange";
import type { Finding } from "../../findings/finding";
import type { Message } from "../../language/messages";
import { message } from "../../language/messages";
import { compareReviews } from "../../review/compareReviews";
import type { Review } from "../../review/review";
import { addressText } from "../../workbook/address";
import { CellLink } from "../check/CellLink";
import { useLanguage } from "../shell/LanguageContext";
import type { Pane } from "../state/usePane";
import { ChangeTable } from "./ChangeTable";

/** How far the reading of the earlier version is. */
type Reading =
  | { readonly kind: "none" }
  | { readonly kind: "reading" }
  | { readonly kind: "failed"; readonly why: Message }
  | { readonly kind: "read"; readonly earlier: Review };

/** This workbook beside an earlier version: a file is picked, read here and sent nowhere. */
export function EarlierVersion({
  review,
  materiality,
  pane,
}: {
  readonly review: Review;
  readonly materiality: Materiality;
  readonly pane: Pane;
}): ReactElement {
  const { say, words } = useLanguage();
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
      setReading(
        outcome.ok ? { kind: "read", earlier: outcome.value } : { kind: "failed", why: outcome.failure },
      );
    } catch (problem) {
      setReading({ kind: "failed", why: message("pane.compareUnread", { name: file.name }) });
      reportError(problem);
    }
  };
  return (
    <>
      <div className="decide">
        <label htmlFor={id}>{words("pane.compareFile")}</label>
        <input
          id={id}
          type="file"
          accept=".xlsx,.xlsm,.ods,.csv"
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
        {reading.kind === "read" && <p>{words("pane.compareRead", { name: reading.earlier.name })}</p>}
      </div>
      {reading.kind === "read" && (
        <Versions earlier={reading.earlier} later={review} materiality={materiality} pane={pane} />
      )}
    </>
  );
}

function Versions({
  earlier,
  later,
  materiality,
  pane,
}: {
  readonly earlier: Review;
  readonly later: Review;
  readonly materiality: Materiality;
  readonly pane: Pane;
}): ReactElement {
  const { words } = useLanguage();
  const comparison = useMemo(() => compareReviews(earlier, later), [earlier, later]);
  return (
    <>
      {comparison.columns.map((column) => (
        <ChangeTable
          key={`${column.sheet} ${column.after}`}
          comparison={column}
          headings={[
            words("pane.compareWas", { period: column.before }),
            words("pane.compareIs", { period: column.after }),
          ]}
          materiality={materiality}
          pane={pane}
        />
      ))}
      {comparison.withoutCounterpart.map((sheet) => (
        <p key={sheet}>{words("pane.compareWithout", { sheet })}</p>
      ))}
      <Findings
        title={words("pane.compareNewFindings", { count: comparison.newFindings.length })}
        findings={comparison.newFindings}
        pane={pane}
      />
      <Findings
        title={words("pane.compareSolved", { count: comparison.solvedFindings.length })}
        findings={comparison.solvedFindings}
        pane={undefined}
      />
    </>
  );
}

/** `pane` is left out for findings of the earlier version: their cells are in another file. */
function Findings({
  title,
  findings,
  pane,
}: {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly pane: Pane | undefined;
}): ReactElement {
  const { say } = useLanguage();
  return (
    <>
      <p>{title}</p>
      {findings.length > 0 && (
        <ul className="hints">
          {findings.map((finding, index) => (
            <li key={index}>
              {say(finding.message)}{" "}
              {pane ? (
                <CellLink cell={finding.goTo} near={undefined} onGoTo={pane.goTo} />
              ) : (
                addressText(finding.goTo)
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
