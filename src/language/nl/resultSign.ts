/** A result that is printed the other way round. */
export const resultSign = {
  turned:
    "{{label}} {{period}}: er staat {{reported, amount}}, terwijl baten min lasten {{computed, amount}} is. Het teken is omgekeerd. Bedoelt u lasten min baten? Zeg dat dan in de naam van de regel. Peil rekent verder met baten min lasten.",
} as const;
