import type { norms as dutch } from "../nl/norms";

export const norms = {
  heading: "Norms",
  atLeast: "at least {{min}}",
  above: "more than {{min}}",
  atMost: "at most {{max}}",
  below: "less than {{max}}",
  range: "from {{min}} to {{max}}",
  all: "all {{things}}",
  judgement: "your judgement",
  none: "no norm",
  count: "{{value, amount}}",
  percent: "{{value, amount}}%",
  things: "{{value, amount}} {{things}}",
  "status.met": "met",
  "status.partly": "partly met",
  "status.not-met": "not met",
  "status.not-assessed": "not assessed",
  "status.not-applicable": "not applicable",
  "status.not-filled": "not filled in yet",
  "status.not-asked": "no norm",
  "status.wrong-kind": "does not fit the norm",
  statusUnreadable: "norm cannot be read",
  notMet: "{{indicator}}: the norm ({{norm}}) was not met in {{period}}.",
  notMetCounted:
    "{{indicator}}: the norm ({{norm}}) was not met in {{period}}. Realised is {{realised, amount}}: {{attainment, amount}}%.",
  notMetJudged: "{{indicator}} was not met in {{period}}.",
  partlyMet: "{{indicator}} was partly met in {{period}}.",
  realisedWrongKind:
    "{{indicator}}: what stands at {{period}} does not fit the norm ({{norm}}). Fill in a number, a percentage, “12 van 14” or a judgement.",
  realisedUnreadable: "{{indicator}}: {{text}} cannot be compared with the norm ({{norm}}).",
  unreadable:
    "{{indicator}}: we cannot read the norm “{{text}}”; it goes wrong at character {{at}}. Write for instance “minimaal 7”, “< 5” or “90%”.",
  withoutIndicator: "The norm “{{text}}” has no indicator beside it. Write down what is measured.",
  missing: "{{indicator}}: there is no norm here. Fill one in, or write “n.v.t.”.",
  pairingUncertain:
    "This row has not as many norms as indicators. We read: {{pairs}}. If that is wrong, put each norm on a line of its own.",
  allButLess: "{{indicator}}: it says “alle”, and the norm is {{text}}. Is that right?",
  staleYear:
    "This agreement speaks of {{stale}} as still to come; the agreements are those of {{year}}. Is that right?",
  pairingDoubt:
    "Whether this norm belongs to this indicator is not certain: the row has not as many of both.",
  computedBy: "{{what}}: {{status}}.",
  overheadFigure: "overhead {{percentage, percentage}} in {{period}} (sheet {{sheet}}), {{definition}}",
} as const satisfies Record<keyof typeof dutch, string>;
