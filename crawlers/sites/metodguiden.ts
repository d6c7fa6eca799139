/** Socialstyrelsen's Metodguiden: describes methods and instruments, recommends none. Three generations of addresses. */
import { type Field, heading, label, labelledDate, readFields, section } from '../extract/fields.ts';
import { contradicts, saidTerms } from './availability-words.ts';
import { aboutMethod, type Draft, type DraftClaim, quoted, yearOf } from './draft.ts';
import {
  type Expectation,
  type Extracted,
  type MapContext,
  type Place,
  type Reading,
  read,
  type Site,
  type SiteDocument,
} from './site.ts';

/** Newest first: the same slug comes back in each, and is one page. */
const generations = [
  /^\/kunskapsstod-och-regler\/omraden\/evidensbaserad-praktik\/metodguiden\/([^/]+)\/?$/i,
  /^\/utveckla-verksamhet\/evidensbaserad-praktik\/metodguiden\/([^/]+)\/?$/i,
  /^\/evidensbaseradpraktik\/sokimetodguidenforsocialtarbete\/([^/]+)\/?$/i,
];
const crimePages = /\/exempel-brottsforebyggande-metoder\/([^/]+)\/?$/i;

const expectation: Expectation = {
  required: ['name', 'target'],
  usual: { methodType: 0.8, purpose: 0.8, content: 0.8, training: 0.3, evidence: 0.5, dated: 0.5 },
  leastPages: 5,
};
const crimeExpectation: Expectation = {
  required: ['name', 'target'],
  usual: { purpose: 0.6, content: 0.6 },
  leastPages: 0,
};

const map = {
  name: [heading],
  methodType: [label(/^typ av metod$/i, 'before'), label(/^typ av metod$/i)],
  // "Målgrupp" is both a line at the top and a heading below with the longer form.
  targetLine: [label(/^målgrupp$/i, 'before')],
  target: [section(/^målgrupp/i), label(/^målgrupp$/i)],
  purpose: [section(/^syfte/i)],
  content: [section(/^innehåll/i)],
  intensity: [section(/^omfattning/i)],
  training: [section(/^utbildning/i, 2)],
  access: [section(/^tillgänglighet/i)],
  priorKnowledge: [section(/^krav på förkunskaper/i)],
  education: [section(/^krav på utbildning/i)],
  evidence: [section(/^(kunskap om insatsens effekter|kunskapsunderlag|vetenskapligt underlag)/i)],
  references: [section(/^referenser/i)],
  updated: [labelledDate(/^senast uppdaterad\s*:?/i)],
  published: [labelledDate(/^publicerad\s*:?/i)],
};

export const metodguiden: Site = {
  id: 'metodguiden',
  place: placeOf,
  expects: { method: expectation, crime: crimeExpectation },
  extract: (document) => {
    const { page } = document;
    const fields = readFields(page, map);
    const name = fields.name?.text ?? '';
    const published = fields.published?.text ?? null;
    const updated = fields.updated?.text ?? null;
    const dated = fields.published ?? fields.updated;
    const reading: Reading = {
      title: name,
      fields: { ...fields, dated },
      published,
      updated,
      notes: [],
      toDraft: (context) => toDraft(context, name, fields, published, updated),
    };
    return understood(document, reading);
  },
};

function placeOf(url: URL): Place | null {
  const crime = crimePages.exec(url.pathname)?.[1];
  if (crime !== undefined)
    return {
      kind: 'crime',
      key: `brottsforebyggande/${crime.toLowerCase()}`,
      rank: url.hostname.endsWith('socialstyrelsen.se') ? 0 : 1,
    };
  for (const [rank, pattern] of generations.entries()) {
    const name = pattern.exec(url.pathname)?.[1]?.toLowerCase();
    if (name === undefined) continue;
    return name === 'om-metodguiden' ? null : { kind: 'method', key: `metodguiden/${name}`, rank };
  }
  return null;
}

function understood({ kind }: SiteDocument, reading: Reading): Extracted {
  return read(kind === 'crime' ? crimeExpectation : expectation, reading);
}

type Fields = Readonly<Record<keyof typeof map, Field | null>>;

function toDraft(
  context: MapContext,
  name: string,
  fields: Fields,
  published: string | null,
  updated: string | null,
): Draft {
  const type = fields.methodType?.text ?? null;
  const dates = { published, asOf: updated };
  const id =
    context.catalogue.support({ urls: [context.url], title: name, publisher: context.publisher }) ??
    context.recordId;
  const claims = (subject: string): DraftClaim[] => [
    {
      subject,
      fact: 'described',
      value: { register: 'Metodguiden', as: type === null ? null : quoted(type) },
      locator: fields.methodType?.locator ?? 'rubrik',
      work: id,
      ...dates,
    },
    ...(context.linkOnly ? [] : termClaims(subject, fields, id, dates)),
    ...(context.linkOnly ? [] : verdictClaims(subject, fields, id, dates)),
  ];
  const about = aboutMethod(context, name, claims);
  return {
    support: {
      id,
      title: name,
      kind: 'method_description',
      steering: 'supporting',
      publishers: [context.publisher],
      publisherAsPrinted: 'Metodguiden, Socialstyrelsen',
      year: yearOf(updated ?? published),
      url: context.url,
      summary: context.linkOnly ? null : summary(type, fields),
    },
    ...about,
  };
}

/** In our words, and only what the page has in short fields of its own. */
function summary(type: string | null, fields: Fields): string | null {
  const target = quoted(fields.targetLine?.text);
  if (type === null || target === null) return null;
  return `${type.trim()} som beskrivs i Metodguiden. Målgrupp: ${target}. Metodguiden rekommenderar inte metoder.`;
}

function termClaims(
  subject: string,
  fields: Fields,
  work: string,
  dates: { published: string | null; asOf: string | null },
): DraftClaim[] {
  const parts = [fields.access, fields.priorKnowledge, fields.education].filter((f) => f !== null);
  const from = parts.length > 0 ? parts : fields.training === null ? [] : [fields.training];
  const terms = from.flatMap((field) =>
    saidTerms(field.text).map((said) => ({ ...said, locator: field.locator })),
  );
  if (contradicts(terms)) return [];
  return terms.map(({ aspect, code, text, locator }) => ({
    subject,
    fact: 'availability',
    value: { aspect, code, text },
    locator,
    work,
    derived: true,
    ...dates,
  }));
}

/** The guide's fixed sentence about instruments that nobody outside has looked at. */
function verdictClaims(
  subject: string,
  fields: Fields,
  work: string,
  dates: { published: string | null; asOf: string | null },
): DraftClaim[] {
  const { evidence } = fields;
  if (evidence === null || !/ännu (ej|inte)( blivit)? granskad/i.test(evidence.text)) return [];
  if (!/bedömning|instrument/i.test(fields.methodType?.text ?? '')) return [];
  return [
    {
      subject,
      fact: 'instrument',
      value: { aspect: 'review_verdict', text: 'Ännu inte granskad av externa granskare' },
      locator: evidence.locator,
      work,
      ...dates,
    },
  ];
}
