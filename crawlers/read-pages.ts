/** Extraction: a pure reading of the archive. What the newest snapshot no longer gives, the last good one still does. */

import { digestOf } from './digest.ts';
import { readDocument } from './extract/document.ts';
import type { Archive, ArchiveRef } from './fetch/archive.ts';
import { missing } from './fetch-pages.ts';
import type { Reading, Site } from './sites/site.ts';
import type { PageState, SourceState } from './state.ts';

export interface ReadPage {
  readonly key: string;
  readonly page: PageState;
  readonly reading: Reading;
  readonly linkOnly: boolean;
  /** The newest snapshot could not be understood; this is the last good one. */
  readonly stale: boolean;
  /** To be remembered once it is published. */
  readonly good: ArchiveRef;
  readonly textDigest: string;
  readonly read: string;
}

export interface NotUnderstood {
  readonly key: string;
  readonly kind: string;
  readonly url: string;
  readonly reason: string;
}

export interface ReadPages {
  readonly pages: readonly ReadPage[];
  readonly notUnderstood: readonly NotUnderstood[];
  /** Pages that are there and not for the catalogue. */
  readonly notOurs: number;
}

export interface ReadPagesOptions {
  readonly site: Site;
  readonly state: SourceState;
  readonly archive: Archive;
  readonly now: () => string;
  readonly onPage: (done: number, of: number) => void;
}

/** In the order of the keys, one page in memory at a time. Notes pages that say themselves that they are gone. */
export async function readPages({ site, state, archive, now, onPage }: ReadPagesOptions): Promise<ReadPages> {
  const pages: ReadPage[] = [];
  const notUnderstood: NotUnderstood[] = [];
  let notOurs = 0;
  const keys = Object.keys(state.pages).sort();
  for (const [i, key] of keys.entries()) {
    onPage(i + 1, keys.length);
    const page = state.pages[key];
    if (page === undefined || page.movedTo !== null || page.latest === null) continue;
    const newest = await readOne(site, archive, key, page, page.latest, false);
    if (newest.kind === 'read') {
      pages.push(newest.page);
      continue;
    }
    if (newest.kind === 'not_ours') {
      notOurs++;
      continue;
    }
    if (newest.kind === 'gone') state.pages[key] = { ...page, ...missing(page, 404, now()) };
    else notUnderstood.push({ key, kind: page.kind, url: page.url, reason: newest.reason });
    if (
      page.good === null ||
      (page.good.file === page.latest.file && page.good.offset === page.latest.offset)
    )
      continue;
    const last = await readOne(site, archive, key, state.pages[key] ?? page, page.good, true);
    if (last.kind === 'read') pages.push(last.page);
  }
  return { pages, notUnderstood, notOurs };
}

type One =
  | { readonly kind: 'read'; readonly page: ReadPage }
  | { readonly kind: 'not_ours' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'not_understood'; readonly reason: string };

async function readOne(
  site: Site,
  archive: Archive,
  key: string,
  page: PageState,
  ref: ArchiveRef,
  stale: boolean,
): Promise<One> {
  const snapshot = await archive.read(ref);
  if (snapshot === null) return { kind: 'not_understood', reason: 'the snapshot is gone or damaged' };
  const document = await readDocument(snapshot);
  if (!document.ok) return { kind: 'not_understood', reason: document.reason };
  const extracted = site.extract({ ...document, kind: page.kind });
  if (extracted.kind !== 'read') return extracted;
  const textDigest = digestOf(
    document.xml ?? (document.row === null ? document.page.text : JSON.stringify(document.row)),
  );
  // The day the words were first read: a new frame around the same text is no news.
  const read = page.read !== null && page.textDigest === textDigest ? page.read : snapshot.date.slice(0, 10);
  const { reading } = extracted;
  return {
    kind: 'read',
    page: { key, page, reading, linkOnly: document.page.noindex, stale, good: ref, textDigest, read },
  };
}
