import type { ReactElement } from "react";
import type { Activity } from "../../planning/agenda/agenda";
import { whenMessages } from "../../planning/time/whenMessages";
import { useLanguage } from "../shell/LanguageContext";

/** Every time of a plan with what it was taken for; what is not understood is first, for it stays text. */
export function WhenList({ activities }: { readonly activities: readonly Activity[] }): ReactElement | null {
  const { say, words } = useLanguage();
  const byText = new Map(
    activities.filter(({ when }) => when.kind !== "blank").map(({ whenText, when }) => [whenText, when]),
  );
  if (byText.size === 0) return null;
  const inOrder = [...byText].sort(
    ([, one], [, other]) => Number(other.kind === "text") - Number(one.kind === "text"),
  );
  return (
    <details>
      <summary>{`${words("when.title")} (${byText.size.toString()})`}</summary>
      <ul className="hints">
        {inOrder.map(([text, when]) => (
          <li key={text}>
            {words("when.reading", { text, meaning: whenMessages(when).map(say).join("; ") })}
          </li>
        ))}
      </ul>
    </details>
  );
}
