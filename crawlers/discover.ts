/** Which pages a site has: sitemaps first, then feeds, lists of links and lists read by machine, each page once. */

import { readFeed } from './extract/feed.ts';
import { isTooDeep } from './extract/nesting.ts';
import { readPage } from './extract/page.ts';
import { readSitemap, type SitemapEntry } from './extract/sitemap.ts';
import { canonicalUrl } from './fetch/canonical-url.ts';
import { decodeText } from './fetch/charset.ts';
import type { Fetcher } from './fetch/fetcher.ts';
import { defaultLimits } from './fetch/limits.ts';
import type { FetchedBody, FetchOutcome } from './fetch/outcome.ts';
import type { Inline } from './harvest/found.ts';
import { harvestAll, type RowKinds } from './harvest/harvest.ts';
import type { Place, Site } from './sites/site.ts';
import type { Source } from './source-file.ts';

export interface Target {
  readonly key: string;
  readonly kind: string;
  /** Every address under which it is listed, best first. */
  readonly urls: readonly string[];
  readonly lastmod: string | null;
  /** What a list already gave of it, so that it need not be asked for: an OAI record, a row. */
  readonly inline: Inline | null;
}

export interface Discovery {
  readonly targets: ReadonlyMap<string, Target>;
  readonly problems: readonly string[];
  /** Lists that are not in the form that the source's file describes. In Swedish; stop the publishing as drift does. */
  readonly changed: readonly string[];
  readonly rowKinds: RowKinds;
  /** Nothing could be asked at all: the site is away, or does not want us. */
  readonly unreachable: string | null;
}

/** Index of indexes of sitemaps: deeper than this is a loop. */
const DEEPEST_SITEMAP = 3;
const MOST_SITEMAPS = 200;

export async function discover(site: Site, source: Source, fetcher: Fetcher): Promise<Discovery> {
  const found = new Map<
    string,
    { kind: string; urls: { url: string; rank: number }[]; lastmod: string | null; inline: Target['inline'] }
  >();
  const problems: string[] = [];
  const changed: string[] = [];
  const asked = { ok: 0, failed: [] as string[] };
  let full = false;

  const add = (entry: SitemapEntry, inline: Inline | null = null, row: Place | null = null) => {
    if (!URL.canParse(entry.url)) return;
    const url = new URL(entry.url);
    if (!source.hosts.includes(url.host)) return;
    const place = row ?? site.place(url);
    if (place === null) return;
    const known = found.get(place.key);
    if (known === undefined && found.size >= source.maxPages) {
      if (!full) problems.push(`more than ${source.maxPages} pages: the rest were left out`);
      full = true;
      return;
    }
    const page = known ?? { kind: place.kind, urls: [], lastmod: null, inline };
    // A row's address is as its source file has it: nobody else spells it.
    const href = row === null ? spelled(url) : url.href;
    if (!page.urls.some((u) => u.url === href)) page.urls.push({ url: href, rank: place.rank });
    if (entry.lastmod !== null && (page.lastmod === null || entry.lastmod > page.lastmod))
      page.lastmod = entry.lastmod;
    found.set(place.key, page);
  };

  const ask = async (url: string, kind: 'html' | 'xml' | 'list'): Promise<FetchedBody | null> => {
    const outcome = await fetcher.get({ url, kind });
    if (outcome.kind === 'ok') {
      asked.ok++;
      return outcome;
    }
    asked.failed.push(said(url, outcome));
    problems.push(said(url, outcome));
    return null;
  };

  const maps = await sitemapsOf(source, fetcher);
  const seen = new Set<string>();
  const queue = maps.map((url) => ({ url, depth: 0 }));
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (seen.has(next.url) || seen.size >= MOST_SITEMAPS) continue;
    seen.add(next.url);
    const answer = await ask(next.url, 'xml');
    if (answer === null) continue;
    const map = readSitemap(answer.body, answer.headers['content-type'] ?? null, defaultLimits.xml);
    if (map === null) {
      problems.push(`${next.url} is no sitemap`);
      continue;
    }
    if (map.cut) problems.push(`${next.url} has more than 50,000 entries: the rest were left out`);
    if (map.kind === 'pages') for (const entry of map.entries) add(entry);
    else if (next.depth + 1 < DEEPEST_SITEMAP)
      for (const { url } of map.entries) queue.push({ url, depth: next.depth + 1 });
    else problems.push(`${next.url} is an index deeper than ${DEEPEST_SITEMAP}`);
  }
  for (const feed of source.feeds) {
    const answer = await ask(feed, 'xml');
    const text = answer === null ? null : textOf(answer);
    const entries = text === null ? null : readFeed(text, feed);
    if (answer !== null && entries === null) problems.push(`${feed} is no feed`);
    for (const entry of entries ?? []) add(entry);
  }
  for (const list of source.lists) {
    const answer = await ask(list, 'html');
    const text = answer === null ? null : textOf(answer);
    if (answer === null || text === null || isTooDeep(text)) continue;
    for (const link of readPage(text, answer.url).links) add({ url: link.href, lastmod: null });
  }
  for (const url of source.pages) add({ url, lastmod: null });
  const rowKinds = await harvestAll(source.harvest, ask, {
    piece: ({ url, place, inline }) => add({ url, lastmod: null }, inline, place),
    problem: (text) => void problems.push(text),
    changed: (text) => void changed.push(text),
  });

  const hasLists = maps.length + source.feeds.length + source.lists.length + source.harvest.length > 0;
  return {
    targets: new Map([...found].map(([key, page]) => [key, target(key, page)])),
    problems,
    changed,
    rowKinds,
    unreachable: hasLists && asked.ok === 0 && asked.failed.length > 0 ? (asked.failed[0] ?? null) : null,
  };
}

function target(
  key: string,
  page: {
    kind: string;
    urls: { url: string; rank: number }[];
    lastmod: string | null;
    inline: Target['inline'];
  },
): Target {
  const urls = page.urls.toSorted((a, b) => a.rank - b.rank || (a.url < b.url ? -1 : 1)).map((u) => u.url);
  return { key, kind: page.kind, urls, lastmod: page.lastmod, inline: page.inline };
}

async function sitemapsOf(source: Source, fetcher: Fetcher): Promise<string[]> {
  if (!source.sitemapsFromRobots) return source.sitemaps;
  const origins = new Set(
    [...source.sitemaps, ...source.lists, ...source.feeds, ...source.pages].map((u) => new URL(u).origin),
  );
  const named = await Promise.all([...origins].map((origin) => fetcher.sitemapsOf(origin)));
  return [
    ...new Set([
      ...source.sitemaps,
      ...named.flat().filter((u) => URL.canParse(u) && source.hosts.includes(new URL(u).host)),
    ]),
  ];
}

/** As it is asked for: the site's own scheme and spelling, without what only says where a reader came from. */
function spelled(url: URL): string {
  const canonical = new URL(canonicalUrl(url.href));
  canonical.protocol = url.protocol;
  return canonical.href;
}

function textOf(answer: FetchedBody): string | null {
  const decoded = decodeText(answer.body, answer.headers['content-type'] ?? null);
  return decoded.ok ? decoded.text : null;
}

export function said(url: string, outcome: Exclude<FetchOutcome, FetchedBody>): string {
  switch (outcome.kind) {
    case 'gone':
      return `${url}: ${outcome.status}`;
    case 'not_modified':
      return `${url}: not modified`;
    case 'refused':
    case 'failed':
      return `${url}: ${outcome.message} (${outcome.code})`;
  }
}
