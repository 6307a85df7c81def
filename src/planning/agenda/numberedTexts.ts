/** A piece of a cell with its number, as in "2. Feedback vragen". */
export interface NumberedText {
  readonly number: number;
  /** "" where nothing stands after the number. */
  readonly text: string;
}

const AT_START = /^(\d{1,2})[.)](?:\s+|$)/;

/**
 * The numbered pieces of a cell: "1. ... 2. ...", each on a line of its own or one after another. They begin with 1 and
 * go up; a line without a number belongs to the piece before it. Undefined where the cell does not begin with "1.".
 */
export function numberedTexts(lines: readonly string[]): readonly NumberedText[] | undefined {
  if (numberAtStart(lines[0] ?? "") !== 1) return undefined;
  const isByLine = lines.slice(1).some((line) => numberAtStart(line) === 2);
  return piecesOf(isByLine || lines.length > 1 ? lines : splitInline(lines[0] ?? ""));
}

function numberAtStart(line: string): number | undefined {
  const found = AT_START.exec(line)?.[1];
  return found === undefined ? undefined : Number(found);
}

function piecesOf(lines: readonly string[]): readonly NumberedText[] {
  const pieces: { number: number; texts: string[] }[] = [];
  for (const line of lines) {
    const last = pieces.at(-1);
    const number = numberAtStart(line);
    if (number !== undefined && number > (last?.number ?? 0)) {
      pieces.push({ number, texts: [line.replace(AT_START, "")] });
    } else last?.texts.push(line);
  }
  return pieces.map(({ number, texts }) => ({ number, text: texts.join(" ").trim() }));
}

/** "1. a 2. b" as two lines: a number counts only where it is the next one. */
function splitInline(line: string): readonly string[] {
  const lines: string[] = [];
  let rest = line;
  for (let next = 2; ; next++) {
    const at = rest.search(new RegExp(`(?<=\\s)${next.toString()}[.)]\\s+(?=\\S)`));
    if (at < 0) return [...lines, rest];
    lines.push(rest.slice(0, at).trim());
    rest = rest.slice(at);
  }
}
