/** What the terminal says. */
export const cli = {
  help: `Peil controleert begroting en voortgang van een samenwerkingsverband.

Gebruik:
  peil check BESTAND...                     controleer totalen, overhead en scores
  peil structure BESTAND...                 toon welke regel welke optelt
  peil report BESTAND -o samenvatting.docx  schrijf de samenvatting voor Word
  peil compare EERDER LATER                 toon wat er tussen twee versies is gewijzigd
  peil merge BESTAND... [-o scores.csv]     leg ingevulde scores van meer mensen naast elkaar
  peil calendar BESTAND [-o planning.ics]   toon wat wanneer klaar moet zijn, of bewaar het als agenda

Bestanden: .xlsx, .ods en .csv. Peil verandert ze niet.

Opties:
  --json              één regel JSON per bestand
  --lang nl|en        taal van de zinnen (nl)
  -o, --output        waar de uitkomst komt (report, merge, calendar)
  --parts NAMEN       alleen deze onderdelen, met komma’s ertussen (report):
                      {{parts}}
  --earlier BESTAND   zet er een eerdere versie van de werkmap naast (report)
  --separator TEKEN   scheidingsteken van een .csv: ; , | of tab
  --decimal TEKEN     decimaalteken van een .csv: , of .
  --encoding NAAM     tekenset van een .csv: utf-8, windows-1252, utf-16le of utf-16be
  -h, --help          deze uitleg
  -v, --version       het versienummer

Uitkomst: 0 geen fouten, 1 fouten gevonden, 2 een bestand was niet te lezen.`,
  seeHelp: "Zie peil --help.",
  strayOption: "De optie {{option}} hoort niet bij ‘{{name}}’. Zie peil --help.",
  unknownOption: "Peil kent {{option}} niet, of er ontbreekt een waarde.",
  unknownCommand: "Peil kent de opdracht {{name}} niet.",
  wrongValue: "{{option}} kan niet {{value}} zijn. Kies uit: {{choices}}",
  noFile: "Noem een bestand: peil {{name}} BESTAND",
  oneFile: "Deze opdracht gaat over één bestand.",
  noOutput: "Noem waar de samenvatting moet komen: -o samenvatting.docx",
  fileMissing: "{{path}} bestaat niet. Controleer de naam en de map.",
  fileIsFolder: "{{path}} is een map. Noem een bestand in die map.",
  noAccess: "{{path}} mag niet worden gelezen. Vraag toegang, of maak een kopie in een eigen map.",
  fileUnknown:
    "{{path}} kan niet worden gelezen. Staat het open in een ander programma? Sluit het en probeer opnieuw.",
  cannotWrite:
    "{{path}} kan niet worden geschreven. Sluit het document als het open staat, of kies een andere map.",
  outputIsInput: "{{path}} is een bestand dat Peil leest, en dat verandert Peil niet. Kies een andere naam.",
  reportWritten: "De samenvatting staat in {{path}}.",
  reportEmptyParts: "Niets gevonden voor: {{parts}}.",
  summary: "{{errors}} in {{performed}}. {{signals}}, {{remarks}}. {{skipped}}.",
  nothingChecked: "Er is niets gecontroleerd: Peil vindt in dit bestand niets dat het kan controleren.",
  nothingProved:
    "Er is niets bewezen: Peil vindt een begroting, maar van geen enkel totaal welke regels het optelt. De cijfers hieronder zijn dus niet nagerekend. Zet in het blad Peil bij ‘Optelling’ welke regels bij een totaal horen.",
  summaryOfNothing: "{{nothing}} {{signals}}, {{remarks}}. {{skipped}}.",
  noErrors: "Geen fouten",
  errors_one: "{{count}} fout",
  errors_other: "{{count}} fouten",
  performed_one: "{{count, amount}} controle",
  performed_other: "{{count, amount}} controles",
  signals_one: "{{count}} signaal",
  signals_other: "{{count}} signalen",
  remarks_one: "{{count}} opmerking",
  remarks_other: "{{count}} opmerkingen",
  skipped_one: "{{count}} niet uitgevoerd (zie onder)",
  skipped_other: "{{count}} niet uitgevoerd (zie onder)",
  skippedNone: "Niets overgeslagen",
  notChecked: "Niet gecontroleerd",
  computed: "opgeteld",
  reported: "er staat",
  difference: "verschil",
  tolerance: "(afronding: hoogstens {{tolerance}})",
  overhead: "Overhead",
  "norm.below": "onder de norm van {{range}}",
  "norm.within": "binnen de norm van {{range}}",
  "norm.above": "boven de norm van {{range}}",
  "norm.no-norm": "",
  progress: "Voortgang (aantal acties per score)",
  scoresEmpty: "leeg: {{count}}",
  attention: "aandacht: {{codes}}",
  relationsFound_one: "{{count}} totaal gevonden",
  relationsFound_other: "{{count}} totalen gevonden",
  relationRows: "{{sheet}}: rij {{total}} = {{sum}} (kolom {{across}})",
  relationColumns: "{{sheet}}: kolom {{total}} = {{sum}} (rij {{across}})",
  compared: "{{earlier}} → {{later}}",
  nothingMoved: "{{sheet}} {{period}}: geen bedrag gewijzigd.",
  movedIn: "{{sheet}} {{period}} (eerder, nu, verschil)",
  movedBetween: "{{sheet}}: {{before}}, {{after}}, verschil",
  twoFiles: "Vergelijken gaat over twee bestanden: peil compare EERDER LATER",
  accepted: "Akkoord met toelichting",
  acceptedBecause: "Akkoord ({{date}}): {{explanation}}",
} as const;
