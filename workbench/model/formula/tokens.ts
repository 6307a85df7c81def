import { parseCellName } from "../../../src/workbook/address";

export type Token =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | {
      readonly kind: "cell";
      readonly row: number;
      readonly column: number;
      readonly isRowFixed: boolean;
      readonly isColumnFixed: boolean;
    }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "sign"; readonly sign: string };

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?)|"((?:[^"]|"")*)"|(\$?[A-Za-z]{1,3}\$?\d{1,7})(?![\w(])|([A-Za-z][\w.]*)|(<=|>=|<>|[=<>&+\-*/(),:]))/y;

/** The tokens of a formula without its "="; undefined where it holds something else. */
export function tokensOf(formula: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  const text = formula.trimEnd();
  let position = 0;
  while (position < text.length) {
    TOKEN.lastIndex = position;
    const match = TOKEN.exec(text);
    if (!match) return undefined;
    const token = tokenOf(match);
    if (!token) return undefined;
    tokens.push(token);
    position = TOKEN.lastIndex;
  }
  return tokens;
}

function tokenOf(match: RegExpExecArray): Token | undefined {
  const [, number, text, cell, name, sign] = match;
  if (number !== undefined) return { kind: "number", value: Number(number) };
  if (text !== undefined) return { kind: "text", value: text.replaceAll('""', '"') };
  if (name !== undefined) return { kind: "name", name: name.toUpperCase() };
  if (sign !== undefined) return { kind: "sign", sign };
  const place = parseCellName(cell ?? "");
  if (!place || cell === undefined) return undefined;
  return { kind: "cell", ...place, isRowFixed: /[A-Za-z]\$/.test(cell), isColumnFixed: cell.startsWith("$") };
}
