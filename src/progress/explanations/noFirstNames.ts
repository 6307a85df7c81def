/**
 * What follows "leerling" or "kind" with a capital and is no first name. Neither place in the sentence nor length tells
 * "leerling Nederlands" from "leerling Arabella", so the words are written down: see docs/limits.md. What is missing here
 * gives a warning too many; a warning stops nobody.
 */
export const NO_FIRST_NAMES = {
  /** Beginnings of languages and countries, whatever follows: Engels, Engelse, Engeland. */
  languages: ["Nederland", "Engels", "Engeland", "Duits", "Frankrijk", "Franse", "Turks", "Turkij", "Marok", "Pools", "Oekra", "Syris", "Syrië", "Syria", "Arabis", "Arabic"],
  /** Beginnings of words that make one name with the word before: Leerling Volgsysteem, Kind Centraal, Child Protection. */
  compounds: ["Passend", "Onderwijs", "Volg", "Zorg", "Jeugd", "Centra", "Centru", "Centro", "Begeleid", "School", "Speciaal", "Basis", "Voortgezet", "Gezin", "Protection"],
  /** Whole words only: a first name may begin with them. */
  whole: ["Care", "Support", "Dutch", "English", "German", "French", "Polish"],
} as const; // prettier-ignore
