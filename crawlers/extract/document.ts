/** From a raw snapshot to a page, whatever it is written in. */

import type { Snapshot } from '../fetch/archive.ts';
import { decodeText } from '../fetch/charset.ts';
import { isTooDeep } from './nesting.ts';
import { type ReadDocument, readPage } from './page.ts';
import { readPdf } from './pdf.ts';

/** By the bytes first: a server that calls a PDF text/html is common, a PDF without its mark is not. */
export async function readDocument(snapshot: Snapshot): Promise<ReadDocument> {
  const { body, headers, url } = snapshot;
  if (isPdf(body)) return readPdf(body, url);
  const decoded = decodeText(body, headers['content-type'] ?? null);
  if (!decoded.ok) return decoded;
  if (decoded.text.trim() === '') return { ok: false, reason: 'the page is empty' };
  if (isTooDeep(decoded.text)) return { ok: false, reason: 'the page is nested too deep' };
  const xml = /^\s*<\?xml/.test(decoded.text) ? decoded.text : null;
  return { ok: true, page: readPage(decoded.text, url, headers['x-robots-tag'] ?? null), xml };
}

function isPdf(body: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(body.subarray(0, 1_024)).includes('%PDF-');
}
