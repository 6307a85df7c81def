import type { report as dutch } from "../nl/report";

export const report = {} as const satisfies Record<keyof typeof dutch, string>;
