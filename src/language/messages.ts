import type { nl } from "./nl";

type Messages = typeof nl;

/** i18next picks "_one" or "_other" by `count`; whoever asks for the sentence leaves the ending out. */
type WithoutPlural<Key extends string> = Key extends `${infer Stem}_one`
  ? Stem
  : Key extends `${infer Stem}_other`
    ? Stem
    : Key;

/** The key of a sentence: the room that speaks, a dot, and what it says. */
export type MessageKey = {
  [Room in keyof Messages]: `${Room}.${WithoutPlural<Extract<keyof Messages[Room], string>>}`;
}[keyof Messages];

/** What goes into a sentence. A nested message is put into words first. Amounts are plain numbers in euro. */
export type MessageValue = string | number | Message;

/**
 * A sentence that is not in any language yet. Rooms that find or fail give messages; only what shows them to a user
 * turns them into words.
 */
export interface Message {
  readonly key: MessageKey;
  readonly values: Readonly<Record<string, MessageValue>>;
}

/** Short way to make a message. */
export function message(key: MessageKey, values: Readonly<Record<string, MessageValue>> = {}): Message {
  return { key, values };
}
