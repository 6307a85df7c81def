import { check } from "./check";
import { compare } from "./compare";
import { decide } from "./decide";
import { findings } from "./findings";
import { keyFigures } from "./keyFigures";
import { marks } from "./marks";
import { overhead } from "./overhead";
import { plans } from "./plans";
import { remedies } from "./remedies";
import { report } from "./report";
import { rules } from "./rules";
import { scores } from "./scores";
import { shell } from "./shell";

export const pane = {
  ...check,
  ...compare,
  ...decide,
  ...findings,
  ...keyFigures,
  ...marks,
  ...overhead,
  ...plans,
  ...remedies,
  ...report,
  ...rules,
  ...scores,
  ...shell,
} as const;
