/** Beginning a new round of scores. */
export const round = {
  list: "Nieuwe acties",
  listHelp:
    "Typ of plak één actie per regel: code, plan, do, check, act. Laat leeg voor de acties die er nu staan.",
  listOnly: "Typ of plak één actie per regel: code, plan, do, check, act.",
  periods: "Periodes op het nieuwe blad",
  periodsHelp: "Met een komma ertussen, zoals Aug 28, Aug 29, Evaluatie Aug 30.",
} as const;
