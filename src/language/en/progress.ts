import type { progress as dutch } from "../nl/progress";

export const progress = {} as const satisfies Record<keyof typeof dutch, string>;
