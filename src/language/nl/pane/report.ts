/** The screen that makes the report. */
export const report = {
  reportNeedCheck: "Controleer eerst de werkmap. Daarna maakt u hier het rapport.",
  reportIntro: "Dit komt in het Word-document",
  reportMake: "Maak Word-rapport",
  reportBusy: "Het rapport wordt gemaakt …",
  reportSaved: "{{file}} staat bij uw downloads. Ziet u het daar niet? Kies dan Kopieer voor Word.",
  reportBlocked: "In dit venster kan Excel geen bestand opslaan. Kies Kopieer voor Word en plak in Word.",
  reportFailed: "Het rapport kon niet worden gemaakt. Kies Kopieer voor Word, of controleer eerst opnieuw.",
  reportCopy: "Kopieer voor Word",
  reportCopied: "Gekopieerd. Open Word en plak met Ctrl+V.",
  reportCopyBlocked: "Kopiëren mag hier niet. Selecteer de tekst hieronder en kopieer met Ctrl+C.",
  reportCopyText: "Tekst van het rapport",
  reportFile: "{{name}} – Peil.docx",
  reportPartAlways: "Altijd: wat is gecontroleerd, wat niet en waarom, en de uitkomst ({{overview}}).",
} as const;
