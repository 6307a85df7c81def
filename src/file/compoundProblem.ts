/**
 * Why a compound file is refused: an Office file with a password has a stream EncryptedPackage ([MS-OFFCRYPTO] 2.3.4.4),
 * a workbook of before 2007 one called Workbook or Book ([MS-XLS] 2.1). That old format is not read: damaged, it can keep
 * any reader busy for minutes, and Excel turns it into a new one with one click.
 */
export function compoundProblem(bytes: Uint8Array): "encrypted" | "old-format" | "unknown-format" {
  if (hasStream(bytes, "EncryptedPackage")) return "encrypted";
  return hasStream(bytes, "Workbook") || hasStream(bytes, "Book") ? "old-format" : "unknown-format";
}

/** Whether a compound file names a stream: in UTF-16, closed by a zero ([MS-CFB] 2.6.1). */
function hasStream(bytes: Uint8Array, stream: string): boolean {
  const name = Uint8Array.from({ length: stream.length * 2 + 2 }, (_, at) => {
    return at % 2 === 0 && at / 2 < stream.length ? stream.charCodeAt(at / 2) : 0;
  });
  const [first = 0] = name;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
