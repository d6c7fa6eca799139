/** MFoF's list of parenting programmes: the one national source that prints the components of each. */
import { preventionLevelSchema } from '../../src/domain/primitives.ts';
import { type Field, heading, label, labelledDate, readFields, section } from '../extract/fields.ts';
import { contradicts, saidTerms } from './availability-words.ts';
import { aboutMethod, type Draft, type DraftClaim, type Proposal, quoted, short, yearOf } from './draft.ts';
import { type Expectation, type MapContext, type Place, type Reading, read, type Site } from './site.ts';

/** The date in the name is that of publication, and changes when a page is republished: it is no part of the key. */
const programmes = /\/fss-program\/(?:\d{4}-\d{2}-\d{2}-)?([^/]+)\.html$/i;

const expectation: Expectation = {
  required: ['name', 'components'],
  usual: { target: 0.8, design: 0.8, level: 0.6 },
  leastPages: 3,
};

const map = {
  name: [heading],
  target: [section(/^målgrupp/i), label(/^målgrupp$/i)],
  design: [section(/^utformning/i), label(/^utformning av programmet$/i)],
  level: [section(/^nivå/i), label(/^nivå( på programmet)?$/i)],
  components: [section(/^komponenter/i), label(/^komponenter$/i)],
  published: [labelledDate(/^publicerad\s*:?/i)],
  updated: [labelledDate(/^(senast )?(uppdaterad|granskad)\s*:?/i)],
};

export const mfof: Site = {
  id: 'mfof',
  place: placeOf,
  expects: { programme: expectation },
  extract: ({ page }) => {
    const fields = readFields(page, map);
    const name = fields.name?.text ?? '';
    // A heading without a list under it is a template that has changed: the list is what the page is for.
    const components = (fields.components?.items.length ?? 0) > 0 ? fields.components : null;
    const reading: Reading = {
      title: name,
      fields: { ...fields, components },
      published: fields.published?.text ?? null,
      updated: fields.updated?.text ?? null,
      notes: [],
      toDraft: (context) => toDraft(context, name, fields),
    };
    return read(expectation, reading);
  },
};

function placeOf(url: URL): Place | null {
  const name = programmes.exec(url.pathname)?.[1]?.toLowerCase();
  return name === undefined ? null : { kind: 'programme', key: `fss/${name}`, rank: 0 };
}

type Fields = Readonly<Record<keyof typeof map, Field | null>>;

function toDraft(context: MapContext, name: string, fields: Fields): Draft {
  const dates = { published: fields.published?.text ?? null, asOf: fields.updated?.text ?? null };
  const id =
    context.catalogue.support({ urls: [context.url], title: name, publisher: context.publisher }) ??
    context.recordId;
  const items = context.linkOnly ? [] : (fields.components?.items ?? []).map((i) => i.replace(/[.;,]$/, ''));
  const list = items.filter((i) => quoted(i) !== null).join('; ');
  const prevention = levelOf(fields.level?.text ?? '');
  const claims = (subject: string): DraftClaim[] => [
    {
      subject,
      fact: 'described',
      value: { register: 'MFoF:s lista över program', as: quoted(fields.level?.text) },
      population: prevention === null ? null : { preventionLevel: prevention },
      locator: fields.level?.locator ?? 'rubrik',
      work: id,
      ...dates,
    },
    ...(list === ''
      ? []
      : [
          {
            subject,
            fact: 'other' as const,
            value: { kind: 'other' as const, text: short(`Komponenter som MFoF listar: ${list}`, 400) },
            locator: fields.components?.locator ?? 'Komponenter',
            work: id,
            ...dates,
          },
        ]),
    ...designClaims(subject, context.linkOnly ? null : fields.design, id, dates),
  ];
  const about = aboutMethod(context, name, claims);
  return {
    support: {
      id,
      title: name,
      kind: 'method_description',
      steering: 'supporting',
      publishers: [context.publisher],
      publisherAsPrinted: 'MFoF',
      year: yearOf(dates.asOf ?? dates.published),
      areas: ['foraldraskapsstod'],
      inferredFields: ['areas'],
      url: context.url,
      summary: list === '' ? null : short(`Program i MFoF:s lista. Komponenter som listas: ${list}`, 400),
    },
    claims: about.claims,
    proposals: [...about.proposals, ...newComponents(context, name, items)],
  };
}

/** A method's components are a list that editors keep: what the page has beyond it is put to them. */
function newComponents(context: MapContext, name: string, items: readonly string[]): Proposal[] {
  const method = context.catalogue.method(name);
  if (method.kind !== 'one' || items.length === 0) return [];
  const known = new Set(context.catalogue.components(method.id));
  const found = items.flatMap((item) => context.catalogue.concept('components', item) ?? []);
  const fresh = [...new Set(found)].filter((c) => !known.has(c));
  if (fresh.length === 0) return [];
  return [
    {
      why: 'components',
      said: short(items.join('; '), 400),
      locator: 'Komponenter',
      candidates: fresh,
      claims: [],
    },
  ];
}

function designClaims(subject: string, design: Field | null, work: string, dates: object): DraftClaim[] {
  const said = design === null ? [] : saidTerms(design.text);
  if (design === null || contradicts(said)) return [];
  return said.map(({ aspect, code, text }) => ({
    subject,
    fact: 'availability',
    value: { aspect, code, text },
    locator: design.locator,
    work,
    derived: true,
    ...dates,
  }));
}

const levels: readonly (readonly [RegExp, string])[] = [
  [/universell/i, 'universal'],
  [/selektiv/i, 'selective'],
  [/indikerad/i, 'indicated'],
];

/** One level as printed; a programme on several has none of its own. */
function levelOf(text: string) {
  const found = levels.filter(([words]) => words.test(text)).map(([, level]) => level);
  return found.length === 1 ? preventionLevelSchema.parse(found[0]) : null;
}
