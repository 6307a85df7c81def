/** Complaints, as a table of the workbook counts them. */
export const complaints = {
  alone_one: "{{count}} complaint in {{period}}, sheet {{sheet}}",
  alone_other: "{{count}} complaints in {{period}}, sheet {{sheet}}",
  withObjections_one: "{{count}} complaint or objection in {{period}}, sheet {{sheet}}",
  withObjections_other: "{{count}} complaints and objections in {{period}}, sheet {{sheet}}",
} as const;
