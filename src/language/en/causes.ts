import type { causes as dutch } from "../nl/causes";

export const causes = {
  compareInPane:
    "More than one explanation fits. Choose an earlier version under Compare: it shows which amount changed.",
  compareInTerminal:
    "More than one explanation fits. ‘peil compare EARLIER LATER’ shows which amount changed.",
} as const satisfies Record<keyof typeof dutch, string>;
