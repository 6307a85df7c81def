import type { reserve as dutch } from "../nl/reserve";

export const reserve = {
  outcome:
    "The reserve goes from {{opening}} at the start of {{first}} to {{amount}} at the end of {{last}}. That is {{ratio}} times the signal value of that year.",
  outcomeOpen:
    "The results from {{first}} to {{last}} together are {{amount}}. That is {{ratio}} times the signal value of {{last}}.",
} as const satisfies Record<keyof typeof dutch, string>;
