/** From a raw snapshot to a page, whatever it is written in. */

import type { Snapshot } from '../fetch/archive.ts';
import { decodeText } from '../fetch/charset.ts';
import { isTooDeep } from './nesting.ts';
import { type ReadDocument, type Row, readPage } from './page.ts';
import { readPdf } from './pdf.ts';

/** By the bytes first: a server that calls a PDF text/html is common, a PDF without its mark is not. */
export async function readDocument(snapshot: Snapshot): Promise<ReadDocument> {
  const { body, headers, url } = snapshot;
  if (isPdf(body)) return readPdf(body, url);
  const decoded = decodeText(body, headers['content-type'] ?? null);
  if (!decoded.ok) return decoded;
  if (decoded.text.trim() === '') return { ok: false, reason: 'the page is empty' };
  if (/^application\/json\b/i.test(headers['content-type'] ?? '')) {
    const row = rowOf(decoded.text);
    return row === null
      ? { ok: false, reason: 'not a row of a list' }
      : { ok: true, page: readPage('', url), xml: null, row };
  }
  if (isTooDeep(decoded.text)) return { ok: false, reason: 'the page is nested too deep' };
  const xml = /^\s*<\?xml/.test(decoded.text) ? decoded.text : null;
  return { ok: true, page: readPage(decoded.text, url, headers['x-robots-tag'] ?? null), xml, row: null };
}

function rowOf(text: string): Row | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

function isPdf(body: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(body.subarray(0, 1_024)).includes('%PDF-');
}
