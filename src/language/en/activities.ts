/** Activities of a plan: several in one row, one in several places, and which steps are late. */
export const activities = {
  pairing:
    "This row holds several activities, and it is not certain what belongs to which. Peil reads: {{pairs}}. If that is wrong, give each activity a row of its own.",
  missingBelow:
    "Under ‘{{ambition}}’ there is a time or an actor without an activity. In the row above, an activity has no time: perhaps they belong together.",
  repeated_one:
    "Of the {{all}}, {{count}} activity stands under several ambitions. Counted once: {{different}}.",
  repeated_other:
    "Of the {{all}}, {{count}} activities stand under several ambitions. Counted once: {{different}}.",
  differs:
    "‘{{activity}}’ stands in this plan {{count}} times, and not everywhere with the same time and actors: {{mentions}}.",
  calendarQuarter0: "January to March",
  calendarQuarter1: "April to June",
  calendarQuarter2: "July to September",
  calendarQuarter3: "October to December",
  perMonth: "Planned per month: {{months}}.",
  yearHeading: "What is planned each month",
  monthColumn: "Month",
  countColumn: "Number",
} as const;
