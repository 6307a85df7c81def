/** Whether the steps of a plan are done in time. */
export const steps = {
  what: "Whether activities are done in time, on sheet {{sheet}}",
  noStatus: "There is no column ‘Status’. ‘Add columns for status and note’ under Plans adds it.",
  standing_one:
    "Of {{count}} activity with an end: {{late}} late, {{unanswered}} over without a status, {{due}} this month.",
  standing_other:
    "Of {{count}} activities with an end: {{late}} late, {{unanswered}} over without a status, {{due}} this month.",
  late: "‘{{activity}}’ should have been done: {{when}}. Its status is now: {{status}}.",
  unanswered_one:
    "Activities on sheet {{sheet}} whose time is over, without a status: {{count}} of {{ending}}. It is ‘{{activity}}’.",
  unanswered_other:
    "Activities on sheet {{sheet}} whose time is over, without a status: {{count}} of {{ending}}. The first is ‘{{activity}}’.",
} as const;
