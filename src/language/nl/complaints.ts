/** Complaints, as a table of the workbook counts them. */
export const complaints = {
  alone_one: "{{count}} klacht in {{period}}, blad {{sheet}}",
  alone_other: "{{count}} klachten in {{period}}, blad {{sheet}}",
  withObjections_one: "{{count}} klacht of bezwaar in {{period}}, blad {{sheet}}",
  withObjections_other: "{{count}} klachten en bezwaren in {{period}}, blad {{sheet}}",
} as const;
