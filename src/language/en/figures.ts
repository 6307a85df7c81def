/** Figures that are computed beside the budget: overhead by an own definition, key figures, reserve, own calculations. */
export const figures = {
  ownOverhead: "Overhead by ‘{{name}}’, sheet {{sheet}}",
  ownOverheadUnnamed: "Overhead by the own definition, sheet {{sheet}}",
  ownDefinition: "by ‘{{name}}’",
  ownDefinitionUnnamed: "by the own definition",
  ownName: "Own definition",
  ownOutside:
    "Overhead {{period}} by ‘{{name}}’ is {{percentage, percentage}}. That is {{side}} the norm of {{norm}}.",
  ownOutsideUnnamed:
    "Overhead {{period}} by the own definition is {{percentage, percentage}}. That is {{side}} the norm of {{norm}}.",
  below: "below",
  above: "above",
  noGeneralIncome: "we find no general income",
  noSuchProgramme: "programme {{programmes}} is not on sheet {{sheet}}",
  sector:
    "For context: {{range}} in the sector (organisation costs of the discretionary budget over 2018, study by Cebeon and Regioplan). That is a measured average, no norm. Its numerator is wider than the one here.",
  sectorWritten:
    "For context: {{range}} in the sector ({{source}}). Mind that numerator and denominator may differ there.",
  sectorNoSource: "without a source in the sheet Peil",
  totalFromItems: "{{label}}{{place}} in sheet {{sheet}}, from its items",
  fromItems: "From the items themselves ({{count}})",
  fromItemsDifference: "difference {{difference}}",
} as const;
