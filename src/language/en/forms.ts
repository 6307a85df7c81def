/** Forms about knowing and sharing, in print. */
export const forms = {
  empty_one: "Of the {{all}}, {{count}} is still wholly empty.",
  empty_other: "Of the {{all}}, {{count}} are still wholly empty.",
} as const;
