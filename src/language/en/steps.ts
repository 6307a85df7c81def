/** Whether the steps of a plan are done in time. */
export const steps = {
  what: "Whether activities are done in time, on sheet {{sheet}}",
  noStatus: "There is no column ‘Status’. ‘Add columns for status and note’ under Plans adds it.",
  standing:
    "Of {{ending}} activities with an end: {{late}} late, {{unanswered}} over without a status, {{due}} this month.",
  late: "‘{{activity}}’ should have been done: {{when}}. Its status is now: {{status}}.",
  unanswered_one:
    "On sheet {{sheet}}, the time of {{count}} of {{ending}} activities is over without a status: ‘{{activity}}’.",
  unanswered_other:
    "On sheet {{sheet}}, the time of {{count}} of {{ending}} activities is over without a status. The first is ‘{{activity}}’.",
} as const;
