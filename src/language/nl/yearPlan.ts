/** Year plans: steps, their status, and the forms about knowing and sharing. */
export const yearPlan = {
  unequalSteps_one:
    "Genummerd in deze cel: {{found}}, bij {{count}} stap. Peil koppelt op nummer; wat geen nummer heeft, blijft leeg.",
  unequalSteps_other:
    "Genummerd in deze cel: {{found}}, bij {{count}} stappen. Peil koppelt op nummer; wat geen nummer heeft, blijft leeg.",
  statusUnreadable:
    "Bij ‘{{activity}}’ staat als status ‘{{text}}’. Peil kent: nog niet gestart, bezig, afgerond en vervallen.",
  formLate:
    "Vragen zonder antwoord op blad {{sheet}}: {{open}} van {{all}}. De tijd ervoor is voorbij: ‘{{heading}}’",
  // Status
  status: "Status",
  note: "Opmerking",
  "status.not-started": "nog niet gestart",
  "status.underway": "bezig",
  "status.done": "afgerond",
  "status.dropped": "vervallen",
  statusSummary:
    "{{done}} afgerond, {{underway}} bezig, {{notStarted}} nog niet gestart, {{dropped}} vervallen, {{blank}} niet ingevuld.",
  statusTextOf: "{{text}} (dat kent Peil niet)",
  statusAdd: "Voeg kolommen Status en Opmerking toe",
  statusAddHelp: "Peil zet twee kopjes rechts van de tabel. Wat er staat, blijft zoals het is.",
  statusAdded: "Op blad {{sheet}} staan nu kolommen Status en Opmerking.",
  statusChoices: "Kies uit: nog niet gestart, bezig, afgerond of vervallen.",
  statusNone: "(niet ingevuld)",
  statusFill: "Status invullen",
  statusOf: "Status van: {{activity}}",
  // Forms
  knowForm: "Weten: formulier op blad {{sheet}}",
  shareForm: "Delen: formulier op blad {{sheet}}",
  formsHeading: "Weten en delen",
  formSummary: "{{answered}} van {{all}} beantwoord, {{begun}} begonnen, {{untouched}} nog leeg.",
  formIsLate: "De tijd voor deze vragen is voorbij.",
  formDue: "Te beantwoorden: ‘{{heading}}’",
  formFill: "Vul in",
  formDone: "Klaar met invullen",
  formHint: "Elk veld wordt in zijn eigen cel bewaard zodra u het verlaat.",
  formulaField: "Deze cel wordt berekend.",
  unanswered: "nog geen antwoord",
  "part.asked": "Wat willen we te weten komen?",
  "part.how": "Hoe?",
  "part.found": "Wat zijn we te weten gekomen?",
  "part.next": "Wat gaan we nu verder doen?",
  "part.shared": "Wat hebben we gedeeld?",
  "part.gain": "Wat heeft het delen opgeleverd?",
  // One cell that is filled in
  saving: "Bezig met bewaren.",
  saved: "Bewaard in {{cell}}.",
  conflict: "Iemand anders heeft {{cell}} intussen veranderd. Nu staat er: ‘{{theirs}}’",
  conflictEmpty: "Iemand anders heeft {{cell}} intussen leeggemaakt.",
  keepMine: "Bewaar wat ik heb",
  keepTheirs: "Laat staan wat er staat",
  tryAgain: "Probeer opnieuw",
  // The frame
  overview: "Kwaliteitsoverzicht op blad {{sheet}}",
  overviewHeading: "Kwaliteitsoverzicht",
  be: "Zijn",
  doing: "Doen",
  know: "Weten",
  share: "Delen",
} as const;
