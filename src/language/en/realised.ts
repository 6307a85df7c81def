import type { realised as dutch } from "../nl/realised";

/** Filling in what was realised in a register of norms. */
export const realised = {
  templateName: "Norms",
  templateWhat: "An empty register: theme, agreement, indicator, norm and what was realised this year.",
  addPeriod: "Add a column Realisatie",
  add: "Add column",
  periodLabel: "Period",
  periodHint:
    "For instance 2026 or kwartaal 1 2026. The column goes behind the norm, where nothing stands yet.",
  periodMissing: "Fill in a period, for instance 2026.",
  periodExists: "The column {{heading}} is there already.",
  heading: "Realisatie {{period}}",
  listTitle: "Judgement",
  listMessage: "Choose gehaald, deels, niet or niet beoordeeld, or leave the cell empty.",
  added: "The column {{heading}} is on sheet {{sheet}}.",
  fill: "Fill in what was realised",
  forPeriod: "Period",
  valueOf: "{{period}} for {{indicator}}",
  nothing: "empty",
  save: "Save",
  saved: "What was realised for “{{indicator}}” is saved.",
  takeOver: "Take over {{value}}",
  takeOverOf: "Take over {{value}}: {{what}}",
  computed:
    "This cell holds a formula, which stays. To fill in a value yourself, take the formula away first.",
  moved: "This norm is no longer where it was. Check the workbook again.",
  changed: "Nothing was changed: meanwhile “{{theirs}}” stands here. Check again and decide then.",
  wrongKind: "This does not fit the norm. Fill in a number, a percentage, “12 van 14”, a judgement or n.v.t.",
  shared: "This cell mixes values of several norms. Put each value on a line of its own in the cell.",
} as const satisfies Record<keyof typeof dutch, string>;
