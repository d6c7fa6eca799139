/**
 * vardochinsats.se: the national programmes' pages about interventions and instruments. What a programme says of
 * priority is Socialstyrelsen's and quoted; the programmes themselves recommend nothing here.
 */
import { type Field, heading, label, labelledDate, readFields, section } from '../extract/fields.ts';
import type { Page } from '../extract/page.ts';
import { type Draft, type DraftClaim, type Proposal, short, undecided, yearOf } from './draft.ts';
import { saysGone } from './publication.ts';
import { type Expectation, type Extracted, type MapContext, type Place, read, type Site } from './site.ts';
import { competenceClaims, populationOf } from './vip-claims.ts';
import { priorityDraft } from './vip-priorities.ts';
import { programmeOf, stepKey } from './vip-programmes.ts';

const pages = /^\/([^/]+)\/(behandling-och-stoed|kartlaeggning-och-utredning)\/([^/]+)\/?$/i;
const kinds: Readonly<Record<string, 'intervention' | 'instrument'>> = {
  'behandling-och-stoed': 'intervention',
  'kartlaeggning-och-utredning': 'instrument',
};
const printedKinds = { intervention: 'Behandling och stöd', instrument: 'Kartläggning och utredning' };

const expectation: Expectation = {
  required: ['name', 'programme'],
  usual: { target: 0.7, knowledge: 0.6, competence: 0.6 },
  leastPages: 2,
};

const map = {
  name: [heading],
  programme: [label(/^gå till huvudsidan$/i), programmeLink],
  target: [section(/^målgrupp/i), label(/^(målgrupp|målgrupp eller situation)$/i)],
  knowledge: [section(/^kunskapsläge/i)],
  competence: [section(/^kompetenskrav/i), label(/^kompetenskrav$/i)],
  summary: [section(/^sammanfattning/i)],
  // Pages of 2018–2019 have a box of facts.
  ageGroup: [label(/^åldersgrupp$/i)],
  priority: [label(/^prioritering$/i)],
  updated: [labelledDate(/^(senast )?uppdaterad\s*:?/i)],
  published: [labelledDate(/^(publicerad|skapad)\s*:?/i)],
};
type Fields = Readonly<Record<keyof typeof map, Field | null>>;

export const vardochinsats: Site = {
  id: 'vardochinsats',
  place: placeOf,
  expects: { intervention: expectation, instrument: { ...expectation, leastPages: 0 } },
  extract: ({ page, kind }): Extracted => {
    const fields = readFields(page, map);
    const title = fields.name?.text ?? '';
    if (saysGone(title)) return { kind: 'gone' };
    return read(expectation, {
      title,
      fields,
      published: fields.published?.text ?? null,
      updated: fields.updated?.text ?? null,
      notes: [],
      toDraft: (context) =>
        toDraft(context, title, fields, kind === 'instrument' ? 'instrument' : 'intervention'),
    });
  },
};

/** Versions out for comment are drafts: their pages come again, and otherwise, when they are decided. */
function placeOf(url: URL): Place | null {
  const [, vip = '', part = '', name = ''] = pages.exec(url.pathname) ?? [];
  const kind = kinds[part.toLowerCase()];
  if (kind === undefined || /^remissversion/i.test(vip)) return null;
  const slug = stepKey(vip);
  const programme = programmeOf(slug);
  return {
    kind,
    key: `${programme.slug}/${kind}/${stepKey(name)}`,
    rank: slug === programme.slug ? 0 : 1,
  };
}

/** The link back to the programme's first page, where the line that says so is not read. */
function programmeLink(page: Page): Field | null {
  const start = `/${new URL(page.url).pathname.split('/')[1] ?? ''}`;
  const link = page.links.find(
    ({ href, text }) =>
      URL.canParse(href) && new URL(href).pathname.replace(/\/$/, '') === start && text.length > 2,
  );
  return link === undefined ? null : { text: link.text, items: [link.text], locator: 'länk till huvudsidan' };
}

function toDraft(
  context: MapContext,
  title: string,
  fields: Fields,
  kind: 'intervention' | 'instrument',
): Draft {
  const work = workOf(context, fields.programme?.text ?? '');
  const dates = { published: fields.published?.text ?? null, asOf: fields.updated?.text ?? null };
  const support: Draft['support'] = {
    ...work,
    kind: 'knowledge_support',
    steering: 'guiding',
    publishers: [context.publisher],
    publisherAsPrinted: 'Vård- och insatsprogram (vardochinsats.se)',
    year: yearOf(dates.asOf ?? dates.published),
    documents: [{ title: short(title, 300), form: 'page', url: context.url }],
  };
  const at = context.catalogue.methodAt(context.url);
  const resolved = at === null ? context.catalogue.method(title) : { kind: 'one' as const, id: at };
  const priorities = context.linkOnly
    ? { claims: [], proposals: [] }
    : priorityDraft(context, {
        knowledge: fields.knowledge,
        boxed: fields.priority?.text ?? null,
        title,
        own: resolved.kind === 'one' ? resolved.id : null,
      });
  const own = (subject: string): DraftClaim[] => [
    {
      subject,
      fact: 'described',
      value: { register: 'Vård- och insatsprogram', as: printedKinds[kind] },
      population: context.linkOnly
        ? null
        : populationOf(context, fields.target?.text ?? '', fields.ageGroup?.text ?? ''),
      locator: fields.target?.locator ?? 'rubrik',
      work: work.id,
      ...dates,
    },
    ...(context.linkOnly ? [] : competenceClaims(subject, fields.competence, work.id, dates)),
  ];
  if (resolved.kind === 'one')
    return {
      support,
      claims: [...own(resolved.id), ...priorities.claims],
      proposals: priorities.proposals,
    };
  // Most pages are about a kind of help and no method: a question only where a method's name stands in the heading.
  const near: Proposal[] =
    !resolved.named || resolved.candidates.length === 0
      ? []
      : [
          {
            why: 'unknown_method',
            said: short(title, 200),
            locator: 'rubrik',
            candidates: resolved.candidates,
            claims: own(undecided),
          },
        ];
  return { support, claims: priorities.claims, proposals: [...near, ...priorities.proposals] };
}

/** A programme is one work with many pages, as the editors have it. */
function workOf(context: MapContext, printed: string) {
  const slug = stepKey(new URL(context.url).pathname.split('/')[1] ?? '');
  const programme = programmeOf(slug);
  const titleFor = (name: string) => short(`Nationellt vård- och insatsprogram: ${lowerFirst(name)}`, 300);
  const title = titleFor(printed);
  const url = new URL(`/${programme.slug}/`, context.url).href;
  const known = [title, ...programme.names.map(titleFor)]
    .map((t) => context.catalogue.support({ urls: [], title: t, publisher: context.publisher }))
    .find((id) => id !== null);
  const id =
    known ?? context.catalogue.support({ urls: [url, context.url], title, publisher: context.publisher });
  return {
    id: id ?? `vardochinsats-${programme.slug}`,
    title,
    url,
    ...(programme.area === null ? {} : { areas: [programme.area], inferredFields: ['areas'] }),
  };
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
