/** What a PDF's compressed streams unpack to, counted before a reader is let loose on it. */

const START = /stream\r?\n/g;

/**
 * Does any more unpack than the limit allows? Each stream is unpacked and thrown away, and none further than the limit.
 * A stream packed twice over hides its size, and counts as too large.
 * @param bytes a PDF. @param limit bytes, of all streams together.
 */
export async function unpacksBeyond(bytes: Uint8Array<ArrayBuffer>, limit: number): Promise<boolean> {
  const text = new TextDecoder('latin1').decode(bytes);
  if (
    /\/Fl(?:ateDecode)?\s*\/Fl(?:ateDecode)?\b|\/LZW(?:Decode)?\b[^\]]*\/Fl|\/Fl(?:ateDecode)?\s[^\]]*\/LZW/.test(
      text,
    )
  )
    return true;
  let sum = 0;
  for (const match of text.matchAll(START)) {
    // "endstream" ends with the same letters.
    if (text.slice(match.index - 3, match.index) === 'end') continue;
    const from = match.index + match[0].length;
    const end = text.indexOf('endstream', from);
    sum += await unpacked(bytes.subarray(from, end < 0 ? undefined : end), limit - sum);
    if (sum > limit) return true;
  }
  return false;
}

/** Bytes that a zlib stream unpacks to, counted to just beyond the limit; 0 for what is no zlib stream. */
async function unpacked(packed: Uint8Array<ArrayBuffer>, limit: number): Promise<number> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return size;
      size += value.byteLength;
      if (size > limit) {
        await reader.cancel();
        return size;
      }
    }
  } catch {
    // Another packing, or a line end after the last byte: what came out until then is the size.
    return size;
  }
}
