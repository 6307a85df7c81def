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
} as const;
