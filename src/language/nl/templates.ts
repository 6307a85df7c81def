/** New sheets on request, ready to be filled in. */
export const templates = {
  title: "Nieuw blad",
  help: "Voeg een leeg blad toe dat Peil kan lezen. Uw andere bladen blijven gelijk.",
  add: "Voeg toe",
  addOf: "Voeg toe: blad {{name}}",
  done: "Blad {{sheet}} is toegevoegd, achter uw andere bladen.",
  close: "Sluit nieuw blad",
} as const;
