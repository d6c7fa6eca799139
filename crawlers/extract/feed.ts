/** RSS 2.0 and Atom: addresses and dates of what is new, nothing of the texts. */
import * as cheerio from 'cheerio';
import type { SitemapEntry } from './sitemap.ts';

/** Null when it is no feed. Entries without an address are left out. */
export function readFeed(xml: string, base: string): SitemapEntry[] | null {
  const dom = cheerio.load(xml, { xml: true });
  if (dom('rss, feed, rdf\\:RDF').length === 0) return null;
  return dom('item, entry')
    .toArray()
    .flatMap((entry) => {
      const links = dom(entry).children('link').toArray();
      const link = links.find((l) => [undefined, 'alternate'].includes(dom(l).attr('rel'))) ?? links[0];
      const href = (link && (dom(link).attr('href') ?? dom(link).text().trim())) || null;
      if (href === null || !URL.canParse(href, base)) return [];
      const date = dom(entry).children('updated, published, pubDate, dc\\:date').first().text().trim();
      const time = Date.parse(date);
      return [
        { url: new URL(href, base).href, lastmod: Number.isNaN(time) ? null : new Date(time).toISOString() },
      ];
    });
}
