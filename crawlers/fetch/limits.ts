/** What one answer may cost. Times in milliseconds, sizes in bytes *after* decompression (docs/crawling.md). */
export interface FetchLimits {
  readonly firstByte: number;
  readonly total: number;
  readonly html: number;
  readonly pdf: number;
  readonly xml: number;
  readonly list: number;
  readonly redirects: number;
}

/** Design of the crawl: 10 MB of HTML, 60 MB of PDF, 30 s in all, 10 s to the first byte, five redirects. */
export const defaultLimits: FetchLimits = {
  firstByte: 10_000,
  total: 30_000,
  html: 10_000_000,
  pdf: 60_000_000,
  /** sitemaps.org: a sitemap is at most 50 MB uncompressed. */
  xml: 52_428_800,
  /** A machine-readable list in one answer; as a sitemap. */
  list: 52_428_800,
  redirects: 5,
};

export type ResourceKind = 'html' | 'pdf' | 'xml' | 'list' | 'robots';

/** RFC 9309 2.5: at least 500 KiB of robots.txt are parsed; the rest is read away and ignored. */
export const ROBOTS_PARSED = 512_000;

export function sizeLimit(limits: FetchLimits, kind: ResourceKind): number {
  return kind === 'robots' ? 5_000_000 : limits[kind];
}
