/** Goes through the pieces of a cell's text from left to right. */
export class PieceCursor<Piece> {
  readonly #pieces: readonly Piece[];
  #index = 0;

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
  }

  /** The place to come back to after an attempt that failed. */
  get index(): number {
    return this.#index;
  }

  set index(index: number) {
    this.#index = index;
  }

  get isAtEnd(): boolean {
    return this.#index >= this.#pieces.length;
  }

  /** The piece that is next, or one further ahead or back; undefined beyond the text. */
  peek(ahead = 0): Piece | undefined {
    return this.#pieces[this.#index + ahead];
  }
}
