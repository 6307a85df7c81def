import { existsSync, readFileSync } from "node:fs";

const PNG_SIGNATURE = "89504e470d0a1a0a";

/** Width and height of a PNG file in pixels, from its header (PNG specification, 11.2.2); undefined if it is none. */
export function imageSize(file: string): { readonly width: number; readonly height: number } | undefined {
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  if (bytes.subarray(0, 8).toString("hex") !== PNG_SIGNATURE) return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
