/** Agendas of the regional table that followed each other, and their evaluations. */
export const terms = {
  title: "Agenda’s na elkaar, op blad {{sheet}}",
  caption: "Agenda’s met looptijd en evaluatie",
  agenda: "Agenda",
  term: "Looptijd",
  evaluation: "Evaluatie",
  years: "{{first}}-{{last}}",
  none: "geen",
  unreadable: "Hier hoort een looptijd. Schrijf twee jaren, zoals 2023-2027.",
  gap: "{{before}} loopt tot en met {{last}} en {{name}} begint in {{first}}: daartussen is er geen agenda.",
  overlap: "{{name}} begint in {{first}}, terwijl {{before}} nog loopt tot en met {{last}}.",
  notEvaluated: "{{name}} is opgevolgd, en er staat geen evaluatie bij. Vul in wanneer die was.",
  outside:
    "{{name}}, {{evaluation}}: {{text}} ligt niet in de looptijd {{first}}-{{last}} of het jaar erna. Kijk of het jaar klopt.",
  periodOutside: "{{period}} ligt niet in de looptijd van {{name}} ({{first}}-{{last}}) of het jaar erna.",
} as const;
