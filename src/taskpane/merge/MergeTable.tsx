import type { ReactElement } from "react";
import type { Merge } from "../../progress/merge/mergeScores";
import { summariseMerge } from "../../progress/merge/mergeSummary";
import { useLanguage } from "../shell/LanguageContext";

/** How far the copies agree on each action. */
export function MergeTable({ merge }: { readonly merge: Merge }): ReactElement | null {
  const { words } = useLanguage();
  const summaries = summariseMerge(merge);
  if (summaries.length === 0) return null;
  const heads = ["merging.agreed", "merging.single", "merging.conflicts", "merging.spread"] as const;
  return (
    <div className="frame">
      <table className="scores">
        <caption>{words("merging.title")}</caption>
        <thead>
          <tr>
            <th scope="col">{words("merging.action")}</th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {words(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {summaries.map(({ sheet, code, plan, agreed, single, conflicts, spread }) => (
            <tr key={`${sheet} ${code} ${plan}`}>
              <th scope="row" title={plan}>
                {code}
              </th>
              {[agreed, single, conflicts, spread].map((count, index) => (
                <td key={heads[index]}>{count}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
