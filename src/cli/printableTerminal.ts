import { printableText } from "../report/document/printableText";
import type { Terminal } from "./terminal";

/** The same terminal, without the control characters that a cell or a path may hold: those could steer the screen. */
export function printableTerminal(terminal: Terminal): Terminal {
  return {
    ...terminal,
    print: (text) => terminal.print(printableText(text)),
    complain: (text) => terminal.complain(printableText(text)),
  };
}
