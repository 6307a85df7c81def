import type { progress as dutch } from "../nl/progress";

export const progress = {
  score1: "decline",
  score2: "no progress",
  score3: "neutral",
  score4: "progress",
  score5: "proud",
  meaning1: "No progress but decline: deserves priority.",
  meaning2: "No progress: needs attention.",
  meaning3: "Neutral: needs no attention.",
  meaning4: "Progress: needs no attention.",
  meaning5: "Progress, and we are proud of it.",
  empty: "not filled in yet",
  scoreInvalid: "{{code}}, {{period}}: {{text}} is no score. Use 1, 2, 3, 4 or 5, or leave the cell empty.",
  scoreMeant:
    "{{code}}, {{period}}: {{text}} does not count, because a score is a digit. Do you mean {{meant}}? Then type {{meant}}.",
  belowNorm: "{{code}} {{plan}} has score {{score}} in {{period}}, below the norm of {{norm}}.",
  belowNormAct:
    "{{code}} {{plan}} has score {{score}} in {{period}}, below the norm of {{norm}}. Agreed act: {{act}}",
  ownWord: "{{word}}",
  attentionRepeatedNoAct:
    "{{code}} {{plan}} is at 1 or 2 for the second time in {{period}} (now {{score}}). No act was agreed.",
  attentionRepeated:
    "{{code}} {{plan}} is at 1 or 2 for the second time in {{period}} (now {{score}}). Agreed act: {{act}}",
  scoreMissing: "{{period}}: {{filled}} of {{total}} actions filled in. Still empty: {{codes}}.",
  scoreOrder: "{{period}} is filled in and {{before}} is empty. A score compares with the period before.",
  explanationMissing_one:
    "{{period}}: a score of 1, 2 or 5 asks for an explanation. It is still missing for {{codes}}.",
  explanationMissing_other:
    "{{period}}: a score of 1, 2 or 5 asks for an explanation. It is still missing for {{count}} actions: {{codes}}.",
  explanationPersonal:
    "The explanation of {{code}} {{period}} seems to hold {{trait}}. Names and numbers are not needed here: take them out.",
  traitCitizenNumber: "a citizen number",
  traitEMail: "an e-mail address",
  traitPupilName: "the name of a pupil",
} as const satisfies Record<keyof typeof dutch, string>;
