/** What Peil mends or writes on request. */
export const remedies = {
  remedyNumber: "Zet {{value}} als getal in {{cell}}",
  remedyNumberDone: "In cel {{cell}} stond de tekst ‘{{before}}’. Nu staat er het getal {{value}}.",
  remedyFormula: "Zet {{formula}} in {{cell}}",
  remedyFormulaDone: "In cel {{cell}} stond {{before}}. Nu staat er {{formula}}.",
  controlMake: "Maak controleblad",
  controlHelp: "Zet de bevindingen in een nieuw blad van deze werkmap.",
  controlDone: "De bevindingen staan op blad {{sheet}}.",
  controlTitle: "Bevindingen in {{name}}",
  controlChecked_one: "{{count}} controle op {{date}}",
  controlChecked_other: "{{count}} controles op {{date}}",
  controlSeverity: "Soort",
  controlCell: "Cel",
  controlPeriod: "Periode",
  controlFinding: "Bevinding",
  controlAccepted: "Akkoord",
  controlSkipped: "Niet gecontroleerd: {{count}}",
} as const;
