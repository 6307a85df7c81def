/** Why a file could not be read, and what to do. */
export const file = {
  unknownFormat:
    "{{name}} is geen rekenblad dat Peil kent. Kies een bestand van Excel (.xlsx), LibreOffice (.ods) of een .csv.",
  oldFormat:
    "{{name}} is een werkmap uit Excel 97-2003. Open het in Excel, kies Opslaan als, .xlsx, en kies dat bestand.",
  corrupt:
    "{{name}} is beschadigd of niet volledig. Open het in Excel en sla het opnieuw op, of vraag het bestand opnieuw op.",
  encrypted:
    "{{name}} is beveiligd met een wachtwoord. Haal het wachtwoord er in Excel af (Bestand, Info, Werkmap beveiligen) en kies het bestand opnieuw.",
  tooLarge:
    "{{name}} is te groot: {{size, amount}} MB, en Peil leest tot {{most, amount}} MB. Bewaar de bladen die u wilt controleren in een nieuwe werkmap.",
  zipBomb:
    "{{name}} is veel kleiner ingepakt dan een echt rekenblad. Peil opent het niet, omdat het de computer kan vastzetten. Sla het bestand in Excel opnieuw op als u de afzender vertrouwt.",
  tooManyCells:
    "{{name}} heeft te veel cellen: Peil leest tot {{most, amount}}. Vaak staat er ver onder of rechts van de tabel nog iets in een cel; verwijder die rijen en kolommen.",
  empty: "{{name}} is leeg. Kies een bestand met gegevens.",
  notReadable:
    "{{name}} kan niet worden gelezen: het is verplaatst, gewijzigd of een map. Kies het bestand opnieuw.",
  csvNotation:
    "Gelezen als tekst met {{separator}} tussen de velden, {{decimal}} voor de decimalen, tekens volgens {{encoding}}.",
  separatorSemicolon: "een puntkomma",
  separatorComma: "een komma",
  separatorTab: "een tab",
  separatorBar: "een verticale streep",
  decimalComma: "een komma",
  decimalPoint: "een punt",
} as const;
