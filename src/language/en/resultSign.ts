/** A result that is printed the other way round. */
export const resultSign = {
  turned:
    "{{label}} {{period}}: it says {{reported, amount}}, while income less expenses is {{computed, amount}}. The sign is the other way round. Do you mean expenses less income? Then say so in the name of the line. Peil goes on with income less expenses.",
} as const;
