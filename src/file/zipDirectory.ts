import { failed, succeeded, type Outcome } from "../workbook/failure";
import { fileFailure, type FileFailure } from "./fileFailure";
import { FILE_LIMITS } from "./fileLimits";

/** One part of a zip as its central directory declares it. Sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly isDeflated: boolean;
  readonly packed: number;
  readonly unpacked: number;
  /** Where the packed bytes start in the file. */
  readonly start: number;
}

const END_RECORD = 0x06054b50;
const END_LENGTH = 22;
const CENTRAL_RECORD = 0x02014b50;
const LOCAL_RECORD = 0x04034b50;
/** Sizes that stand for "see the 64-bit field": an archive beyond 4 GB, far beyond ours. */
const SIXTY_FOUR = 0xffffffff;

/**
 * Reads the central directory of a zip (APPNOTE 6.3.10, 4.3) without unpacking anything, and refuses what is locked,
 * broken or declares more than we are willing to unpack.
 */
export function readZipDirectory(bytes: Uint8Array): Outcome<readonly ZipEntry[], FileFailure> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return failed(fileFailure("corrupt"));
  const count = view.getUint16(end + 10, true);
  if (count > FILE_LIMITS.parts) return failed(fileFailure("zip-bomb"));
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL_RECORD)
      return failed(fileFailure("corrupt"));
    const nameLength = view.getUint16(at + 28, true);
    const isLocked = (view.getUint16(at + 8, true) & 0x2041) !== 0;
    if (isLocked) return failed(fileFailure("encrypted"));
    const entry = readEntry(view, bytes, at, nameLength);
    if (!entry) return failed(fileFailure("corrupt"));
    entries.push(entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return succeeded(entries);
}

/** The end record is the last thing in the file but for a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  return undefined;
}

/** One record of the directory; undefined where it contradicts itself or points outside the file. */
function readEntry(view: DataView, bytes: Uint8Array, at: number, nameLength: number): ZipEntry | undefined {
  const method = view.getUint16(at + 10, true);
  const packed = view.getUint32(at + 20, true);
  const unpacked = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  if (packed === SIXTY_FOUR || unpacked === SIXTY_FOUR || local === SIXTY_FOUR) return undefined;
  if ((method !== 0 && method !== 8) || (method === 0 && packed !== unpacked)) return undefined;
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL_RECORD) return undefined;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > view.byteLength || at + 46 + nameLength > view.byteLength) return undefined;
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  return { name: name.replaceAll("\\", "/"), isDeflated: method === 8, packed, unpacked, start };
}
