const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;

/**
 * Packs parts into a zip without compressing them. The spreadsheet library gets this instead of the file itself, so
 * that it sees exactly the parts and sizes that were checked. Check sums are left 0: the library does not read them.
 */
export function storedZip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const named = [...parts].map(([name, part]) => ({ name: new TextEncoder().encode(name), part }));
  const names = named.reduce((sum, { name }) => sum + name.length, 0);
  const contents = named.reduce((sum, { part }) => sum + part.length, 0);
  const directoryStart = LOCAL_LENGTH * named.length + names + contents;
  const directoryLength = CENTRAL_LENGTH * named.length + names;
  const zip = new Uint8Array(directoryStart + directoryLength + END_LENGTH);
  const view = new DataView(zip.buffer);
  let local = 0;
  let central = directoryStart;
  for (const { name, part } of named) {
    view.setUint32(local, 0x04034b50, true);
    view.setUint32(local + 18, part.length, true);
    view.setUint32(local + 22, part.length, true);
    view.setUint16(local + 26, name.length, true);
    zip.set(name, local + LOCAL_LENGTH);
    zip.set(part, local + LOCAL_LENGTH + name.length);
    view.setUint32(central, 0x02014b50, true);
    view.setUint32(central + 20, part.length, true);
    view.setUint32(central + 24, part.length, true);
    view.setUint16(central + 28, name.length, true);
    view.setUint32(central + 42, local, true);
    zip.set(name, central + CENTRAL_LENGTH);
    local += LOCAL_LENGTH + name.length + part.length;
    central += CENTRAL_LENGTH + name.length;
  }
  view.setUint32(central, 0x06054b50, true);
  view.setUint16(central + 8, named.length, true);
  view.setUint16(central + 10, named.length, true);
  view.setUint32(central + 12, directoryLength, true);
  view.setUint32(central + 16, directoryStart, true);
  return zip;
}
