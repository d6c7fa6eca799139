/** Strings kept as UTF-8 in one buffer: 100,000 titles cost their bytes, not 100,000 objects. */
export interface StringTable {
  readonly length: number;
  at(index: number): string;
  readonly bytes: Uint8Array;
  readonly offsets: Uint32Array;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** A table over buffers that `packStrings` made. */
export function stringTable(bytes: Uint8Array, offsets: Uint32Array): StringTable {
  return {
    length: offsets.length - 1,
    at: (index) => decoder.decode(bytes.subarray(offsets[index], offsets[index + 1])),
    bytes,
    offsets,
  };
}

export function packStrings(strings: readonly string[]): StringTable {
  const encoded = strings.map((text) => encoder.encode(text));
  const offsets = new Uint32Array(strings.length + 1);
  for (const [i, piece] of encoded.entries()) offsets[i + 1] = (offsets[i] ?? 0) + piece.length;
  const bytes = new Uint8Array(offsets.at(-1) ?? 0);
  for (const [i, piece] of encoded.entries()) bytes.set(piece, offsets[i]);
  return stringTable(bytes, offsets);
}
