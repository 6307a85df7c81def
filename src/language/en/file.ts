import type { file as dutch } from "../nl/file";

export const file = {} as const satisfies Record<keyof typeof dutch, string>;
