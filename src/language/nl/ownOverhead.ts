/** A definition of overhead that people write themselves. */
export const ownOverhead = {
  title: "Eigen definitie van overhead",
  name: "Naam (mag leeg blijven)",
  text: "Teller / noemer",
  help: "Bijvoorbeeld: 10 netto / totale lasten - afdrachten, of overhead / vrij besteedbaar budget.",
  unread:
    "Dit is niet te lezen. Schrijf een teller (programmanummers of ‘overhead’), een schuine streep met spaties en een noemer.",
  saved: "Uw definitie staat in het blad Peil en naast de andere.",
} as const;
