/** Scores and what they mean. A score is a change against the year before. */
export const progress = {
  score1: "teruggang",
  score2: "geen vooruitgang",
  score3: "neutraal",
  score4: "vooruitgang",
  score5: "trots",
  meaning1: "Geen vooruitgang maar teruggang: verdient prioriteit.",
  meaning2: "Geen vooruitgang: vraagt aandacht.",
  meaning3: "Neutraal: vraagt geen aandacht.",
  meaning4: "Vooruitgang: vraagt geen aandacht.",
  meaning5: "Vooruitgang, en daar zijn wij trots op.",
  empty: "nog niet ingevuld",
  scoreInvalid: "{{code}}, {{period}}: {{text}} is geen score. Gebruik 1, 2, 3, 4 of 5, of laat de cel leeg.",
  scoreMeant:
    "{{code}}, {{period}}: {{text}} telt niet mee, want een score is een cijfer. Bedoelt u {{meant}}? Typ dan {{meant}}.",
  belowNorm: "{{code}} {{plan}} heeft in {{period}} score {{score}}, onder de norm van {{norm}}.",
  belowNormAct:
    "{{code}} {{plan}} heeft in {{period}} score {{score}}, onder de norm van {{norm}}. Afgesproken is: {{act}}",
  ownWord: "{{word}}",
  attentionRepeatedNoAct:
    "{{code}} {{plan}} staat in {{period}} voor de tweede keer op 1 of 2 (nu {{score}}). Er is geen bijstelling afgesproken.",
  attentionRepeated:
    "{{code}} {{plan}} staat in {{period}} voor de tweede keer op 1 of 2 (nu {{score}}). Afgesproken is: {{act}}",
  scoreMissing: "{{period}}: {{filled}} van {{total}} acties ingevuld. Nog leeg: {{codes}}.",
  scoreOrder: "{{period}} is ingevuld en {{before}} is leeg. Een score vergelijkt met de periode ervoor.",
  explanationMissing_one:
    "{{period}}: score 1, 2 of 5 vraagt om een toelichting. Die ontbreekt nog bij {{codes}}.",
  explanationMissing_other:
    "{{period}}: score 1, 2 of 5 vraagt om een toelichting. Die ontbreekt nog bij {{count}} acties: {{codes}}.",
  explanationPersonal:
    "De toelichting bij {{code}} {{period}} lijkt {{trait}} te bevatten. Namen en nummers zijn hier niet nodig: haal ze weg.",
  traitCitizenNumber: "een burgerservicenummer",
  traitEMail: "een e-mailadres",
  traitPupilName: "de naam van een leerling",
} as const;
