import { createContext } from "react";
import type { ProgressSettings } from "../../progress/settings/progressSettings";

/** An organisation's own words for the scores, from the sheet Peil; where there is none, Peil's word stands. */
export const OwnWords = createContext<ProgressSettings["words"]>({});
