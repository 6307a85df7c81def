import type { cli as dutch } from "../nl/cli";

export const cli = {} as const satisfies Record<keyof typeof dutch, string>;
