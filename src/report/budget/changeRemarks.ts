import type { LineChange } from "../../budget/comparison/lineChange";
import type { Language } from "../../language/language";

/** What else is to be said of a line: that it is new or dropped, what it was called, where it stood. */
export function changeRemarks(
  { state, formerLabel, formerPlace, side }: LineChange,
  { words }: Language,
): readonly string[] {
  return [
    ...(state === "new" || state === "dropped" ? [words(`versions.${state}`)] : []),
    ...(formerLabel === undefined ? [] : [words("versions.renamed", { name: formerLabel })]),
    ...(formerPlace === undefined
      ? []
      : [
          formerPlace.side === side
            ? words("versions.movedSection", { section: formerPlace.section })
            : words("versions.movedSide", { side: words(`versions.side.${formerPlace.side}`) }),
        ]),
  ];
}
