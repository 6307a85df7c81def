/** What the first bytes of a file say it is; the name is not looked at. */
export type FileKind = "zip" | "compound" | "text" | "binary" | "empty";

const ZIP = [0x50, 0x4b];
/** Compound File Binary ([MS-CFB] 2.2): .xls of before 2007, and every Office file with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Formats that are text in part, but never a table. */
const OTHERS = [
  [0x25, 0x50, 0x44, 0x46], // %PDF
  [0x7b, 0x5c, 0x72, 0x74, 0x66], // {\rtf
];

/** Tells the kind of a file. Text may have any encoding that `decodeText` knows. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, COMPOUND)) return "compound";
  if (startsWith(bytes, ZIP) && [3, 5, 7].includes(bytes[2] ?? 0)) return "zip";
  return OTHERS.some((start) => startsWith(bytes, start)) ? "binary" : "text";
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
