/** SBU's list of effective interventions (one page of tables) and its intervention list (a page each, in fields). */
import { readDate } from '../extract/dates.ts';
import { type Field, heading, label, labelledDate, readFields, section } from '../extract/fields.ts';
import type { Page } from '../extract/page.ts';
import { column } from '../extract/tables.ts';
import { aboutMethod, type Draft, type DraftClaim, quoted, short, yearOf } from './draft.ts';
import { mapFinding } from './sbu-finding.ts';
import { type Expectation, type Extracted, type MapContext, type Reading, read } from './site.ts';

export const effectiveExpectation: Expectation = { required: ['name', 'rows'], usual: {}, leastPages: 0 };
export const interventionExpectation: Expectation = {
  required: ['name', 'effect', 'grade'],
  usual: { licence: 0.7, cost: 0.3, target: 0.7 },
  leastPages: 0,
};

interface Row {
  readonly area: string;
  readonly cells: Readonly<
    Record<'population' | 'method' | 'comparator' | 'outcome' | 'result' | 'search', string>
  >;
  readonly locator: string;
}

const columns = {
  population: /^population/i,
  method: /^insats|^metod/i,
  comparator: /^jämförelse/i,
  outcome: /^utfall/i,
  result: /^resultat/i,
  search: /^sökdatum/i,
};

export function extractEffective(page: Page): Extracted {
  const rows = rowsOf(page);
  const name = page.heading;
  const updated =
    readFields(page, { updated: [labelledDate(/^(senast )?uppdaterad\s*:?/i)] }).updated?.text ?? null;
  const reading: Reading = {
    title: name ?? '',
    fields: {
      name: name === null ? null : { text: name, items: [name], locator: 'rubrik' },
      rows:
        rows.length === 0
          ? null
          : { text: `${rows.length}`, items: rows.map((r) => r.cells.method), locator: 'tabeller' },
    },
    published: null,
    updated,
    notes: [],
    toDraft: (context) => effectiveDraft(context, name ?? '', rows, updated),
  };
  return read(effectiveExpectation, reading);
}

/** Only tables that have all columns but the last: others on the page are of another kind. */
function rowsOf(page: Page): Row[] {
  return page.sections.flatMap((s) =>
    s.tables.flatMap((table) => {
      const at = Object.entries(columns).map(([name, words]) => [name, column(table, words)] as const);
      if (at.some(([name, i]) => i < 0 && name !== 'search')) return [];
      return table.rows.map((row, n) => ({
        area: s.heading,
        cells: Object.fromEntries(at.map(([name, i]) => [name, row[i] ?? ''])) as Row['cells'],
        locator: `${s.heading}, rad ${n + 1}`,
      }));
    }),
  );
}

function effectiveDraft(
  context: MapContext,
  name: string,
  rows: readonly Row[],
  updated: string | null,
): Draft {
  const id =
    context.catalogue.support({ urls: [context.url], title: name, publisher: context.publisher }) ??
    context.recordId;
  const found = context.linkOnly
    ? []
    : rows.map(({ cells, locator }) =>
        mapFinding(context, {
          method: cells.method,
          population: cells.population || null,
          comparator: cells.comparator || null,
          outcome: cells.outcome,
          result: cells.result,
          grade: null,
          searchDate: readDate(cells.search),
          locator,
          work: id,
          published: null,
          asOf: updated,
        }),
      );
  return {
    support: {
      id,
      title: name,
      kind: 'knowledge_support',
      steering: 'guiding',
      publishers: [context.publisher],
      publisherAsPrinted: 'SBU',
      year: yearOf(updated),
      url: context.url,
    },
    claims: found.flatMap((f) => f.claims),
    proposals: found.flatMap((f) => f.proposals),
  };
}

const both = (name: RegExp) => [label(name), section(name)];
const interventionMap = {
  name: [...both(/^programmets benämning/i), heading],
  type: both(/^typ av insats/i),
  target: both(/^målgrupp/i),
  directedAt: both(/^insats riktad mot/i),
  arena: both(/^arena/i),
  provider: both(/^utförare/i),
  competence: both(/^kompetenskrav/i),
  licence: both(/^krävs licens/i),
  outcome: both(/^utfall/i),
  effect: both(/^visad effekt/i),
  grade: both(/^vetenskaplig tillförlitlighet/i),
  evaluatedIn: both(/^utvärdering gjord i/i),
  economy: both(/^hälsoekonomisk utvärdering/i),
  cost: both(/^programkostnader/i),
  updated: [labelledDate(/^(senast )?uppdaterad\s*:?/i)],
  published: [labelledDate(/^publicerad\s*:?/i)],
};
type Fields = Readonly<Record<keyof typeof interventionMap, Field | null>>;

export function extractIntervention(page: Page): Extracted {
  const fields = readFields(page, interventionMap);
  const reading: Reading = {
    title: fields.name?.text ?? '',
    fields,
    published: fields.published?.text ?? null,
    updated: fields.updated?.text ?? null,
    notes: [],
    toDraft: (context) => interventionDraft(context, fields),
  };
  return read(interventionExpectation, reading);
}

function interventionDraft(context: MapContext, fields: Fields): Draft {
  const name = fields.name?.text ?? '';
  const dates = { published: fields.published?.text ?? null, asOf: fields.updated?.text ?? null };
  const id =
    context.catalogue.support({ urls: [context.url], title: name, publisher: context.publisher }) ??
    context.recordId;
  const about = aboutMethod(context, name, (subject) => [
    {
      subject,
      fact: 'described',
      value: { register: 'SBU:s interventionslista', as: quoted(fields.type?.text) },
      locator: fields.type?.locator ?? 'rubrik',
      work: id,
      ...dates,
    },
    ...(context.linkOnly
      ? []
      : [
          ...licenceClaims(subject, fields.licence, id, dates),
          ...costClaims(subject, fields.cost, id, dates),
        ]),
  ]);
  const finding = context.linkOnly
    ? { claims: [], proposals: [] }
    : mapFinding(context, {
        method: name,
        population: fields.target?.text ?? null,
        comparator: null,
        outcome: fields.outcome?.text ?? fields.effect?.text ?? '',
        result: fields.effect?.text ?? '',
        grade: fields.grade?.text ?? null,
        searchDate: null,
        locator: fields.effect?.locator ?? 'Visad effekt',
        work: id,
        ...dates,
      });
  return {
    support: {
      id,
      title: name,
      kind: 'method_description',
      steering: 'supporting',
      publishers: [context.publisher],
      publisherAsPrinted: 'SBU',
      year: yearOf(dates.asOf ?? dates.published),
      url: context.url,
      summary: `Post i SBU:s interventionslista, med visad effekt, tillförlitlighet enligt GRADE, licenskrav och kostnad där sidan anger dem.`,
    },
    claims: [...about.claims, ...finding.claims],
    proposals: [...about.proposals, ...finding.proposals],
  };
}

type Dates = { readonly published: string | null; readonly asOf: string | null };

/** "Ja" and "Nej" with or without words after them; anything else says nothing that a rule may read. */
function licenceClaims(subject: string, field: Field | null, work: string, dates: Dates): DraftClaim[] {
  const yes = /^ja\b/i.test(field?.text ?? '');
  if (field === null || (!yes && !/^nej\b/i.test(field.text))) return [];
  const value = yes
    ? {
        aspect: 'terms' as const,
        code: 'licence_required' as const,
        text: 'Licens krävs för att utföra insatsen',
      }
    : { aspect: 'licence' as const, code: null, text: 'Licens krävs inte för att utföra insatsen' };
  return [
    {
      subject,
      fact: 'availability',
      value,
      statedAs: quoted(field.text),
      locator: field.locator,
      work,
      ...dates,
    },
  ];
}

const amount =
  /(?:ca\.?\s*|cirka\s*)?\d[\d\s\u00a0]*(?:[–-]\s*\d[\d\s\u00a0]*)?\s*(?:kr|kronor|SEK)(?:\s+per\s+[\p{L}-]+)?/giu;

/** Amounts as printed, with their price year; the sentences around them are not copied. */
function costClaims(subject: string, field: Field | null, work: string, dates: Dates): DraftClaim[] {
  const amounts = [
    ...new Set([...(field?.text.matchAll(amount) ?? [])].map((m) => m[0].replace(/\s+/g, ' ').trim())),
  ];
  if (field === null || amounts.length === 0) return [];
  const priceYear = /(?:prisnivå|priser|prisår|års)\D{0,12}((?:19|20)\d{2})|((?:19|20)\d{2}) års/i.exec(
    field.text,
  );
  return amounts.slice(0, 4).map((text) => ({
    subject,
    fact: 'requirement',
    value: {
      field: /per (deltagare|familj|barn|individ|person|klient|elev)/i.test(text)
        ? ('cost_per_participant' as const)
        : ('other' as const),
      text: short(`Programkostnad: ${text}`, 400),
      priceYear: priceYear === null ? null : Number(priceYear[1] ?? priceYear[2]),
      currency: 'SEK',
    },
    locator: field.locator,
    work,
    ...dates,
  }));
}
