import type { reconciliation as dutch } from "../nl/reconciliation";

export const reconciliation = {
  title: "Reconciliation",
  intro:
    "These tables state the same lines. Peil lays them beside each other by programme number, and without one by name.",
  summary_one:
    "Sheet {{sheet}} beside sheet {{other}}: {{count}} amount compared, {{different}} different, {{names}} with another name.",
  summary_other:
    "Sheet {{sheet}} beside sheet {{other}}: {{count}} amounts compared, {{different}} different, {{names}} with another name.",
  coarser_one: "{{count}} amount differs only because sheet {{sheet}} is rounded (× € {{unit, amount}}).",
  coarser_other: "{{count}} amounts differ only because sheet {{sheet}} is rounded (× € {{unit, amount}}).",
  table: "Sheet {{sheet}} beside sheet {{other}}{{period}}, amounts in euro",
  inPeriod: ", {{period}}",
  otherName: "{{label}}\nelsewhere: {{other}}",
  incomeName: "with the income: {{name}}",
  agreement: "Judgement",
  equal: "equal",
  rounding: "rounding",
  different: "differs",
  split: "part of the amount",
  unknown: "cannot be compared",
  equalLeftOut_one: "{{count}} amount that is equal, under the same name, is not listed.",
  equalLeftOut_other: "{{count}} amounts that are equal, under the same name, are not listed.",
  tablesLeftOut:
    "Not everything stands here; comparisons with differences come first. Shown: {{shown}}. Left out: {{leftOut}}, together {{lines, amount}} compared amounts, of which unequal: {{different, amount}}. All of it is in the output of peil check --json.",
  chapters: "The chapters together beside the total",
} as const satisfies Record<keyof typeof dutch, string>;
