/**
 * What the publication pages of agencies have in common: number, ISBN, date, kind of document, the file. A site says
 * where its pages are, how its numbers are written and what of it is for the catalogue.
 */
import { type SupportKind, steeringOfKind } from '../../src/domain/records/support.ts';
import { documentKindTag } from '../../src/tagging/documents.ts';
import { isPublished } from '../../src/tagging/threshold.ts';
import {
  type Field,
  heading,
  jsonLd,
  label,
  labelledDate,
  meta,
  readFields,
  section,
} from '../extract/fields.ts';
import type { Page } from '../extract/page.ts';
import { type Draft, short, yearOf } from './draft.ts';
import { type LinkedFile, linkedFiles } from './linked-files.ts';
import type { MapContext } from './site.ts';

const map = {
  name: [heading],
  type: [label(/^(typ av publikation|publikationstyp|dokumenttyp|typ av material|typ|kategori)$/i)],
  number: [label(/^(artikelnummer|artikelnr|art\.?\s?nr|beställningsnummer|publikationsnummer)$/i)],
  isbn: [label(/^isbn(\s*\(?(pdf|tryck|print)\)?)?$/i), jsonLd('isbn')],
  summary: [section(/^sammanfattning/i), lead],
  subject: [label(/^(ämne|ämnesområde|ämnen|område|områden)$/i)],
  published: [
    labelledDate(/^(publicerad|publiceringsdatum|publicerat|utgiven|utgivningsdatum|utgivningsår)\s*:?/i),
    jsonLd('datePublished'),
    meta('article:published_time'),
  ],
  updated: [labelledDate(/^senast uppdaterad\s*:?/i)],
};

/** Somebody speaks: the line has a name. */
const speech = /^[–—-]\s|(?<!\p{L})(?:säger|berättar|menar)\s+\p{Lu}/u;

/** What stands below the heading in whole sentences: for tags. Shorter lines are facts, links and authors' names. */
function lead(page: Page): Field | null {
  const first = page.sections.find((s) => s.level === 1);
  const lines = (first?.lines ?? []).filter(
    ({ text }) => text.length >= 60 && /[.!?]$/.test(text) && !speech.test(text),
  );
  const text = lines.map((l) => l.text);
  return text.length === 0 ? null : { text: short(text.join('\n'), 4_000), items: text, locator: 'ingress' };
}

export interface Publication {
  readonly title: string;
  readonly fields: Readonly<Record<keyof typeof map, Field | null>>;
  readonly published: string | null;
  readonly updated: string | null;
  readonly files: readonly LinkedFile[];
  /** As printed, hyphens kept: "ISBN 978-91-7555-495-2". */
  readonly isbns: readonly string[];
}

export function readPublication(page: Page): Publication {
  const fields = readFields(page, map);
  const number = fields.number?.text ?? '';
  const printed = dateOf(fields.published);
  // An empty "Publicerad:" above the article number: 2017-10-22 is then a number and no day.
  const published = printed !== null && number.startsWith(printed) ? null : printed;
  return {
    title: fields.name?.text ?? '',
    fields: { ...fields, published: published === null ? null : fields.published },
    published,
    updated: dateOf(fields.updated),
    files: linkedFiles(page, number),
    isbns: isbnsIn(fields.isbn?.text ?? ''),
  };
}

export function isbnsIn(text: string): string[] {
  return [...text.matchAll(/97[89](?:[\s-]?\d){10}/g)].map(([isbn]) => `ISBN ${isbn}`);
}

/** Status 200 and a page that says that there is none. */
export function saysGone(title: string): boolean {
  return /^(sidan (kan inte|kunde inte|finns inte|hittades inte)|404\b|vi hittar inte sidan)/i.test(title);
}

/** Words printed as the kind, or in a file's folder, most specific first; what is not here is read out of the title. */
const statedKinds: readonly (readonly [RegExp, SupportKind])[] = [
  [/nationella[\s-]+riktlinjer/i, 'national_guideline'],
  [/föreskrift/i, 'binding_regulation'],
  [/allmänna råd/i, 'general_advice'],
  [/handb[oö]/i, 'handbook'],
  [/kunskapsst[oö]d/i, 'knowledge_support'],
  [/v[aä]gledning|metodst[oö]d/i, 'guidance'],
  [/rapport|l[aä]gesrapport|[oö]ppna[\s-]+j[aä]mf[oö]relser|kartl[aä]ggning/i, 'report'],
];

/** A folder and a heading of two kinds, of which one binds and one does not: the title says which. */
const ofTwoKinds = /f[oö]reskrifter[\s-]+och[\s-]+allm[aä]nna[\s-]+r[aå]d/i;

export interface ReadKind {
  readonly kind: SupportKind;
  readonly stated: boolean;
}

/** Null: the title is that of news, a press release or a commission, and nothing printed says otherwise. */
export function kindOf({ title, fields }: Publication, ...printed: readonly string[]): ReadKind | null {
  const said = [fields.type?.text ?? '', ...printed]
    .filter((text) => !ofTwoKinds.test(text))
    .find((text) => statedKinds.some(([words]) => words.test(text)));
  const stated = statedKinds.find(([words]) => said !== undefined && words.test(said));
  if (stated !== undefined) return { kind: stated[1], stated: true };
  // The same rule as tags a text's kind; of the title alone, because a page's first words are often a menu's.
  const tag = documentKindTag(title, { title });
  if (tag === null || !isPublished(tag)) return { kind: 'report', stated: false };
  const { value } = tag;
  if (value === 'news' || value === 'press_release' || value === 'commission' || value === 'project_page')
    // What has a number of its own is a publication, whatever its title sounds like.
    return fields.number === null ? null : { kind: 'report', stated: false };
  return { kind: value, stated: false };
}

export interface PublicationFacts {
  readonly printed: string;
  readonly kind: ReadKind;
  readonly identifiers: readonly string[];
  /** Where no date is printed: the year that a number begins with. */
  readonly year?: number | null;
  readonly publisher?: string;
  /** Only where all that the site publishes is of one area; else tags say. */
  readonly areas?: readonly string[];
}

export function publicationDraft(context: MapContext, read: Publication, facts: PublicationFacts): Draft {
  const { kind, identifiers } = facts;
  const publisher = facts.publisher ?? context.publisher;
  const title = short(read.title, 300);
  const urls = [context.url, ...read.files.map((f) => f.url)];
  const areas = facts.areas ?? [];
  const inferred = [...(kind.stated ? [] : ['kind']), ...(areas.length === 0 ? [] : ['areas'])];
  return {
    support: {
      id: context.catalogue.support({ urls, identifiers, title, publisher }) ?? context.recordId,
      title,
      kind: kind.kind,
      steering: steeringOfKind[kind.kind] ?? 'supporting',
      publishers: [publisher],
      publisherAsPrinted: facts.printed,
      year: yearOf(read.published) ?? facts.year ?? null,
      identifiers,
      areas,
      inferredFields: inferred,
      url: context.url,
      documents: [
        { title, form: 'page', url: context.url },
        ...read.files.map((f) => ({ title: short(f.title, 300), form: 'report' as const, url: f.url })),
      ],
    },
    claims: [],
    proposals: [],
  };
}

/** JSON-LD and meta have times as well. */
function dateOf(field: Field | null): string | null {
  return /^\d{4}(-\d{2}){0,2}/.exec(field?.text ?? '')?.[0] ?? null;
}
