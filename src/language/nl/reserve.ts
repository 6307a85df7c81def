/** The reserve over the years, in the report. */
export const reserve = {
  outcome:
    "De reserve gaat van {{opening}} aan het begin van {{first}} naar {{amount}} aan het eind van {{last}}. Dat is {{ratio}} keer de signaleringswaarde van dat jaar.",
  outcomeOpen:
    "De resultaten van {{first}} tot en met {{last}} zijn samen {{amount}}. Dat is {{ratio}} keer de signaleringswaarde van {{last}}.",
} as const;
