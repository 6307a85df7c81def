/** Tables that state the same lines, laid beside each other: in the report and in the terminal. */
export const reconciliation = {
  title: "Aansluiting",
  intro:
    "Deze tabellen noemen dezelfde regels. Peil legt ze naast elkaar op programmanummer, en zonder nummer op naam.",
  summary_one:
    "Blad {{sheet}} naast blad {{other}}: {{count}} bedrag vergeleken, {{different}} verschillend, {{names}} met een andere naam.",
  summary_other:
    "Blad {{sheet}} naast blad {{other}}: {{count}} bedragen vergeleken, {{different}} verschillend, {{names}} met een andere naam.",
  coarser_one:
    "{{count}} bedrag verschilt alleen door de afronding van blad {{sheet}} (× € {{unit, amount}}).",
  coarser_other:
    "{{count}} bedragen verschillen alleen door de afronding van blad {{sheet}} (× € {{unit, amount}}).",
  table: "Blad {{sheet}} naast blad {{other}}{{period}}, bedragen in euro",
  inPeriod: ", {{period}}",
  otherName: "{{label}}\nelders: {{other}}",
  incomeName: "bij de baten: {{name}}",
  agreement: "Oordeel",
  equal: "gelijk",
  rounding: "afronding",
  different: "verschilt",
  split: "deel van het bedrag",
  unknown: "niet te vergelijken",
  equalLeftOut_one: "{{count}} bedrag dat gelijk is, met dezelfde naam, staat er niet bij.",
  equalLeftOut_other: "{{count}} bedragen die gelijk zijn, met dezelfde naam, staan er niet bij.",
  tablesLeftOut:
    "Niet alles staat hier; vergelijkingen met verschillen staan eerst. Getoond: {{shown}}. Weggelaten: {{leftOut}}, samen {{lines, amount}} vergeleken bedragen, waarvan ongelijk: {{different, amount}}. Alles staat in de uitvoer van peil check --json.",
  chapters: "De hoofdstukken samen naast het totaal",
} as const;
