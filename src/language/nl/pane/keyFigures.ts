/** Key figures and the balance they need. */
export const keyFigures = {
  keyTitle: "Kengetallen",
  keyMeaning:
    "Signaal, geen norm: een kengetal buiten de grens vraagt om een toelichting. De cijfers van de balans vult u hieronder in.",
  keyNoBudget: "Peil vindt geen hele begroting.",
  keyPeriod: "Periode",
  keyFiguresOf: "Kengetallen {{period}}, blad {{sheet}}",
  keyMissing: "nog niet te berekenen",
  keySignal: "signaal",
  keyBelow: "Signaal onder {{value}}",
  keyAbove: "Signaal boven {{value}}",
  keySourceProfitability:
    "Resultaat gedeeld door totale baten. De grens van de inspectie is in 2021 vervallen.",
  keySourceSignalValue:
    "Deel van de totale baten, met een minimum: 3,5 % en € 250.000. Bron: Kamerstuk 35 300 VIII nr. 207, 29 juni 2020. Beide zijn hieronder in te stellen.",
  keySourceReserve: "Beginreserve plus de resultaten tot en met dit jaar.",
  keySourceEquityRatio:
    "Eigen vermogen gedeeld door de signaleringswaarde. Boven 1 is het mogelijk bovenmatig. Bron: inspectie, 2020.",
  keySourceSolvency:
    "Eigen vermogen plus voorzieningen, gedeeld door het balanstotaal. Bron: inspectie, sinds 2021.",
  keySourceLiquidity:
    "Vlottende activa gedeeld door kortlopende schulden. De grens hangt af van de totale baten. Bron: inspectie, sinds de jaarrekening 2022.",
  keySourceResilience: "Eigen vermogen gedeeld door totale baten. Hiervoor geldt geen grens meer.",
  keyBalance: "Cijfers die niet in de begroting staan",
  keyBalanceHelp: "In hele euro's, of een percentage waar dat er staat. Leeg: wij rekenen zonder.",
  keyUnread: "Een bedrag is niet te lezen. Typ alleen cijfers, met punten tussen duizendtallen.",
  keySave: "Leg vast in blad Peil",
  keySaved: "De cijfers staan in het blad Peil.",
} as const;
