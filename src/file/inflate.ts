/**
 * Unpacks a deflated part (RFC 1951) that must become exactly `size` bytes. Gives undefined where the data is damaged
 * or becomes another size; reading stops at the first byte too many, so a part that lies costs no memory.
 */
export async function inflate(packed: Uint8Array, size: number): Promise<Uint8Array | undefined> {
  const stream = new DecompressionStream("deflate-raw");
  const feeding = feed(stream.writable, packed);
  const unpacked = await collect(stream.readable, size);
  await feeding;
  return unpacked;
}

/** Damaged data fails on both ends of the stream; the reading end reports it. */
async function feed(writable: WritableStream<BufferSource>, packed: Uint8Array): Promise<void> {
  const writer = writable.getWriter();
  try {
    await writer.write(Uint8Array.from(packed));
    await writer.close();
  } catch {
    return;
  }
}

async function collect(readable: ReadableStream<Uint8Array>, size: number): Promise<Uint8Array | undefined> {
  const reader = readable.getReader();
  const unpacked = new Uint8Array(size);
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return length === size ? unpacked : undefined;
      if (length + value.length > size) {
        await reader.cancel();
        return undefined;
      }
      unpacked.set(value, length);
      length += value.length;
    }
  } catch {
    return undefined;
  }
}
