import type { AmbitionKind } from "./ambitions";

const KINDS: Readonly<Record<string, AmbitionKind>> = {
  versterken: "strengthen",
  verbinden: "connect",
  vernieuwen: "renew",
};

/** The kind that a word names, as in "Versterken"; undefined for any other text. */
export function ambitionKind(text: string): AmbitionKind | undefined {
  return KINDS[text.trim().toLowerCase()];
}

const PREFIX = /^(versterken|verbinden|vernieuwen)\s*[:–—-]\s*(?=\S)/i;

/** Splits a kind off that is printed before the ambition itself, as in "Verbinden: scholen kennen elkaar". */
export function splitKind(text: string): { readonly type: string; readonly text: string } {
  const type = PREFIX.exec(text)?.[1] ?? "";
  return { type, text: type === "" ? text : text.replace(PREFIX, "") };
}
