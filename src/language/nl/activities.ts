/** Activities of a plan: several in one row, one in several places, and which steps are late. */
export const activities = {
  pairing:
    "In deze rij staan meer activiteiten, en niet zeker is wat bij welke hoort. Peil leest: {{pairs}}. Klopt dat niet, geef dan elke activiteit een eigen rij.",
  missingBelow:
    "Onder ‘{{ambition}}’ staat een tijd of een uitvoerder zonder activiteit. In de rij erboven heeft een activiteit geen tijd: misschien horen ze bij elkaar.",
  repeated_one:
    "Van de {{all}} staat {{count}} activiteit onder meer ambities. Eén keer geteld: {{different}}.",
  repeated_other:
    "Van de {{all}} staan {{count}} activiteiten onder meer ambities. Eén keer geteld: {{different}}.",
  differs:
    "‘{{activity}}’ staat in dit plan {{count}} keer, en niet overal met dezelfde tijd en uitvoerders: {{mentions}}.",
  calendarQuarter0: "Januari tot en met maart",
  calendarQuarter1: "April tot en met juni",
  calendarQuarter2: "Juli tot en met september",
  calendarQuarter3: "Oktober tot en met december",
  perMonth: "Gepland per maand: {{months}}.",
  yearHeading: "Wat er per maand is gepland",
  monthColumn: "Maand",
  countColumn: "Aantal",
} as const;
