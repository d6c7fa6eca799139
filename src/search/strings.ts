/** Strings kept as UTF-8 in one buffer: 100,000 titles cost their bytes, not 100,000 objects. */
export interface StringTable {
  readonly length: number;
  at(index: number): string;
  /** All of them, decoded in one go: much faster than one by one. */
  all(): string[];
  readonly bytes: Uint8Array;
  readonly offsets: Uint32Array;
}

// A mark at the start of a string is kept as a part of it, so that lengths hold.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/** A table over buffers that `packStrings` made. */
export function stringTable(bytes: Uint8Array, offsets: Uint32Array): StringTable {
  return {
    length: offsets.length - 1,
    at: (index) => decoder.decode(bytes.subarray(offsets[index], offsets[index + 1])),
    all: () => decodeAll(bytes, offsets),
    bytes,
    offsets,
  };
}

/** The text is decoded once and cut up: a string's length is its bytes but for those that go on with a letter. */
function decodeAll(bytes: Uint8Array, offsets: Uint32Array): string[] {
  const text = decoder.decode(bytes.subarray(offsets[0], offsets.at(-1)));
  const strings: string[] = [];
  let from = 0;
  for (let i = 0; i + 1 < offsets.length; i++) {
    let to = from;
    for (let at = offsets[i] ?? 0; at < (offsets[i + 1] ?? 0); at++) {
      const byte = bytes[at] ?? 0;
      if ((byte & 0xc0) !== 0x80) to += byte >= 0xf0 ? 2 : 1;
    }
    strings.push(text.slice(from, to));
    from = to;
  }
  return strings;
}

export function packStrings(strings: readonly string[]): StringTable {
  const encoded = strings.map((text) => encoder.encode(text));
  const offsets = new Uint32Array(strings.length + 1);
  for (const [i, piece] of encoded.entries()) offsets[i + 1] = (offsets[i] ?? 0) + piece.length;
  const bytes = new Uint8Array(offsets.at(-1) ?? 0);
  for (const [i, piece] of encoded.entries()) bytes.set(piece, offsets[i]);
  return stringTable(bytes, offsets);
}
