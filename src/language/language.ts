import i18next, { type i18n } from "i18next";
import { formatMoney, formatNumber, formatPercentage } from "../amounts/format";
import { formulaText } from "./formulaText";
import type { Message, MessageKey, MessageValue } from "./messages";

export const LANGUAGE_CODES = ["nl", "en"] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];

/** One language, ready to speak. Made once per run and handed down. */
export interface Language {
  readonly code: LanguageCode;
  /** The sentence of a message. */
  readonly say: (message: Message) => string;
  /** The sentence of a key with its values: a short way for words that belong to the screen itself. */
  readonly words: (key: MessageKey, values?: Readonly<Record<string, MessageValue>>) => string;
}

/** Whether the text is a language Peil speaks. */
export function isLanguageCode(text: string): text is LanguageCode {
  return (LANGUAGE_CODES as readonly string[]).includes(text);
}

/** Sentences by room and key. */
export type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Loads a language with all that it can say. */
export async function loadLanguage(code: LanguageCode): Promise<Language> {
  const messages = code === "nl" ? (await import("./nl")).nl : (await import("./en")).en;
  return (await makeLanguage(code, messages)).language;
}

/** Makes a language of these words; `add` gives it more. */
export async function makeLanguage(
  code: LanguageCode,
  messages: Words,
): Promise<{ readonly language: Language; readonly add: (more: Words) => void }> {
  const instance = i18next.createInstance();
  await instance.init({
    lng: code,
    resources: { [code]: { translation: messages } },
    // Sentences go into React, Word and the terminal, which each escape what they show in their own way.
    interpolation: { escapeValue: false },
    showSupportNotice: false,
  } as Parameters<i18n["init"]>[0]);
  addFormats(instance, code);
  const words = (key: MessageKey, values: Readonly<Record<string, MessageValue>> = {}): string => {
    const spoken = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === "object" ? words(value.key, value.values) : value,
      ]),
    );
    return instance.t(key, spoken);
  };
  return {
    language: { code, words, say: (message) => words(message.key, message.values) },
    add: (more) => {
      instance.addResourceBundle(code, "translation", more);
    },
  };
}

function addFormats(instance: i18n, code: LanguageCode): void {
  const formats: Readonly<Record<string, (value: number) => string>> = {
    money: (value) => formatMoney(value, code),
    amount: (value) => formatNumber(value, code),
    percentage: (value) => formatPercentage(value, code),
  };
  instance.services.formatter?.add("formula", (value: unknown) => formulaText(String(value), code));
  for (const [name, format] of Object.entries(formats)) {
    instance.services.formatter?.add(name, (value: unknown) =>
      typeof value === "number" ? format(value) : String(value),
    );
  }
}
