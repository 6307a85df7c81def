import type { CsvEncoding } from "./csvNotation";

/** A text and the encoding that it was read with. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: CsvEncoding;
}

const SAMPLE = 4096;

/**
 * Reads bytes as text. Without an encoding it is found: a byte order mark says it; UTF-16 without one shows in the
 * zero bytes of its plain letters; what is valid UTF-8 is UTF-8; everything else is Windows-1252, in which older
 * Dutch programs write. A byte order mark is not part of the text.
 */
export function decodeText(bytes: Uint8Array, told?: CsvEncoding): DecodedText {
  const encoding = told ?? markedEncoding(bytes) ?? zeroPattern(bytes);
  if (encoding) return { text: decode(bytes, encoding), encoding };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return { text: decode(bytes, "windows-1252"), encoding: "windows-1252" };
  }
}

/** Whether the text holds signs that no text file has: then the file is something else. */
export function hasControlSigns(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- control signs are what is looked for
  return /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text);
}

function decode(bytes: Uint8Array, encoding: CsvEncoding): string {
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === "windows-1252" ? withSigns(text) : text;
}

/** The signs of bytes 0x80 to 0x9f in Windows-1252 (WHATWG Encoding, index windows-1252). */
const SIGNS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Node's own decoder leaves these bytes as control signs: then € and ’ would be lost. */
function withSigns(text: string): string {
  return text.replaceAll(/[\u0080-\u009f]/g, (sign) => SIGNS.charAt(sign.charCodeAt(0) - 0x80));
}

function markedEncoding(bytes: Uint8Array): CsvEncoding | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return undefined;
}

/** UTF-16 by its zero bytes: in Western text nearly all stand at odd places (little end first) or at even ones. */
function zeroPattern(bytes: Uint8Array): CsvEncoding | undefined {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  const zeros = [0, 0];
  for (let at = 0; at < length; at++) {
    if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (odd > length * 0.3 && even < odd / 10) return "utf-16le";
  return even > length * 0.3 && odd < even / 10 ? "utf-16be" : undefined;
}
