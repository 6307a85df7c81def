/** How far an activity or step is. */
export const STATUSES = ["not-started", "underway", "done", "dropped"] as const;
export type Status = (typeof STATUSES)[number];

/** What a cell says of it; text: words that are none of these, left as they stand. */
export type StatusReading =
  { readonly kind: "status"; readonly status: Status } | { readonly kind: "blank" | "text" };

/** The words that Peil writes. */
export const STATUS_TEXTS: Readonly<Record<Status, string>> = {
  "not-started": "nog niet gestart",
  underway: "bezig",
  done: "afgerond",
  dropped: "vervallen",
};

const WORDS: readonly (readonly [Status, RegExp])[] = [
  ["done", /^(?:afgerond|gereed|klaar|af|gedaan|ja|x|✓|✔|100 ?%)$/i],
  ["underway", /^(?:bezig|loopt|lopend|gestart|begonnen|in uitvoering|deels|onderhanden)$/i],
  ["not-started", /^(?:(?:nog )?niet (?:gestart|begonnen)|nog niet|open|gepland|nee|0 ?%)$/i],
  ["dropped", /^(?:vervallen|vervalt|gestopt|geannuleerd|n\.?v\.?t\.?)$/i],
];

/** Reads a status as people write it; "-" is nothing filled in. */
export function readStatus(text: string): StatusReading {
  const plain = text.replace(/[.\s]+$/, "").trim();
  if (plain === "" || plain === "-") return { kind: "blank" };
  const status = WORDS.find(([, words]) => words.test(plain))?.[0];
  return status ? { kind: "status", status } : { kind: "text" };
}
