/** Year plans: steps, their status, and the forms about knowing and sharing. */
export const yearPlan = {
  unequalSteps_one:
    "Numbered in this cell: {{found}}, beside {{count}} step. Peil matches by number; what has no number stays blank.",
  unequalSteps_other:
    "Numbered in this cell: {{found}}, beside {{count}} steps. Peil matches by number; what has no number stays blank.",
  statusUnreadable:
    "The status of ‘{{activity}}’ is ‘{{text}}’. Peil knows: nog niet gestart, bezig, afgerond and vervallen.",
  formLate:
    "Questions without an answer on sheet {{sheet}}: {{open}} of {{all}}. The time for them is over: ‘{{heading}}’",
  // Status
  status: "Status",
  note: "Note",
  "status.not-started": "not started yet",
  "status.underway": "underway",
  "status.done": "done",
  "status.dropped": "dropped",
  statusSummary:
    "{{done}} done, {{underway}} underway, {{notStarted}} not started yet, {{dropped}} dropped, {{blank}} not filled in.",
  statusTextOf: "{{text}} (Peil does not know that)",
  statusAdd: "Add columns for status and note",
  statusAddHelp: "Peil puts two headings right of the table. What is there stays as it is.",
  statusAdded: "Sheet {{sheet}} now has columns for status and note.",
  statusChoices: "Choose from: nog niet gestart, bezig, afgerond or vervallen.",
  statusNone: "(not filled in)",
  statusFill: "Fill in status",
  statusOf: "Status of: {{activity}}",
  // Forms
  knowForm: "Know: form on sheet {{sheet}}",
  shareForm: "Share: form on sheet {{sheet}}",
  formsHeading: "Know and share",
  formSummary: "{{answered}} of {{all}} answered, {{begun}} begun, {{untouched}} still blank.",
  formIsLate: "The time for these questions is over.",
  formDue: "To be answered: ‘{{heading}}’",
  formFill: "Fill in",
  formDone: "Done filling in",
  formHint: "Each field is saved in its own cell as soon as you leave it.",
  formulaField: "This cell is computed.",
  unanswered: "no answer yet",
  "part.asked": "What do we want to know?",
  "part.how": "How?",
  "part.found": "What did we come to know?",
  "part.next": "What do we do next?",
  "part.shared": "What did we share?",
  "part.gain": "What did sharing bring?",
  // One cell that is filled in
  saving: "Saving.",
  saved: "Saved in {{cell}}.",
  conflict: "Somebody else changed {{cell}} meanwhile. It now says: ‘{{theirs}}’",
  conflictEmpty: "Somebody else emptied {{cell}} meanwhile.",
  keepMine: "Save what I have",
  keepTheirs: "Leave what is there",
  tryAgain: "Try again",
  // The frame
  overview: "Quality overview on sheet {{sheet}}",
  overviewHeading: "Quality overview",
  be: "Be",
  doing: "Do",
  know: "Know",
  share: "Share",
} as const;
