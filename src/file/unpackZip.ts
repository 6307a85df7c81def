import { failed, succeeded, type Outcome } from "../workbook/failure";
import { fileFailure, type FileFailure } from "./fileFailure";
import { FILE_LIMITS } from "./fileLimits";
import { inflate } from "./inflate";
import { readZipDirectory, type ZipEntry } from "./zipDirectory";

/** Pictures, embedded files, macros and printer settings: never read, so never unpacked and not counted. */
const NOT_READ = /(^|\/)(media|embeddings|printerSettings|Thumbnails|Pictures)\/|\/vbaProject\.bin$/;

/**
 * Unpacks a zipped workbook within bounds. What the directory declares is judged first; then every part may become
 * exactly as large as it declared, so that a directory that lies is found out before it costs memory.
 */
export async function unpackZip(
  bytes: Uint8Array,
): Promise<Outcome<ReadonlyMap<string, Uint8Array>, FileFailure>> {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return directory;
  const entries = directory.value.filter((entry) => !entry.name.endsWith("/") && !NOT_READ.test(entry.name));
  const excess = excessOf(entries);
  if (excess) return failed(excess);
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const packed = bytes.subarray(entry.start, entry.start + entry.packed);
    const part = entry.isDeflated ? await inflate(packed, entry.unpacked) : packed;
    if (!part) return failed(fileFailure("corrupt"));
    parts.set(entry.name, part);
  }
  return succeeded(parts);
}

function excessOf(entries: readonly ZipEntry[]): FileFailure | undefined {
  const isInflated = (packed: number, unpacked: number): boolean =>
    unpacked > FILE_LIMITS.ratioCountsFrom && unpacked > packed * FILE_LIMITS.ratio;
  let packed = 0;
  let unpacked = 0;
  for (const entry of entries) {
    if (isInflated(entry.packed, entry.unpacked)) return fileFailure("zip-bomb");
    packed += entry.packed;
    unpacked += entry.unpacked;
  }
  if (isInflated(packed, unpacked)) return fileFailure("zip-bomb");
  if (unpacked <= FILE_LIMITS.unpackedBytes) return undefined;
  return fileFailure("too-large", {
    size: Math.ceil(unpacked / 1e6),
    most: FILE_LIMITS.unpackedBytes / 1e6,
  });
}
