import type { budget as dutch } from "../nl/budget";

export const budget = {} as const satisfies Record<keyof typeof dutch, string>;
