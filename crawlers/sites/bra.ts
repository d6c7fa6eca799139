/** Brå: reports and handbooks, and its pages about preventive methods. Statistics and annual reports are not for the catalogue. */
import { identifiersIn } from '../../src/matching/identifiers.ts';
import { type Field, heading, label, labelledDate, readFields, section } from '../extract/fields.ts';
import type { Page } from '../extract/page.ts';
import { aboutMethod, type Draft, yearOf } from './draft.ts';
import {
  isbnsIn,
  kindOf,
  type Publication,
  publicationDraft,
  readPublication,
  saysGone,
} from './publication.ts';
import { type Expectation, type Extracted, type MapContext, type Place, read, type Site } from './site.ts';
import { concernsSocialServices } from './social-services.ts';

/** The same dated name in both: the date is the archive's own, a report of 2007 has one of 2023. */
const archives = [
  /^\/rapporter\/arkiv\/(\d{4}-\d{2}-\d{2}-[^/]+?)(?:\.html)?\/?$/i,
  /^\/publikationer\/arkiv\/publikationer\/(\d{4}-\d{2}-\d{2}-[^/]+?)(?:\.html)?\/?$/i,
];
const methods = /^\/forebygga-brott\/forebyggande-metoder\/([^/]+?)(?:\.html)?\/?$/i;

const expectation: Expectation = {
  required: ['name'],
  usual: { about: 0.5, summary: 0.5 },
  leastPages: 3,
};
const methodExpectation: Expectation = { required: ['name'], usual: {}, leastPages: 0 };

const notKept =
  /årsredovisning|årsbokslut|statistik|anmälda brott|trygghetsundersökning|budgetunderlag|kodning av brott/i;
const area = ['brottsforebyggande-arbete'];

export const bra: Site = {
  id: 'bra',
  place: placeOf,
  expects: { publication: expectation, method: methodExpectation },
  extract: ({ page, kind }) => (kind === 'method' ? extractMethod(page) : extractPublication(page)),
};

function placeOf(url: URL): Place | null {
  for (const [rank, pattern] of archives.entries()) {
    const name = pattern.exec(url.pathname)?.[1]?.toLowerCase();
    if (name !== undefined) return { kind: 'publication', key: `rapport/${name}`, rank };
  }
  const method = methods.exec(url.pathname)?.[1]?.toLowerCase();
  return method === undefined ? null : { kind: 'method', key: `metod/${method}`, rank: 0 };
}

function extractPublication(page: Page): Extracted {
  const publication = readPublication(page);
  const { title, fields } = publication;
  if (saysGone(title)) return { kind: 'gone' };
  const facts = factsOf(page, publication);
  const kind = kindOf(publication, facts.printedKind);
  if (kind === null || notKept.test(`${title}\n${fields.type?.text ?? ''}`)) return { kind: 'not_ours' };
  if (title !== '' && !concernsSocialServices(page.text)) return { kind: 'not_ours' };
  const about = facts.identifiers.join(', ');
  return read(expectation, {
    title,
    fields: {
      ...fields,
      about: about === '' ? null : { text: about, items: [about], locator: facts.locator },
    },
    published: publication.published,
    updated: publication.updated,
    notes: [],
    toDraft: (context) =>
      publicationDraft(context, publication, {
        printed: 'Brå',
        kind,
        identifiers: facts.identifiers,
        year: facts.year,
        areas: area,
      }),
  });
}

interface Facts {
  /** As data/ writes them: 2016:6, urn:nbn:se:bra-663, ISBN 978-…. */
  readonly identifiers: readonly string[];
  readonly printedKind: string;
  readonly year: number | null;
  readonly locator: string;
}

/** The block "Om publikationen" has authors as well: numbers and the year are read out of it, and nothing is kept whole. */
function factsOf(page: Page, { isbns }: Publication): Facts {
  const { about } = readFields(page, { about: [section(/^om (publikationen|rapporten)$/i)] });
  const text = about?.text ?? '';
  const numbers = identifiersIn(text);
  const series = numbers.find(({ kind }) => kind === 'series')?.number;
  const urn = numbers.find(({ kind }) => kind === 'urn')?.number;
  const copyright = /©[^\n]*?\b((?:19|20)\d{2})\b/.exec(text)?.[1];
  const year = /^(?:19|20)\d{2}/.exec(series ?? '')?.[0] ?? copyright;
  return {
    identifiers: [
      ...(series === undefined ? [] : [series]),
      ...(urn === undefined ? [] : [urn]),
      ...new Set([...isbnsIn(text), ...isbns]),
    ],
    printedKind: text.split('\n').find((line) => /^(rapport|handbok|vägledning)\b/i.test(line)) ?? '',
    year: year === undefined ? null : Number(year),
    locator: about?.locator ?? 'ISBN',
  };
}

const methodMap = {
  name: [heading],
  target: [section(/^målgrupp/i), label(/^målgrupp$/i)],
  content: [section(/^(så fungerar|hur fungerar|metoden|innehåll)/i)],
  updated: [labelledDate(/^(senast )?(uppdaterad|granskad)\s*:?/i)],
};

function extractMethod(page: Page): Extracted {
  const fields = readFields(page, methodMap);
  const title = fields.name?.text ?? '';
  if (saysGone(title)) return { kind: 'gone' };
  return read(methodExpectation, {
    title,
    fields,
    published: null,
    updated: fields.updated?.text ?? null,
    notes: [],
    toDraft: (context) => methodDraft(context, title, fields),
  });
}

function methodDraft(
  context: MapContext,
  title: string,
  { updated }: Readonly<Record<keyof typeof methodMap, Field | null>>,
): Draft {
  const id =
    context.catalogue.support({ urls: [context.url], title, publisher: context.publisher }) ??
    context.recordId;
  const asOf = updated?.text ?? null;
  const about = aboutMethod(context, title, (subject) => [
    {
      subject,
      fact: 'described',
      value: { register: 'Brås sidor om förebyggande metoder', as: null },
      locator: 'rubrik',
      work: id,
      asOf,
    },
  ]);
  return {
    support: {
      id,
      title,
      kind: 'method_description',
      steering: 'supporting',
      publishers: [context.publisher],
      publisherAsPrinted: 'Brå',
      year: yearOf(asOf),
      areas: area,
      inferredFields: ['areas'],
      url: context.url,
    },
    ...about,
  };
}
