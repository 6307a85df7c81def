/** Budget: overhead, norms, and chapters against the appendix. */
export const budget = {
  "definition.total-expenses": "van totale lasten",
  "definition.discretionary-budget": "van vrij besteedbaar budget (baten min afdrachten)",
  "definition.own-programmes": "van eigen programma’s (lasten min afdrachten min doorbetaling aan scholen)",
  overheadBy: "Overhead {{definition}}, blad {{sheet}}",
  inPeriod: "{{what}}, {{period}}",
  noOverheadLine:
    "wij vinden geen programma met bedrijfsvoering, management of overhead in de naam. Zet in het blad Peil de instelling ‘Overhead programma’s’ met de nummers.",
  overheadOn: "Overhead, blad {{sheet}}",
  noTransfers: "wij vinden geen verplichte afdrachten",
  noTotalExpenses: "wij vinden geen regel met de totale lasten",
  noTotalIncome: "wij vinden geen regel met de totale baten",
  noPassThroughSetting:
    "welke programma’s aan scholen worden doorbetaald, staat in geen enkel opschrift. Zet in het blad Peil de instelling ‘Doorbetaling aan scholen’ met de programmanummers.",
  noSuchProgramme:
    "programma {{programmes}} uit de instelling ‘Doorbetaling aan scholen’ staat niet in dit blad",
  amountMissing: "het bedrag van ‘{{label}}’ is leeg of niet leesbaar",
  noDenominator: "de noemer is nul of negatief",
  normBetween: "{{least}} tot {{most}} %",
  normLeast: "minstens {{value}} %",
  normMost: "hoogstens {{value}} %",
  overheadOutside:
    "Overhead {{period}} is {{lowest, percentage}} tot {{highest, percentage}}, afhankelijk van de definitie. Dat is overal buiten de norm van {{norm}}.",
  overheadDepends:
    "Overhead {{period}} is {{lowest, percentage}} tot {{highest, percentage}}. Of dat binnen de norm van {{norm}} is, hangt af van de definitie.",
  chapterAmount:
    "Programma {{programme}}: blad {{sheet}} zegt {{reported, amount}}, blad {{other}} zegt {{computed, amount}}. Verschil {{difference, amount}}.",
  lineAmount:
    "{{label}}: blad {{sheet}} zegt {{reported, amount}}, blad {{other}} zegt {{computed, amount}}. Verschil {{difference, amount}}.",
  chapterName:
    "Programma {{programme}} heet op blad {{sheet}} ‘{{name}}’ en op blad {{other}} ‘{{otherName}}’.",
  chapterTotal:
    "De hoofdstukken tellen op tot {{computed, amount}}; {{label}} op blad {{sheet}} is {{reported, amount}}. Verschil {{difference, amount}}.",
  chaptersAgainstTotal: "Optelling van de hoofdstukken tegen {{label}}",
  chaptersWithoutLines: "in geen hoofdstuk staat: {{labels}}",
  chapterWithoutPeriod: "geen enkele begroting heeft dezelfde periode",
  chaptersIncomplete: "programma {{programmes}} staat in geen enkel hoofdstuk",
  ruleBroken:
    "Regel ‘{{rule}}’ geldt niet in {{period}}: links staat {{left, amount}}, rechts {{right, amount}}. Verschil {{difference, amount}}.",
  ruleInPeriod: "Regel ‘{{rule}}’, {{period}}, blad {{sheet}}",
  ruleLineMissing: "op blad {{sheet}} staat geen regel ‘{{name}}’",
  ruleLineAmbiguous: "op blad {{sheet}} staan meer regels ‘{{name}}’; schrijf de hele naam, of het nummer",
  ruleDividesByZero: "er wordt door nul gedeeld",
  ruleUnreadable:
    "Regel ‘{{rule}}’ is niet te lezen vanaf teken {{at}} (‘{{rest}}’): hier hoort {{expected}}.",
  "ruleExpected.value": "een regel, een programma of een getal",
  "ruleExpected.comparison": "=, <, >, <=, >= of ‘tussen’",
  "ruleExpected.end": "niets meer",
  "ruleExpected.parenthesis": "een haakje sluiten",
  "ruleExpected.and": "‘en’",
  "ruleExpected.period": "een jaar of periode",
  "ruleExpected.number": "een getal",
  "ruleExpected.quote": "een tweede aanhalingsteken",
  chapterOf: "Blad {{sheet}} naast de hele begroting",
  chapterAmbiguous: "het past bij meer dan één begroting ({{sheets}})",
  wholes: "Blad {{sheet}} naast blad {{other}}, {{period}}",
  otherVersion: "bedragen die verschillen: {{different}} van {{compared}}; dit lijken twee versies",
  wholesAmount:
    "Programma {{programme}}, {{period}}: blad {{sheet}} zegt {{reported, amount}}, blad {{other}} zegt {{computed, amount}}. Verschil {{difference, amount}}. Is dat een andere versie?",
  deviationWrong:
    "{{label}}: de afwijking is {{size, amount}} ({{actualName}}: {{actual, amount}}; {{plannedName}}: {{planned, amount}}), er staat {{printed, amount}}.",
  deviationMark:
    "{{label}}: de afwijking van {{size, amount}} is {{right}}, er staat {{mark}} ({{actualName}}: {{actual, amount}}; {{plannedName}}: {{planned, amount}}).",
  deviationUnexplained:
    "{{label}}: de afwijking is {{right}} {{size, amount}} ({{actualName}}: {{actual, amount}}; {{plannedName}}: {{planned, amount}}) en heeft geen toelichting.",
  deviationMarks: "V en N bij de afwijkingen, blad {{sheet}}",
  deviationMarksOther:
    "de meeste zijn andersom dan voordelig (V) en nadelig (N): dit blad gebruikt ze anders",
  deviationExplanations: "Toelichting bij afwijkingen, blad {{sheet}}",
  noThreshold: "er is geen drempel. Zet in het blad Peil de instelling ‘Drempel euro’ of ‘Drempel procent’.",
  noExplanationColumn: "dit blad heeft geen kolom met toelichting",
  readingUnreadable:
    "In de instelling ‘{{name}}’ is ‘{{part}}’ niet te lezen. Schrijf bijvoorbeeld: eenheid 1000; lasten negatief; totale lasten rij 30; rij 5-8 afdracht; perioden C-F.",
  readingNoSheet: "Er is geen blad ‘{{sheet}}’ om anders te lezen.",
  "keyFigure.profitability": "rentabiliteit",
  "keyFigure.signal-value": "signaleringswaarde",
  "keyFigure.reserve": "reserve na resultaat",
  "keyFigure.equity-ratio": "eigen vermogen tegen signaleringswaarde",
  "keyFigure.solvency-2": "solvabiliteit 2",
  "keyFigure.current-ratio": "liquiditeit",
  "keyFigure.resilience": "weerstandsvermogen",
  "keyFigure.solvency-1": "solvabiliteit 1",
  "keyFigure.cash": "liquide middelen",
  "keyFigure.housing-ratio": "huisvestingsratio",
  balanceFigureMissing:
    "dit staat niet in een begroting. Zet in het blad Peil de instelling ‘{{name}}’ met het bedrag.",
  noResult: "wij vinden geen regel met het resultaat",
} as const;
