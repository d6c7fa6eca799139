/** DiVA: reports of universities and FoU units, by OAI-PMH in Dublin Core. */
import { readDate } from '../extract/dates.ts';
import type { Field } from '../extract/fields.ts';
import { type DublinCore, readDublinCore } from '../extract/oai.ts';
import { type Draft, short, yearOf } from './draft.ts';
import {
  type Expectation,
  type Extracted,
  type MapContext,
  type Place,
  type Reading,
  read,
  type Site,
} from './site.ts';

const expectation: Expectation = {
  required: ['title', 'publisher', 'address'],
  usual: { date: 0.9, type: 0.9 },
  leastPages: 1,
};

/** Kept: what is written for practice. Theses and articles are studies, and stand behind findings when a review uses them. */
const kept = /semantics\/(report|book|bookpart)$|^(report|book|text)$/i;
const subjects = /social(t arbete|tjänst| work| services)|socialvetenskap/i;

export const diva: Site = {
  id: 'diva',
  place: placeOf,
  resource: { record: 'xml' },
  expects: { record: expectation },
  extract: ({ xml }): Extracted => {
    if (xml === null) return { kind: 'not_understood', reason: 'not XML' };
    const record = readDublinCore(xml);
    if (record === null)
      return /idDoesNotExist/.test(xml)
        ? { kind: 'gone' }
        : { kind: 'not_understood', reason: 'no OAI record' };
    if (record.deleted) return { kind: 'gone' };
    const { type = [], subject = [] } = record.fields;
    if (!type.some((t) => kept.test(t)) || !subject.some((s) => subjects.test(s)))
      return { kind: 'not_ours' };
    return read(expectation, readingOf(record));
  },
};

/** The address of one record: the identifier is its identity, on whatever host the list was. */
function placeOf(url: URL): Place | null {
  const identifier = url.searchParams.get('identifier');
  if (url.searchParams.get('verb') !== 'GetRecord' || identifier === null) return null;
  return { kind: 'record', key: identifier.toLowerCase(), rank: 0 };
}

function readingOf(record: DublinCore): Reading {
  const field = (name: string): Field | null => {
    const items = record.fields[name] ?? [];
    return items.length === 0 ? null : { text: items[0] ?? '', items, locator: `dc:${name}` };
  };
  const link = addressOf(record);
  const fields = {
    title: field('title'),
    publisher: field('publisher'),
    date: field('date'),
    type: field('type'),
    subject: field('subject'),
    language: field('language'),
    address: link === null ? null : { text: link, items: [link], locator: 'dc:identifier' },
  };
  const date = readDate(fields.date?.text);
  return {
    title: fields.title?.text ?? '',
    fields,
    published: date,
    updated: null,
    notes: [],
    toDraft: (context) => toDraft(context, record, date, link ?? ''),
  };
}

/** A lasting address where the record has one: a resolver before the archive's own page, a file last. */
function addressOf(record: DublinCore): string | null {
  const addresses = (record.fields.identifier ?? []).filter((i) => /^https?:\/\//.test(i) && URL.canParse(i));
  const rank = (i: string) => (/urn\.kb\.se|doi\.org/.test(i) ? 0 : /\.pdf$/i.test(i) ? 2 : 1);
  return addresses.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}

function toDraft(context: MapContext, record: DublinCore, date: string | null, url: string): Draft {
  const title = short(record.fields.title?.[0] ?? '', 300);
  const printed = record.fields.publisher ?? [];
  const publishers = [...new Set(printed.flatMap((p) => publisherOf(context, p) ?? []))];
  const [publisher] = publishers;
  if (publisher === undefined) {
    return {
      support: null,
      claims: [],
      proposals: [
        {
          why: 'unknown_publisher',
          said: short(`${printed.join('; ')}: ${title}`, 300),
          locator: 'dc:publisher',
          candidates: [],
          claims: [],
        },
      ],
    };
  }
  const identifiers = (record.fields.identifier ?? []).filter(
    (i) => /^(urn:|isbn|issn|978)/i.test(i) && i.length <= 80,
  );
  const fou = publishers.some((p) => context.catalogue.actorKind(p) === 'fou_unit');
  return {
    support: {
      id: context.catalogue.support({ urls: [url], identifiers, title, publisher }) ?? context.recordId,
      title,
      kind: fou ? 'local_evaluation_fou' : 'report',
      steering: 'supporting',
      publishers,
      publisherAsPrinted: short(printed.join('; '), 200),
      year: yearOf(date),
      identifiers,
      url,
    },
    claims: [],
    proposals: [],
  };
}

/** "Umeå universitet, Institutionen för socialt arbete" is the university's. */
function publisherOf(context: MapContext, printed: string): string | null {
  return context.catalogue.actor(printed) ?? context.catalogue.actor(printed.split(',')[0] ?? '');
}
