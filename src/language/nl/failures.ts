/** Why a host could not do something, and what the user can do. Keys are the failure codes, in camel case. */
export const failures = {
  cellBeingEdited: "U typt in een cel. Druk op Enter of Esc; daarna kunt u het opnieuw proberen.",
  sheetProtected:
    "Blad {{sheet}} is beveiligd. Hef de beveiliging op via Controleren en probeer het opnieuw.",
  selectionIsNoRange: "Er is een grafiek of vorm geselecteerd. Klik op een cel en probeer het opnieuw.",
  sheetHidden: "Blad {{sheet}} is verborgen. Maak het blad zichtbaar om de cel te zien.",
  sheetMissing: "Blad {{sheet}} is er niet meer. Controleer opnieuw.",
  sheetExists: "Er is al een blad {{sheet}}. Geef dat blad eerst een andere naam.",
  tooLarge: "Dit is te veel voor één keer. Verwijder ongebruikte rijen of kolommen en probeer het opnieuw.",
  noAnswer: "Excel antwoordt niet. Wacht even en probeer het opnieuw, of sluit dit venster en open het weer.",
  notSupported: "Deze versie van Excel kan dit niet. Werk Excel bij, of gebruik Excel op het web.",
  changedMeanwhile: "Cel {{cell}} is intussen door iemand anders gewijzigd. Er is niets overschreven.",
  cancelled: "U hebt dit gestopt. Er is niets gewijzigd.",
  unexpected: "Er ging iets mis dat wij niet kennen ({{code}}). Er is niets gewijzigd. Probeer het opnieuw.",
} as const;
