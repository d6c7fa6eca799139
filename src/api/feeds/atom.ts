/** Atom (RFC 4287) with deleted entries (RFC 6721). */
import { type Site, tagUri } from '../site.ts';
import { element, type Xml, xmlDocument } from '../xml.ts';

export const atomType = 'application/atom+xml; charset=utf-8';

export interface FeedEntry {
  /** What the tag is made of: the same for a record in every feed. */
  readonly what: string;
  readonly title: string;
  /** Relative to the site. */
  readonly path: string;
  /** ISO instant. */
  readonly updated: string;
  readonly summary: string;
  readonly categories: readonly { readonly term: string; readonly label: string }[];
}

/** A record that is not in the catalogue any more: a reader who has it takes it away. */
export interface DeletedEntry {
  readonly what: string;
  /** ISO instant. */
  readonly when: string;
  readonly comment: string;
  /** Path of what took its place; null = nothing did. */
  readonly successor: string | null;
}

export interface Feed {
  readonly what: string;
  readonly title: string;
  readonly subtitle: string;
  /** The feed's own path with its query, and the page that it is made of. */
  readonly self: string;
  readonly alternate: string;
  /** ISO instant of the catalogue, for a feed without entries. */
  readonly asOf: string;
  readonly entries: readonly FeedEntry[];
  readonly deleted: readonly DeletedEntry[];
}

export function atomFeed(site: Site, feed: Feed): string {
  const { origin } = site;
  const updated = [...feed.entries.map((e) => e.updated), ...feed.deleted.map((d) => d.when)].sort().at(-1);
  return xmlDocument(
    element(
      'feed',
      {
        xmlns: 'http://www.w3.org/2005/Atom',
        'xmlns:at': 'http://purl.org/atompub/tombstones/1.0',
        'xml:lang': 'sv',
      },
      element('id', {}, tagUri(site, feed.what)),
      element('title', {}, feed.title),
      element('subtitle', {}, feed.subtitle),
      element('updated', {}, updated ?? feed.asOf),
      element('author', {}, element('name', {}, site.operator ?? 'Metodkompassen')),
      element('rights', {}, 'CC BY 4.0; fakta enligt angiven källa'),
      element('link', { rel: 'self', type: 'application/atom+xml', href: `${origin}${feed.self}` }),
      element('link', { rel: 'alternate', type: 'text/html', href: `${origin}${feed.alternate}` }),
      feed.entries.map((entry) => entryElement(site, entry)),
      feed.deleted.map((entry) => deletedElement(site, entry)),
    ),
  );
}

function entryElement(site: Site, entry: FeedEntry): Xml {
  return element(
    'entry',
    {},
    element('id', {}, tagUri(site, entry.what)),
    element('title', {}, entry.title),
    element('updated', {}, entry.updated),
    element('link', { rel: 'alternate', type: 'text/html', href: `${site.origin}${entry.path}` }),
    entry.categories.map(({ term, label }) => element('category', { term, label })),
    element('summary', {}, entry.summary),
  );
}

function deletedElement(site: Site, deleted: DeletedEntry): Xml {
  return element(
    'at:deleted-entry',
    { ref: tagUri(site, deleted.what), when: deleted.when },
    element('at:comment', {}, deleted.comment),
    deleted.successor === null
      ? null
      : element('link', { rel: 'related', type: 'text/html', href: `${site.origin}${deleted.successor}` }),
  );
}
