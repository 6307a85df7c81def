import { PieceCursor } from "../../workbook/pieceCursor";
import type { WhenToken } from "./whenTokens";

/** Goes through the pieces of a text about time. */
export class WhenCursor extends PieceCursor<WhenToken> {
  /** Passes over the next piece. Throws a RangeError at the end. */
  skip(): WhenToken {
    const token = this.peek();
    if (!token) throw new RangeError("There is nothing left to pass over.");
    this.index += 1;
    return token;
  }

  /** Takes the next piece where it is one of the texts. */
  take(...texts: readonly string[]): string | undefined {
    const token = this.peek();
    return token && texts.includes(token.text) ? this.skip().text : undefined;
  }

  /** Takes pieces that follow each other, all or none. */
  takePhrase(...texts: readonly string[]): boolean {
    if (!texts.every((text, ahead) => this.peek(ahead)?.text === text)) return false;
    this.index += texts.length;
    return true;
  }

  /** Takes a whole number within bounds. */
  takeNumber(least: number, most: number): number | undefined {
    const token = this.peek();
    const value = token?.kind === "number" ? Number(token.text) : Number.NaN;
    if (!(value >= least && value <= most)) return undefined;
    this.skip();
    return value;
  }
}
