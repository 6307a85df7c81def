/** A piece of a text about time: a number, a word without its final full stop, or a sign. */
export interface WhenToken {
  readonly kind: "number" | "word" | "sign";
  /** In lower case; every dash is "-". */
  readonly text: string;
}

const PIECE =
  /(\d+)|(t\/m|n\.t\.b\.?|i\.s\.m\.?|\p{L}[\p{L}\p{M}’'\d]*(?:-(?!\d)[\p{L}\p{M}’']+)*)|([^\s])/giu;

/** Splits a text about time; full stops and quotes say nothing here. */
export function whenTokens(text: string): readonly WhenToken[] {
  return [...text.matchAll(PIECE)].flatMap(([found, number, word]): readonly WhenToken[] => {
    if (number !== undefined) return [{ kind: "number", text: number }];
    if (word !== undefined) return [{ kind: "word", text: word.toLowerCase() }];
    if (found === ".") return [];
    return [{ kind: "sign", text: /[–—−-]/.test(found) ? "-" : found }];
  });
}
