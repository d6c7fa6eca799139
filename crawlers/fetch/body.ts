/** Reading an answer to its end, and no further: decompressed on the way, counted after it. */
import { once } from 'node:events';
import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib';
import type { FailureCode } from './outcome.ts';

export type ReadBody =
  | { readonly ok: true; readonly body: Uint8Array }
  | { readonly ok: false; readonly code: FailureCode; readonly message: string };

/** More layers than one are legal and never needed: a chain of them is a bomb. */
const MOST_LAYERS = 1;

/**
 * @param encoding the Content-Encoding header. @param most bytes after decompression.
 * `keepStart`: give what came before the limit instead of failing (robots.txt: parse 500 KiB, ignore the rest).
 */
export async function readBody(
  stream: Readable,
  encoding: string | undefined,
  most: number,
  keepStart = false,
): Promise<ReadBody> {
  const layers = (encoding ?? '')
    .split(',')
    .map((l) => l.trim().toLowerCase())
    .filter((l) => l !== '' && l !== 'identity');
  if (layers.length > MOST_LAYERS) return bad(stream, 'bad_encoding', `compressed ${layers.length} times`);
  const decoder = layers[0] === undefined ? null : decoderFor(layers[0]);
  if (decoder === undefined) return bad(stream, 'bad_encoding', `compressed by ${layers[0]}`);
  const source = decoder === null ? stream : stream.pipe(decoder);
  // Without this an error of the connection would leave the decoder waiting for more.
  if (decoder !== null) stream.once('error', (error) => decoder.destroy(error));
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of source as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > most) {
        await dispose(stream, decoder);
        if (keepStart) {
          chunks.push(chunk);
          break;
        }
        return { ok: false, code: 'too_large', message: `more than ${most} bytes after decompression` };
      }
      chunks.push(chunk);
    }
  } catch (error) {
    await dispose(stream, decoder);
    return { ok: false, ...explain(error) };
  }
  return { ok: true, body: Buffer.concat(chunks) };
}

function decoderFor(layer: string): Transform | null | undefined {
  switch (layer) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    case 'zstd':
      return createZstdDecompress();
    default:
      return undefined;
  }
}

function explain(error: unknown): { code: FailureCode; message: string } {
  const name = error instanceof Error ? error.name : '';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (name === 'TimeoutError' || name === 'AbortError' || code === 'UND_ERR_BODY_TIMEOUT')
    return { code: 'timeout', message: 'the answer did not end in time' };
  if (
    code.startsWith('Z_') ||
    code.startsWith('ERR_BROTLI') ||
    code.startsWith('ERR__') ||
    code.startsWith('ZSTD')
  )
    return { code: 'bad_encoding', message: 'the compressed answer is damaged' };
  return { code: 'dropped', message: `the connection ended early (${code || name})` };
}

async function bad(stream: Readable, code: FailureCode, message: string): Promise<ReadBody> {
  await dispose(stream, null);
  return { ok: false, code, message };
}

/** Ends the connection without waiting for the rest: 100 MB are not read to be thrown away. */
async function dispose(stream: Readable, decoder: Transform | null): Promise<void> {
  stream.on('error', () => {});
  decoder?.on('error', () => {});
  decoder?.destroy();
  if (stream.destroyed) return;
  stream.destroy();
  if (!stream.closed) await once(stream, 'close').catch(() => {});
}
