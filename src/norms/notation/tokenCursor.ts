import { PieceCursor } from "../../workbook/pieceCursor";
import type { NormToken } from "./normTokens";

/** Goes through the pieces of a norm from left to right, and remembers how far reading ever came. */
export class TokenCursor extends PieceCursor<NormToken> {
  #furthest = 0;

  /** The piece that was taken last. */
  get last(): NormToken | undefined {
    return this.peek(-1);
  }

  /** The first piece that nothing could be made of; undefined where that is the end of the text. */
  get stoppedAt(): NormToken | undefined {
    return this.peek(this.#furthest - this.index);
  }

  /** Takes the next piece where it is of a kind, and one of the texts where those are given. */
  take(kind: NormToken["kind"], ...texts: readonly string[]): NormToken | undefined {
    const token = this.peek();
    if (token?.kind !== kind || (texts.length > 0 && !texts.includes(token.text))) return undefined;
    this.#advance(1);
    return token;
  }

  /** Takes words and signs that follow each other, all or none. */
  takePhrase(phrase: readonly string[]): boolean {
    const isNext = phrase.every((text, ahead) => {
      const token = this.peek(ahead);
      return token?.text === text && (token.kind === "word" || token.kind === "sign");
    });
    if (!isNext) return false;
    this.#advance(phrase.length);
    return true;
  }

  #advance(pieces: number): void {
    this.index += pieces;
    this.#furthest = Math.max(this.#furthest, this.index);
  }
}
