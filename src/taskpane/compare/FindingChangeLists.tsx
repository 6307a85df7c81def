import type { ReactElement, ReactNode } from "react";
import { SEVERITIES, type Finding } from "../../findings/finding";
import { placeOfFinding, placeTextOf } from "../../findings/placeOfFinding";
import type { FindingChanges } from "../../review/matchFindings";
import { CellLink } from "../check/CellLink";
import { SEVERITY_WORDS } from "../check/severityWords";
import { SeverityMark } from "../check/SeverityMark";
import { useLanguage } from "../shell/LanguageContext";
import type { Pane } from "../state/usePane";

/** What became of the findings of an earlier version: new, with other amounts, solved. How many is told of each. */
export function FindingChangeLists({
  changes: { newFindings, changedFindings, solvedFindings },
  pane,
}: {
  readonly changes: FindingChanges;
  readonly pane: Pane;
}): ReactElement {
  const { say, words } = useLanguage();
  const place = (finding: Finding): ReactElement => (
    <CellLink cell={placeOfFinding(finding)} near={undefined} onGoTo={pane.goTo} />
  );
  return (
    <>
      <FindingChangeList
        title={words("versions.newFindings", { count: newFindings.length })}
        items={newFindings.map((finding) => ({ finding, more: place(finding) }))}
      />
      <FindingChangeList
        title={words("versions.changedFindings", { count: changedFindings.length })}
        items={changedFindings.map(({ before, after }) => ({
          finding: after,
          more: (
            <>
              {place(after)}
              <span className="former">{words("versions.wasFinding", { finding: say(before.message) })}</span>
            </>
          ),
        }))}
      />
      <FindingChangeList
        title={words("versions.solvedFindings", { count: solvedFindings.length })}
        // Their cells are in another file, so that nobody can go there.
        items={solvedFindings.map((finding) => ({ finding, more: placeTextOf(finding) }))}
      />
    </>
  );
}

/** The errors first. Findings of one severity stay in the order of the sheet. */
function FindingChangeList({
  title,
  items,
}: {
  readonly title: string;
  readonly items: readonly { readonly finding: Finding; readonly more: ReactNode }[];
}): ReactElement {
  const { say, words } = useLanguage();
  if (items.length === 0) return <p>{title}</p>;
  const sorted = [...items].sort(
    (one, other) => SEVERITIES.indexOf(one.finding.severity) - SEVERITIES.indexOf(other.finding.severity),
  );
  return (
    <details open>
      <summary>{title}</summary>
      <ul className="hints" aria-label={title}>
        {sorted.map(({ finding, more }, index) => (
          <li key={index}>
            <SeverityMark severity={finding.severity} />{" "}
            <strong className="severity">{words(SEVERITY_WORDS[finding.severity])}</strong>{" "}
            {say(finding.message)} {more}
          </li>
        ))}
      </ul>
    </details>
  );
}
