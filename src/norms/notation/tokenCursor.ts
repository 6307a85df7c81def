import type { NormToken } from "./normTokens";

/** Goes through the pieces of a norm from left to right, and remembers how far reading ever came. */
export class TokenCursor {
  readonly #tokens: readonly NormToken[];
  #index = 0;
  #furthest = 0;

  constructor(tokens: readonly NormToken[]) {
    this.#tokens = tokens;
  }

  /** The place to come back to after an attempt that failed. */
  get index(): number {
    return this.#index;
  }

  set index(index: number) {
    this.#index = index;
  }

  get isAtEnd(): boolean {
    return this.#index >= this.#tokens.length;
  }

  /** The piece that is next, or one further ahead. */
  peek(ahead = 0): NormToken | undefined {
    return this.#tokens[this.#index + ahead];
  }

  /** The piece that was taken last. */
  get last(): NormToken | undefined {
    return this.#tokens[this.#index - 1];
  }

  /** The first piece that nothing could be made of; undefined where that is the end of the text. */
  get stoppedAt(): NormToken | undefined {
    return this.#tokens[this.#furthest];
  }

  /** Takes the next piece where it is of a kind, and one of the texts where those are given. */
  take(kind: NormToken["kind"], ...texts: readonly string[]): NormToken | undefined {
    const token = this.peek();
    if (token?.kind !== kind || (texts.length > 0 && !texts.includes(token.text))) return undefined;
    this.#index += 1;
    this.#furthest = Math.max(this.#furthest, this.#index);
    return token;
  }

  /** Takes words and signs that follow each other, all or none. */
  takePhrase(phrase: readonly string[]): boolean {
    const isNext = phrase.every((text, ahead) => {
      const token = this.peek(ahead);
      return token?.text === text && (token.kind === "word" || token.kind === "sign");
    });
    if (!isNext) return false;
    this.#index += phrase.length;
    this.#furthest = Math.max(this.#furthest, this.#index);
    return true;
  }
}
