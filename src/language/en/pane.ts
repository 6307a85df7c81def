import type { pane as dutch } from "../nl/pane";

export const pane = {} as const satisfies Record<keyof typeof dutch, string>;
