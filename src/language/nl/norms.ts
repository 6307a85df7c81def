/** What norms ask, how they stand, and what is the matter with them. */
export const norms = {
  heading: "Normen",
  atLeast: "minstens {{min}}",
  above: "meer dan {{min}}",
  atMost: "hoogstens {{max}}",
  below: "minder dan {{max}}",
  range: "van {{min}} tot en met {{max}}",
  all: "alle {{things}}",
  judgement: "uw oordeel",
  none: "geen norm",
  count: "{{value, amount}}",
  percent: "{{value, amount}} %",
  things: "{{value, amount}} {{things}}",
  "status.met": "gehaald",
  "status.partly": "deels gehaald",
  "status.not-met": "niet gehaald",
  "status.not-assessed": "niet beoordeeld",
  "status.not-applicable": "niet van toepassing",
  "status.not-filled": "nog niet ingevuld",
  "status.not-asked": "geen norm",
  "status.wrong-kind": "past niet bij de norm",
  statusUnreadable: "norm niet te lezen",
  notMet: "{{indicator}}: de norm ({{norm}}) is in {{period}} niet gehaald.",
  notMetCounted:
    "{{indicator}}: de norm ({{norm}}) is in {{period}} niet gehaald. Gerealiseerd is {{realised, amount}}: {{attainment, amount}} %.",
  notMetJudged: "{{indicator}} is in {{period}} niet gehaald.",
  partlyMet: "{{indicator}} is in {{period}} deels gehaald.",
  realisedWrongKind:
    "{{indicator}}: wat bij {{period}} staat past niet bij de norm ({{norm}}). Vul een aantal, een percentage, ‘12 van 14’ of een oordeel in.",
  realisedUnreadable: "{{indicator}}: {{text}} is niet te vergelijken met de norm ({{norm}}).",
  unreadable:
    "{{indicator}}: wij kunnen de norm ‘{{text}}’ niet lezen; bij teken {{at}} gaat het mis. Schrijf bijvoorbeeld ‘minimaal 7’, ‘< 5’ of ‘90%’.",
  withoutIndicator: "Bij de norm ‘{{text}}’ staat geen indicator. Schrijf erbij wat er wordt gemeten.",
  missing: "{{indicator}}: hier staat geen norm. Vul er een in, of schrijf ‘n.v.t.’.",
  pairingUncertain:
    "In deze rij staan niet evenveel normen als indicatoren. Wij lezen: {{pairs}}. Klopt dat niet, zet dan elke norm op een eigen regel.",
  allButLess: "{{indicator}}: hier staat ‘alle’, en de norm is {{text}}. Klopt dat?",
  staleYear:
    "Deze afspraak noemt {{stale}} als iets dat nog komt; de afspraken zijn die van {{year}}. Klopt dat?",
  pairingDoubt: "Of deze norm bij deze indicator hoort, is niet zeker: in de rij staan er niet evenveel.",
  computedBy: "{{what}}: {{status}}.",
  overheadFigure: "overhead {{percentage, percentage}} in {{period}} (blad {{sheet}}), {{definition}}",
} as const;
