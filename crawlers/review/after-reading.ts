/** What a run adds to what a site says: tags of its prose where the site has no field for them, and people's decisions. */
import { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { CatalogueRows } from '../../src/catalogue/store.ts';
import { type AnyRecord, decodeRecord } from '../../src/catalogue/store-codec.ts';
import { catalogueLexicon } from '../../src/search/catalogue-lexicon.ts';
import { knowledgeOf } from '../../src/tagging/knowledge.ts';
import { createTagger, type Tagger } from '../../src/tagging/tagger.ts';
import { isPublished } from '../../src/tagging/threshold.ts';
import type { Facet, Tag } from '../../src/tagging/types.ts';
import { createAnalyzer } from '../../src/text/analyzer.ts';
import type { Normalised } from '../normalise.ts';
import type { ReadPage } from '../read-pages.ts';
import { answers, type Decisions } from './decisions.ts';
import { followDecisions } from './from-claims.ts';
import { questionId } from './from-tags.ts';
import { proseOf } from './queue.ts';

/** Fields of a support that tags may fill, and by which facet. Only empty ones: what the site states stands. */
const filled = [
  ['areas', 'area'],
  ['targetGroups', 'targetGroup'],
  ['recipients', 'recipient'],
  ['problems', 'problem'],
] as const satisfies readonly (readonly [string, Facet])[];
const single = [
  ['knowledgeKind', 'knowledgeKind'],
  ['reader', 'reader'],
] as const satisfies readonly (readonly [string, Facet])[];

export function taggerOf(rows: CatalogueRows): Tagger {
  const catalogue = new Catalogue(rows);
  return createTagger(knowledgeOf(catalogue, createAnalyzer(catalogueLexicon(catalogue))));
}

export interface AfterReading {
  readonly source: string;
  readonly pages: readonly ReadPage[];
  readonly tagger: Tagger;
  readonly decisions: Decisions;
}

export function afterReading(normalised: Normalised, options: AfterReading): Normalised {
  const followed = followDecisions(normalised.review, options.decisions);
  const byRecord = Map.groupBy(
    options.pages.filter((p) => !p.linkOnly && normalised.works.has(p.key)),
    (p) => normalised.works.get(p.key) ?? '',
  );
  const records = normalised.records.map((record) => {
    const pages = record.type === 'supports' ? byRecord.get(record.id) : undefined;
    return pages === undefined ? record : tagged(record, pages, options);
  });
  return {
    ...normalised,
    records,
    claims: [...normalised.claims, ...followed.claims],
    review: followed.open,
    confirmed: new Set(followed.claims.map((c) => c.id)),
  };
}

function tagged(record: AnyRecord, pages: readonly ReadPage[], options: AfterReading): AnyRecord {
  const tags = pages.flatMap((page) => decidedTags(page, options));
  const values = (facet: Facet): string[] => [
    ...new Set(tags.filter((t) => t.facet === facet).map((t) => t.value)),
  ];
  const body: Record<string, unknown> = { ...record.record };
  const inferred = new Set(Array.isArray(body.inferredFields) ? body.inferredFields.map(String) : []);
  const fill = (field: string, value: unknown): void => {
    body[field] = value;
    inferred.add(field);
  };
  for (const [field, facet] of filled) {
    const found = values(facet);
    if (found.length > 0 && Array.isArray(body[field]) && body[field].length === 0) fill(field, found);
  }
  for (const [field, facet] of single) {
    const [first] = values(facet);
    if (first !== undefined && (body[field] ?? null) === null) fill(field, first);
  }
  const decoded = decodeRecord('supports', { ...body, inferredFields: [...inferred] });
  return decoded.ok ? decoded.value : record;
}

/** Published by themselves, or accepted by a person; what a person rejected or changed is not. */
function decidedTags(page: ReadPage, { source, tagger, decisions }: AfterReading): Tag[] {
  const { title } = page.reading;
  const text = `${title}\n${proseOf(page.reading.fields)}`;
  return tagger.tag(text, { title, url: page.page.url }).flatMap((tag) => {
    const decision = decisions.get(questionId(source, page.page.url, tag));
    if (!answers(decision, tag.value)) return isPublished(tag) ? [tag] : [];
    if (decision.answer === 'reject') return [];
    // Changed: another concept of the same facet, typed or chosen by a person who saw the words.
    return [
      decision.answer === 'change' && decision.value !== null
        ? ({ ...tag, value: decision.value } as Tag)
        : tag,
    ];
  });
}
