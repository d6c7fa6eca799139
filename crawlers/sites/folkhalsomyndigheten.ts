/** Folkhälsomyndigheten's archive of publications: a page a publication, with date and article number in a list. */
import type { Page } from '../extract/page.ts';
import { kindOf, type Publication, publicationDraft, readPublication, saysGone } from './publication.ts';
import { type Expectation, type Extracted, type Place, read, type Site } from './site.ts';
import { concernsSocialServices } from './social-services.ts';

/** Sorted under the first letter of the title; `?pub=` is the same page with its text opened. */
const pages = /^\/publikationer-och-material\/publikationsarkiv\/[^/]+\/([^/]+)\/?$/i;

const expectation: Expectation = {
  required: ['name'],
  usual: { number: 0.6, published: 0.6 },
  leastPages: 3,
};

export const folkhalsomyndigheten: Site = {
  id: 'folkhalsomyndigheten',
  place: placeOf,
  expects: { publication: expectation },
  extract: ({ page }) => extract(page),
};

function placeOf(url: URL): Place | null {
  const name = pages.exec(url.pathname)?.[1]?.toLowerCase();
  if (name === undefined) return null;
  return { kind: 'publication', key: `publikation/${name}`, rank: url.searchParams.has('pub') ? 0 : 1 };
}

function extract(page: Page): Extracted {
  const publication = readPublication(page);
  const { title, fields } = publication;
  if (saysGone(title)) return { kind: 'gone' };
  const kind = kindOf(publication);
  if (kind === null || (title !== '' && !concernsSocialServices(page.text))) return { kind: 'not_ours' };
  return read(expectation, {
    title,
    fields,
    published: publication.published,
    updated: publication.updated,
    notes: [],
    toDraft: (context) =>
      publicationDraft(context, publication, {
        printed: 'Folkhälsomyndigheten',
        kind,
        identifiers: identifiersOf(publication),
      }),
  });
}

/** The number as printed: "20043", later ones with a version ("24089-2.3-1"). */
function identifiersOf({ fields, isbns }: Publication): string[] {
  const number = /\b\d{4,6}(?:[.-]\d+)*\b/.exec(fields.number?.text ?? '')?.[0];
  return [...(number === undefined ? [] : [number]), ...isbns];
}
