/** Where to stop: a text of nothing but line breaks or separators would fill the memory. */
export interface CsvLimit {
  readonly records?: number;
  readonly fields?: number;
}

/**
 * Splits a .csv into records of fields (RFC 4180, with any separator). A quoted field may hold separators, line breaks
 * and doubled quotes; a quote inside a field that does not begin with one is an ordinary character. Line breaks are
 * CRLF, LF or CR. An empty line is a record without fields, so that records count as lines do.
 */
export function csvRecords(
  text: string,
  separator: string,
  most: CsvLimit = {},
): readonly (readonly string[])[] {
  const { records: mostRecords = Infinity, fields: mostFields = Infinity } = most;
  const records: string[][] = [];
  let fields = 0;
  let at = 0;
  while (at < text.length && records.length < mostRecords && fields < mostFields) {
    const record: string[] = [];
    const start = at;
    for (;;) {
      const field = text[at] === '"' ? quotedField(text, at, separator) : plainField(text, at, separator);
      record.push(field.text);
      at = field.end;
      fields++;
      if (text[at] !== separator || fields >= mostFields) break;
      at++;
    }
    records.push(at === start ? [] : record);
    if (text[at] === "\r" && text[at + 1] === "\n") at++;
    at++;
  }
  return records;
}

interface Field {
  readonly text: string;
  /** Where the separator, the line break or the end of the text stands. */
  readonly end: number;
}

function plainField(text: string, start: number, separator: string): Field {
  let end = start;
  while (end < text.length && !endsField(text, end, separator)) end++;
  return { text: text.slice(start, end), end };
}

/** A quoted field; what stands between its closing quote and the separator is kept, as Excel does. */
function quotedField(text: string, start: number, separator: string): Field {
  let content = "";
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return plainField(text, start, separator);
    content += text.slice(at, quote);
    at = quote + 1;
    if (text[at] !== '"') break;
    content += '"';
    at++;
  }
  const rest = plainField(text, at, separator);
  return { text: content + rest.text, end: rest.end };
}

function endsField(text: string, at: number, separator: string): boolean {
  const sign = text[at];
  return sign === separator || sign === "\n" || sign === "\r";
}
