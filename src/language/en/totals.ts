import type { totals as dutch } from "../nl/totals";

export const totals = {} as const satisfies Record<keyof typeof dutch, string>;
