/** What people decide about activities and actors of agendas. */
export const agendaMatch = {
  hint: "Kijk of de koppelingen kloppen. Wat u beslist, staat in blad Peil en geldt ook voor collega’s.",
  confirm: "Klopt",
  confirmOne: "Klopt: {{before}}",
  confirmGone: "Klopt, komt niet terug: {{before}}",
  reject: "Hoort niet bij elkaar",
  rejectOne: "Hoort niet bij elkaar: {{before}} en {{after}}",
  withdraw: "Haal mijn besluit weg",
  withdrawOne: "Haal mijn besluit weg: {{before}}",
  other: "Koppel aan een andere: ‘{{before}}’",
  otherShort: "Koppel aan een andere",
  choose: "(kies een activiteit)",
  connect: "Koppel",
  decided: "Uw besluit over de koppeling staat in blad Peil.",
  withdrawn: "Uw besluit over de koppeling is weggehaald.",
  ended_one: "{{count}} daarvan had een einddatum. Dat die niet terugkomt, zegt dus weinig.",
  ended_other: "{{count}} daarvan hadden een einddatum. Dat die niet terugkomen, zegt dus weinig.",
  hadEnd: "Had al een einddatum: {{when}}",
  // An earlier agenda in another file
  earlierTitle: "Vergelijk met een eerdere agenda",
  earlierNone: "In dat bestand staat geen agenda met dezelfde ambities of hoofdstukken.",
  // Actors
  sameActor: "‘{{other}}’ is dezelfde als ‘{{name}}’",
  sameActorDone: "De namen tellen nu als één. Dat staat in blad Peil.",
  sameActorWithdraw: "Tel ‘{{name}}’ weer apart",
  sameActorWithdrawn: "De naam telt weer apart.",
  mergedNames: "ook geschreven als {{names}}",
} as const;
