export const totals = {} as const;
