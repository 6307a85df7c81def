/** A definition of overhead that people write themselves. */
export const ownOverhead = {
  title: "Own definition of overhead",
  name: "Name (may stay empty)",
  text: "Numerator / denominator",
  help: "For example: 10 net / total expenses - transfers, or overhead / discretionary budget.",
  unread:
    "This cannot be read. Write a numerator (programme numbers or ‘overhead’), a slash with spaces and a denominator.",
  saved: "Your definition is in sheet Peil and beside the others.",
} as const;
