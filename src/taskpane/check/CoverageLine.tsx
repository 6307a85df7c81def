import type { ReactElement } from "react";
import type { Coverage } from "../../findings/finding";
import { useLanguage } from "../shell/LanguageContext";

/** What was checked and what was not: always in view, the reasons one click away. */
export function CoverageLine({ coverage }: { readonly coverage: Coverage }): ReactElement | null {
  const { say, words } = useLanguage();
  const { performed, skipped } = coverage;
  if (skipped.length === 0) {
    return performed === 0 ? null : <p className="coverage">{words("pane.coverageComplete")}</p>;
  }
  return (
    <details className="coverage">
      <summary>{words("pane.coverageSkipped", { count: skipped.length, performed })}</summary>
      <ul>
        {skipped.map(({ what, why }, index) => (
          <li key={index}>{words("pane.coverageReason", { what: say(what), why: say(why) })}</li>
        ))}
      </ul>
    </details>
  );
}
