import type { Message } from "../language/messages";

/** What was asked for, or why it is not there. */
export type Attempt<Value> = { readonly value: Value } | { readonly why: Message };
