/** What to do where more than one explanation of an error fits. */
export const causes = {
  compareInPane:
    "Er past meer dan één verklaring. Kies onder Vergelijk een eerdere versie: dan ziet u welk bedrag is gewijzigd.",
  compareInTerminal:
    "Er past meer dan één verklaring. Met ‘peil compare EERDER LATER’ ziet u welk bedrag is gewijzigd.",
} as const;
