import { useMemo, type ReactElement } from "react";
import type { ChapterName } from "../../report/chapterNames";
import { chaptersOf } from "../../report/chapters";
import type { Review } from "../../review/review";
import { overviewText } from "../check/overview";
import { useLanguage } from "../shell/LanguageContext";

/** What the Word document will hold, before it is made: the parts that there are, each to be left out. */
export function ReportParts({
  review,
  earlier,
  leftOut,
  onChange,
}: {
  readonly review: Review;
  readonly earlier: Review | undefined;
  readonly leftOut: ReadonlySet<ChapterName>;
  readonly onChange: (leftOut: ReadonlySet<ChapterName>) => void;
}): ReactElement {
  const language = useLanguage();
  const { words } = language;
  const names = useMemo(
    () => chaptersOf(review, language, earlier).map(({ name }) => name),
    [review, language, earlier],
  );
  return (
    <div className="decide">
      <fieldset>
        <legend>{words("pane.reportIntro")}</legend>
        <p>{words("pane.reportPartAlways", { overview: overviewText(review, language) })}</p>
        {names.map((name) => (
          <label key={name} className="choice">
            <input
              type="checkbox"
              checked={!leftOut.has(name)}
              onChange={({ target }) => {
                const others = [...leftOut].filter((other) => other !== name);
                onChange(new Set(target.checked ? others : [...others, name]));
              }}
            />
            {words(`chapters.${name}`)}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
