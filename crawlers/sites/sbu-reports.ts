/** SBU's publications and knowledge gaps: works with type, number, ISBN and date. Conclusions in prose are for tagging. */
import type { SupportKind } from '../../src/domain/records/support.ts';
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
import { type Draft, yearOf } from './draft.ts';
import { mapFinding } from './sbu-finding.ts';
import { type Expectation, type Extracted, type MapContext, type Reading, read } from './site.ts';

export const reportExpectation: Expectation = {
  required: ['name'],
  usual: { type: 0.7, published: 0.7 },
  leastPages: 3,
};
export const gapExpectation: Expectation = { required: ['name'], usual: {}, leastPages: 0 };

const map = {
  name: [heading],
  type: [label(/^publikationstyp$/i), meta('sbu.publicationtype')],
  number: [label(/^(sbu-?rapport|rapportnummer|rapport nr|publikation nr|publikationsnummer)$/i)],
  registration: [label(/^(diarienr|diarienummer)$/i)],
  isbn: [label(/^isbn$/i), jsonLd('isbn')],
  published: [labelledDate(/^publicerad\s*:?/i), jsonLd('datePublished'), meta('article:published_time')],
  conclusions: [section(/^(slutsatser|huvudbudskap|sammanfattning)/i)],
  outcome: [label(/^utfall$/i)],
  population: [label(/^population$/i)],
  method: [label(/^(insats|metod|åtgärd)$/i)],
  assessment: [label(/^(bedömning|tillförlitlighet|resultat)$/i)],
};
type Fields = Readonly<Record<keyof typeof map, Field | null>>;

export function extractReport(page: Page, kind: 'report' | 'gap'): Extracted {
  const fields = readFields(page, map);
  const published = dateOnly(fields.published?.text ?? null);
  const reading: Reading = {
    title: fields.name?.text ?? '',
    fields,
    published,
    updated: null,
    notes: [],
    toDraft: (context) => toDraft(context, fields, published, kind),
  };
  return read(kind === 'gap' ? gapExpectation : reportExpectation, reading);
}

const kinds: readonly (readonly [RegExp, SupportKind])[] = [
  [/kunskapslucka/i, 'knowledge_gap'],
  [/evidenskarta/i, 'evidence_map'],
  [/upplysningstjänst/i, 'enquiry_answer'],
  [/kommenterar/i, 'commented_review'],
  [/utvärderar|bereder|systematisk översikt|gul rapport|alert/i, 'systematic_review'],
];

function toDraft(
  context: MapContext,
  fields: Fields,
  published: string | null,
  page: 'report' | 'gap',
): Draft {
  const title = fields.name?.text ?? '';
  const identifiers = identifiersOf(fields);
  const work = { urls: [context.url], identifiers, title, publisher: context.publisher };
  const id = context.catalogue.support(work) ?? context.recordId;
  const kind =
    page === 'gap'
      ? 'knowledge_gap'
      : (kinds.find(([words]) => words.test(fields.type?.text ?? ''))?.[1] ?? 'report');
  const gap =
    page === 'gap' && !context.linkOnly
      ? gapFinding(context, fields, id, published)
      : { claims: [], proposals: [] };
  return {
    support: {
      id,
      title,
      kind,
      steering: 'supporting',
      publishers: [context.publisher],
      publisherAsPrinted: 'SBU',
      year: yearOf(published),
      identifiers,
      url: context.url,
      ...(fields.type === null ? { inferredFields: ['kind'] } : {}),
    },
    ...gap,
  };
}

/** Numbers as data/ writes them, so that the work is known again: "SBU 369", "ISBN 978-…". */
function identifiersOf({ number, registration, isbn }: Fields): string[] {
  const digits = /\d{2,4}(_\d{2})?/.exec(number?.text ?? '')?.[0];
  const book = /97[89][\d-]{10,14}/.exec(isbn?.text ?? '')?.[0];
  const file = /\b(?:SBU|UT)\s?\d{4}\/\d+|\but\d{6}\b/i.exec(registration?.text ?? '')?.[0];
  return [...(digits ? [`SBU ${digits}`] : []), ...(book ? [`ISBN ${book}`] : []), ...(file ? [file] : [])];
}

/** A gap is "no review" or "very low certainty": uncertainty, never "no effect" (domain model 3). */
function gapFinding(
  context: MapContext,
  fields: Fields,
  work: string,
  published: string | null,
): Pick<Draft, 'claims' | 'proposals'> {
  if (fields.method === null || fields.outcome === null) return { claims: [], proposals: [] };
  return mapFinding(context, {
    method: fields.method.text,
    population: fields.population?.text ?? null,
    comparator: null,
    outcome: fields.outcome.text,
    result: fields.assessment?.text ?? 'går inte att bedöma',
    grade: 'går inte att bedöma',
    searchDate: null,
    locator: fields.method.locator,
    work,
    published,
    asOf: null,
  });
}

function dateOnly(text: string | null): string | null {
  return /^\d{4}(-\d{2}){0,2}/.exec(text ?? '')?.[0] ?? null;
}
