import type { tlv as dutch } from "../nl/tlv";

export const tlv = {
  title: "Admission statements on sheet {{sheet}}",
  noFigure: "A number or a percentage belongs here. Type the number again.",
  testsOf: "Admission statements {{period}}, sheet {{sheet}}",
  noComparison: "there is no own figure and national figure of the same kind to compare",
  notBelow:
    "The share of admission statements in {{period}} is not below the national one: {{own, percentage}} against {{national, percentage}}.",
  growsHarder:
    "Admission statements change in {{period}} by {{own, percentage}} and nationally by {{national, percentage}}: they grow harder.",
  year: "Year",
  level: "Level",
  growth: "Growth",
  own: "Own",
  national: "National",
  below: "below the national one",
  notBelowShort: "not below the national one",
  within: "no harder than nationally",
  harder: "harder than nationally",
  against: "{{own, percentage}} against {{national, percentage}}: {{verdict}}",
  notTested: "cannot be tested",
  apart: "Level and growth are two different sums: a low share can still grow hard.",
  askedLevel: "The level is asked for by {{codes}}.",
  askedGrowth: "The growth is asked for by {{codes}}.",
  basis: "Growth is computed from numbers, or from percentages where there are no numbers.",
  templateName: "Admission statements",
  templateWhat: "Numbers of admission statements and pupils a year, of the partnership and of the country.",
  lineOwnCount: "Admission statements partnership",
  lineOwnPupils: "Pupils partnership",
  lineNationalCount: "Admission statements national",
  lineNationalPupils: "Pupils national",
} as const satisfies Record<keyof typeof dutch, string>;
