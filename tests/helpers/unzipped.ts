import { inflateRawSync } from 'node:zlib';

/** One file of a ZIP archive, found by the directory at its end (APPNOTE 4.3.12). */
export function unzipped(bytes: Uint8Array, wanted: string): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end > 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  let entry = view.getUint32(end + 16, true);
  for (let i = view.getUint16(end + 10, true); i > 0; i -= 1) {
    const [name, extra, comment] = [28, 30, 32].map((at) => view.getUint16(entry + at, true));
    const path = Buffer.from(bytes.subarray(entry + 46, entry + 46 + (name ?? 0))).toString();
    if (path === wanted) {
      const local = view.getUint32(entry + 42, true);
      const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const packed = bytes.subarray(from, from + view.getUint32(entry + 20, true));
      return (
        view.getUint16(entry + 10, true) === 0 ? Buffer.from(packed) : inflateRawSync(packed)
      ).toString();
    }
    entry += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  throw new Error(`${wanted} is not in the archive`);
}
