import type { Sum } from "../../findings/sum";
import { message, type Message } from "../../language/messages";

/** A sum with the name of the column (or row) it stands in: the period, for a budget. "" where it has none. */
export interface PlacedSum {
  readonly sum: Sum;
  readonly place: string;
  /** Whether it takes something off: a result, a balance. */
  readonly isResult: boolean;
}

/** " in 2019", or nothing where the place has no name. */
export function placeMessage(placed: PlacedSum): Message {
  return placed.place === "" ? message("review.noPlace") : message("review.inPlace", { place: placed.place });
}
