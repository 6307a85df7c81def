import type { homeSitters as dutch } from "../nl/homeSitters";

export const homeSitters = {
  title: "Home sitters on sheet {{sheet}}",
  noCount: "A number of pupils belongs here: a whole number, 0 or more. Type the number again.",
  totalDiffers:
    "The total of {{period}} is not the sum of category 1 and category 2. Check the three numbers.",
  absoluteExceeds:
    "In {{period}} there are more absolute home sitters than pupils in category 1, of which they are part.",
  offeredExceeds:
    "In {{period}} more pupils had an offer in time than there were pupils. Check both numbers.",
  notAllOffered:
    "In {{period}} not every home sitter had a fitting offer within three months. The norm is 100 %.",
  reasonsTotalDiffers: "The total of the reasons in {{period}} is not the sum of the reasons.",
  reasonsDiffer:
    "The reasons in {{period}} do not add up to the number of home sitters. That can be where a pupil has more reasons.",
  personal:
    "This register seems to point to a pupil ({{trait}}). A register only counts; take names and numbers out.",
  category1: "Category 1: absolute absence",
  category2: "Category 2: home sitters",
  total: "Total of category 1 and 2",
  absolute: "Of which absolute home sitters",
  exemptions: "Exemptions",
  offered: "Fitting offer within three months",
  due: "For whom three months have passed",
  reasonsTotal: "Total of the reasons",
  reasonLine: "Reason: {{reason}}",
  part: "What",
  change: "Change",
  changeMore: "{{count}} more",
  changeLess: "{{count}} fewer",
  changeNone: "the same",
  withinNorm: "everybody had an offer in time",
  belowNorm: "not everybody had an offer in time",
  norm: "Norm 100 %",
  chart: "Home sitters per quarter",
  seen: "You see the numbers of your sheet here. The report and the command line leave out numbers under 5.",
  masked: "< 5",
  hidden: "not shown",
  maskedWhy:
    "Numbers under 5 are left out, because they may point to a child. So is what would give them away.",
  count_one: "{{count}} register of home sitters",
  count_other: "{{count}} registers of home sitters",
  normFigure: "home sitters with a fitting offer within three months in {{period}}, sheet {{sheet}}",
  templateName: "Home sitters",
  templateWhat: "Register per quarter: category 1 and 2, exemptions, offers within three months and reasons.",
  quarter: "Quarter {{number}} {{year}}",
  reasons: "Reasons",
  reasonSupport: "No fitting provision",
  reasonWaiting: "Waiting list for care or education",
  reasonHealth: "Physical or mental health",
  reasonHome: "Circumstances at home",
  reasonOther: "Other",
} as const satisfies Record<keyof typeof dutch, string>;
