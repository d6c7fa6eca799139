/** Sitemaps (sitemaps.org 0.9) and their indexes, scanned in one pass: 50,000 entries are read without a tree. */
import { gunzipSync } from 'node:zlib';
import { decodeText } from '../fetch/charset.ts';
import { decodeEntities } from './xml.ts';

export interface SitemapEntry {
  readonly url: string;
  /** As printed; null = not stated. */
  readonly lastmod: string | null;
}

export interface Sitemap {
  readonly kind: 'index' | 'pages';
  readonly entries: readonly SitemapEntry[];
  /** More entries than the protocol allows were left out. */
  readonly cut: boolean;
}

/** The protocol's own limit. */
export const MOST_ENTRIES = 50_000;

/** Null when it is no sitemap. A .gz file is unpacked, at most to `most` bytes. */
export function readSitemap(body: Uint8Array, contentType: string | null, most: number): Sitemap | null {
  const text = textOf(body, contentType, most);
  if (text === null) return null;
  const index = /<(?:\w+:)?sitemapindex[\s>]/.test(text.slice(0, 5_000));
  if (!index && !/<(?:\w+:)?urlset[\s>]/.test(text.slice(0, 5_000))) return null;
  const block = index
    ? /<(?:\w+:)?sitemap>([\s\S]*?)<\/(?:\w+:)?sitemap>/g
    : /<(?:\w+:)?url>([\s\S]*?)<\/(?:\w+:)?url>/g;
  const entries: SitemapEntry[] = [];
  for (const match of text.matchAll(block)) {
    if (entries.length === MOST_ENTRIES) return { kind: index ? 'index' : 'pages', entries, cut: true };
    const url = element(match[1] ?? '', 'loc');
    if (url !== null) entries.push({ url, lastmod: element(match[1] ?? '', 'lastmod') });
  }
  return { kind: index ? 'index' : 'pages', entries, cut: false };
}

function textOf(body: Uint8Array, contentType: string | null, most: number): string | null {
  const gzipped = body[0] === 0x1f && body[1] === 0x8b;
  try {
    const raw = gzipped ? gunzipSync(body, { maxOutputLength: most }) : body;
    const decoded = decodeText(raw, gzipped ? null : contentType);
    return decoded.ok ? decoded.text : null;
  } catch {
    // Damaged, or larger than a sitemap may be.
    return null;
  }
}

function element(block: string, name: string): string | null {
  const text = new RegExp(`<(?:\\w+:)?${name}>(<!\\[CDATA\\[[^\\]]*\\]\\]>|[^<]*)\\s*<`)
    .exec(block)?.[1]
    ?.trim();
  if (!text) return null;
  return decodeEntities(text.replace(/^<!\[CDATA\[|\]\]>$/g, '')).trim();
}
