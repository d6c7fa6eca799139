/** Socialstyrelsen's publications: knowledge supports, guidelines, reports, regulations. A page a publication. */
import type { Page } from '../extract/page.ts';
import {
  kindOf,
  type Publication,
  publicationDraft,
  type ReadKind,
  readPublication,
  saysGone,
} from './publication.ts';
import { type Expectation, type Extracted, type Place, read, type Site } from './site.ts';
import { concernsSocialServices } from './social-services.ts';

/** Ends with the article number, which older generations have alone: it is the publication's identity. */
const pages = /^\/publikationer\/([^/]+?)\/?$/i;
const olderPages =
  /^\/publikationer(?:19|20)\d{2}\/((?:19|20)\d{2}-\d{1,3}-\d{1,5})(?:\/sidor\/default\.aspx)?\/?$/i;
const articleNumber = /(?:^|[^\d])((?:19|20)\d{2}-\d{1,3}-\d{1,5})$/;

const expectation: Expectation = {
  required: ['name'],
  usual: { number: 0.6, published: 0.5, files: 0.4 },
  leastPages: 3,
};

/** Tables and yearbooks: what is counted is no knowledge support, and there are a thousand of them. */
const statistics = /^statistik om|-tabeller|sveriges officiella statistik|dödsorsaksstatistik/i;

export const socialstyrelsen: Site = {
  id: 'socialstyrelsen',
  place: placeOf,
  expects: { publication: expectation },
  extract: ({ page }) => extract(page),
};

function placeOf(url: URL): Place | null {
  const older = olderPages.exec(url.pathname)?.[1];
  if (older !== undefined) return { kind: 'publication', key: `publikation/${older}`, rank: 1 };
  const name = pages.exec(url.pathname)?.[1]?.toLowerCase();
  if (name === undefined) return null;
  return { kind: 'publication', key: `publikation/${articleNumber.exec(name)?.[1] ?? name}`, rank: 0 };
}

function extract(page: Page): Extracted {
  const publication = readPublication(page);
  const { title, fields, files } = publication;
  if (saysGone(title)) return { kind: 'gone' };
  const kind = kindOfWork(publication);
  if (kind === null || issuedByOther(title) || statistics.test(`${title}\n${fields.type?.text ?? ''}`))
    return { kind: 'not_ours' };
  if (title !== '' && !concernsSocialServices(page.text)) return { kind: 'not_ours' };
  const identifiers = identifiersOf(publication);
  return read(expectation, {
    title,
    fields: {
      ...fields,
      files:
        files.length === 0
          ? null
          : { text: `${files.length}`, items: files.map((f) => f.url), locator: 'länkar' },
    },
    published: publication.published,
    updated: publication.updated,
    notes: [],
    toDraft: (context) =>
      publicationDraft(context, publication, {
        printed: 'Socialstyrelsen',
        kind,
        identifiers,
        year: yearIn(identifiers),
      }),
  });
}

const statute = /^(HSLF-FS|SOSFS)\s*(\d{4}:\d+)/i;

/** A statute says in its own heading what it is; else the printed kind or the folder of the file. */
function kindOfWork(publication: Publication): ReadKind | null {
  const { title, files } = publication;
  if (statute.test(title)) {
    const advice = /allmänna råd/i.test(title) && !/föreskrift/i.test(title);
    return { kind: advice ? 'general_advice' : 'binding_regulation', stated: true };
  }
  const folders = files.flatMap(({ url }) => /\/artikelkatalog\/([^/]+)\//i.exec(url)?.[1] ?? []);
  return kindOf(publication, ...folders);
}

/** The common collection of statutes has other agencies' as well: "HSLF-FS 2015:31 Rättsmedicinalverkets föreskrifter". */
function issuedByOther(title: string): boolean {
  const issuer =
    /^(?:HSLF-FS|SOSFS)\s*\d{4}:\d+\s+(\p{Lu}[\p{L}-]+?)s\s+(?:föreskrift|allmänna råd|kungörelse)/u.exec(
      title,
    )?.[1];
  return issuer !== undefined && issuer !== 'Socialstyrelsen';
}

/** As data/ writes them: 2020-3-6688, HSLF-FS 2022:39, ISBN 978-…. An amendment's own number stands first in its heading. */
function identifiersOf({ title, fields, isbns }: Publication): string[] {
  const [, series, number] = statute.exec(title) ?? [];
  const article = /\b(?:19|20)\d{2}-\d{1,3}-\d{1,5}\b/.exec(fields.number?.text ?? '')?.[0];
  return [
    ...(series === undefined || number === undefined ? [] : [`${series.toUpperCase()} ${number}`]),
    ...(article === undefined ? [] : [article]),
    ...isbns,
  ];
}

function yearIn(identifiers: readonly string[]): number | null {
  const year = identifiers.map((i) => /^(?:[A-Z-]+ )?((?:19|20)\d{2})[-:]/.exec(i)?.[1]).find(Boolean);
  return year === undefined ? null : Number(year);
}
