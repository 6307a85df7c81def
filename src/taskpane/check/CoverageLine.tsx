import type { ReactElement } from "react";
import type { Coverage } from "../../findings/finding";
import { useLanguage } from "../shell/LanguageContext";

/** What was checked and what was not: always in view, the reasons one click away. */
export function CoverageLine({ coverage }: { readonly coverage: Coverage }): ReactElement {
  const { say, words } = useLanguage();
  const performed = words("pane.coverageFound", { count: coverage.performed });
  if (coverage.skipped.length === 0) {
    const rest = coverage.performed > 0 ? ` ${words("pane.coverageComplete")}` : "";
    return <p className="coverage">{`${performed}${rest}`}</p>;
  }
  return (
    <details className="coverage">
      <summary>{`${performed} ${words("pane.coverageSkipped", { count: coverage.skipped.length })}`}</summary>
      <ul>
        {coverage.skipped.map((skipped, index) => (
          <li key={index}>
            {words("pane.coverageReason", { what: say(skipped.what), why: say(skipped.why) })}
          </li>
        ))}
      </ul>
    </details>
  );
}
