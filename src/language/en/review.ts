import type { review as dutch } from "../nl/review";

export const review = {} as const satisfies Record<keyof typeof dutch, string>;
