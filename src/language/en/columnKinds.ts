import type { columnKinds as dutch } from "../nl/columnKinds";

export const columnKinds = {
  kindOf: "Kind of {{place}}",
  budget: "budget (period)",
  "budget-to-date": "budget to date",
  realised: "realised",
  forecast: "forecast",
  difference: "difference",
  total: "sum of periods",
  part: "part of a period",
  "no-amount": "no amount",
  "left-out": "left out",
  help: "Only periods count as the budget. At least one column is a period.",
  column: "Column {{place}} ({{name}}) on sheet {{sheet}}",
  row: "Row {{place}} ({{name}}) on sheet {{sheet}}",
  saidNoAmount: "you said that it holds no amounts",
} as const satisfies Record<keyof typeof dutch, string>;
