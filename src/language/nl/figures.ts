/** Figures that are computed beside the budget: overhead by an own definition, key figures, reserve, own calculations. */
export const figures = {
  ownOverhead: "Overhead volgens ‘{{name}}’, blad {{sheet}}",
  ownOverheadUnnamed: "Overhead volgens de eigen definitie, blad {{sheet}}",
  ownDefinition: "volgens ‘{{name}}’",
  ownDefinitionUnnamed: "volgens de eigen definitie",
  ownName: "Eigen definitie",
  ownOutside:
    "Overhead {{period}} volgens ‘{{name}}’ is {{percentage, percentage}}. Dat is {{side}} de norm van {{norm}}.",
  ownOutsideUnnamed:
    "Overhead {{period}} volgens de eigen definitie is {{percentage, percentage}}. Dat is {{side}} de norm van {{norm}}.",
  below: "onder",
  above: "boven",
  noGeneralIncome: "wij vinden geen algemene baten",
  noSuchProgramme: "programma {{programmes}} staat niet op blad {{sheet}}",
  sector:
    "Ter vergelijking: {{range}} in de sector (organisatiekosten van het vrij besteedbare budget over 2018, onderzoek van Cebeon en Regioplan). Dat is een gemeten gemiddelde, geen norm. De teller is daar ruimer dan hier.",
  sectorWritten:
    "Ter vergelijking: {{range}} in de sector ({{source}}). Let op: teller en noemer kunnen daar anders zijn.",
  sectorNoSource: "zonder bron in het blad Peil",
  totalFromItems: "{{label}}{{place}} op blad {{sheet}}, vanaf de losse posten",
  fromItems: "Vanaf de losse posten ({{count}})",
  fromItemsDifference: "verschil {{difference}}",
  reserveUnknown:
    "het resultaat van een jaar ervoor is niet te lezen, of de beginreserve is van een later jaar",
  "source.profitability":
    "Resultaat gedeeld door totale baten. De grens van de inspectie is in 2021 vervallen.",
  "source.signal-value":
    "Deel van de totale baten, met een minimum. Kamerstuk 35 300 VIII nr. 207, 29 juni 2020.",
  "source.reserve": "Beginreserve plus de resultaten, naast de signaleringswaarde van het jaar.",
  "source.equity-ratio":
    "Eigen vermogen gedeeld door de signaleringswaarde. Boven 1 mogelijk bovenmatig (inspectie, 2020).",
  "source.solvency-1": "Eigen vermogen gedeeld door balanstotaal. Hiervoor geldt geen grens.",
  "source.solvency-2":
    "Eigen vermogen plus voorzieningen, gedeeld door balanstotaal (inspectie, sinds 2021).",
  "source.current-ratio":
    "Vlottende activa gedeeld door kortlopende schulden, grens naar omvang (inspectie, sinds de jaarrekening 2022).",
  "source.cash": "Liquide middelen zoals op de balans (inspectie, sinds 2021).",
  "source.resilience": "Eigen vermogen gedeeld door totale baten. De grens (5 %) is vervallen.",
  "source.housing-ratio": "Huisvestingslasten gedeeld door totale lasten. De grens (10 %) is vervallen.",
  limitWritten: "Grens uit het blad Peil: {{source}}",
  keyFiguresHeading: "Kengetallen (een grens is een signaal, geen norm)",
  signalBelow: "signaal onder {{value}}",
  signalAbove: "signaal boven {{value}}",
  isSignal: "SIGNAAL",
  reserveHeading: "Reserve (een signaleringswaarde is geen norm)",
  reserveOpening: "begin",
  reserveResult: "resultaat",
  reserveClosing: "eind",
  reserveCumulative: "resultaten samen",
  reserveSignalValue: "signaleringswaarde",
  reserveTitle: "Reserve",
  reserveTable: "De reserve per jaar, bedragen in euro",
  reserveRatio: "keer de signaleringswaarde",
  coverHeading: "Programma’s met eigen baten: lasten min eigen baten",
  reserveHelp:
    "Zonder beginreserve toont Peil alleen de resultaten samen. Zet de instelling ‘Beginreserve’ in het blad Peil.",
  calculationIn: "Berekening ‘{{name}}’, {{period}}, blad {{sheet}}",
  parameterMissing: "parameter ‘{{name}}’ heeft geen getal voor {{period}}",
  noSuchPeriods: "blad {{sheet}} heeft de perioden {{first}} tot en met {{last}} niet",
  noBudgetPeriod: "geen enkele begroting heeft de periode {{first}}",
  noBudgetPeriods: "geen enkele begroting heeft de perioden {{first}} tot en met {{last}}",
  noWholeBudget: "Peil vindt geen begroting met baten en lasten",
  rule: "Regel ‘{{rule}}’",
  calculations: "Eigen berekeningen",
  parameters: "Parameters",
  chainsHeading: "Baten met een eigen afdracht: baten min afdracht min doorbetaling",
  chainRetained: "per saldo",
  chainsTitle: "Baten met een eigen afdracht",
  chainsTable: "Blad {{sheet}}: baten min afdracht en doorbetaling, bedragen in euro",
  chainLeftOf: "{{label}} per saldo",
  calculation: "Berekening",
  outcome: "Uitkomst",
  parameter: "Parameter",
  value: "Waarde",
  source: "Bron",
  toDate: "{{name}}, blad {{sheet}}",
  noPhasing:
    "er is niet gezegd hoe een jaar over de maanden valt. Zet in het blad Peil de instelling ‘Verdeling over het jaar’.",
  noMoment: "het opschrift noemt geen kwartaal of maand",
  phasingOf: "Verdeling van ‘{{name}}’, blad {{sheet}}",
  toDateDiffers:
    "{{label}}: {{name}} is {{printed, amount}}; {{share, percentage}} van {{planned, amount}} is {{expected, amount}}. Verschil {{difference, amount}}.",
  unitMillion: "Bedragen × € 1.000.000",
  unitTimesMillion: "× € 1.000.000",
  budgetOf: "Begroting op blad {{sheet}}",
  sidesInColumns:
    "baten en lasten staan hier naast elkaar in kolommen. Zet ze onder elkaar, met een kolom per jaar.",
} as const;
