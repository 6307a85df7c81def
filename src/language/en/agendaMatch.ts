/** What people decide about activities and actors of agendas. */
export const agendaMatch = {
  hint: "See whether the matches are right. What you decide is in sheet Peil and goes for colleagues as well.",
  confirm: "Right",
  confirmOne: "Right: {{before}}",
  confirmGone: "Right, it did not come back: {{before}}",
  reject: "Do not belong together",
  rejectOne: "Do not belong together: {{before}} and {{after}}",
  withdraw: "Take my decision back",
  withdrawOne: "Take my decision back: {{before}}",
  other: "Match with another one: ‘{{before}}’",
  otherShort: "Match with another one",
  choose: "(choose an activity)",
  connect: "Match",
  decided: "Your decision about the match is in sheet Peil.",
  withdrawn: "Your decision about the match was taken back.",
  ended_one: "{{count}} of them had an end. That it does not come back says little.",
  ended_other: "{{count}} of them had an end. That they do not come back says little.",
  hadEnd: "Had an end already: {{when}}",
  // An earlier agenda in another file
  earlierTitle: "Compare with an earlier agenda",
  earlierNone: "That file holds no agenda with the same ambitions or chapters.",
  // Actors
  sameActor: "‘{{other}}’ is the same as ‘{{name}}’",
  sameActorDone: "The names now count as one. That is in sheet Peil.",
  sameActorWithdraw: "Count ‘{{name}}’ by itself again",
  sameActorWithdrawn: "The name counts by itself again.",
  mergedNames: "also written as {{names}}",
} as const;
