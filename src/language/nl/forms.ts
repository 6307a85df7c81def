/** Forms about knowing and sharing, in print. */
export const forms = {
  empty_one: "Van de {{all}} is {{count}} nog helemaal leeg.",
  empty_other: "Van de {{all}} zijn er {{count}} nog helemaal leeg.",
} as const;
