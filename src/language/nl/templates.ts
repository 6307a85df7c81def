/** New sheets on request, ready to be filled in. */
export const templates = {
  title: "Nieuw blad",
  help: "Voeg een leeg blad toe dat Peil kan lezen. Uw andere bladen blijven gelijk.",
  add: "Voeg toe",
  addOf: "Voeg toe: blad {{name}}",
  done: "Blad {{sheet}} is toegevoegd, achter uw andere bladen.",
  close: "Sluit nieuw blad",
  budget: "Begroting",
  budgetWhat:
    "Programmabegroting voor vier jaar: baten, afdrachten, programma’s en resultaat. De totalen zijn formules.",
  progress: "Voortgang",
  progressWhat: "Tabel met acties en scores van 1 tot 5, voor twee jaar.",
} as const;
