import { createContext, useContext } from "react";
import type { Review } from "../../review/review";

/** The earlier version of the workbook that was picked somewhere in the pane, for every screen that compares with it. */
export interface EarlierReview {
  readonly earlier: Review | undefined;
  readonly keep: (earlier: Review | undefined) => void;
}

const NOTHING_PICKED: EarlierReview = { earlier: undefined, keep: () => undefined };

export const EarlierContext = createContext<EarlierReview>(NOTHING_PICKED);

/** The earlier version that is kept, and the way to keep another. */
export function useEarlier(): EarlierReview {
  return useContext(EarlierContext);
}
