import { catalogueLexicon } from '../../src/search/catalogue-lexicon.ts';
import { searchDocuments } from '../../src/search/documents.ts';
import { type Lexicon, type SearchDocument, searchFields } from '../../src/search/port.ts';
import { realCatalogue, testDay } from '../helpers/catalogue.ts';
import { readJudgements } from '../relevance/judgements.ts';
import { seeded } from '../relevance/statistics.ts';

/** The facets that every engine counts in the measurement. */
export const benchFacets = ['type', 'kind', 'targetGroup', 'problem', 'area', 'introduce'] as const;
/** Words of running text that each made document gets besides what it takes from real records. */
const extraWords = 80;

export interface BenchQuery {
  readonly q: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export interface BenchData {
  readonly documents: readonly SearchDocument[];
  readonly queries: readonly BenchQuery[];
  readonly lexicon: Lexicon;
}

/**
 * `size` documents made of real records' fields mixed with each other, and running text drawn from the words
 * of the catalogue as often as they stand there; and queries, half of them people's own (the judged ones),
 * half of one to four words, with no, one or two filters. The same for one seed.
 */
export function benchData(size: number, queryCount: number, seed = 7): BenchData {
  const catalogue = realCatalogue();
  const real = searchDocuments(catalogue, testDay);
  const words = real.flatMap((document) =>
    searchFields.flatMap((field) => (document.text[field] ?? []).join(' ').split(/\s+/)),
  );
  const random = seeded(seed);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const some = (count: number): string => Array.from({ length: count }, () => pick(words)).join(' ');
  const documents = Array.from({ length: size }, (_, i): SearchDocument => {
    const [named, described, placed] = [pick(real), pick(real), pick(real)];
    return {
      ...placed,
      id: `post-${i}`,
      title: `${named.title} ${some(2)}`,
      text: {
        ...placed.text,
        names: named.text.names ?? [],
        abbreviations: named.text.abbreviations ?? [],
        title: [`${named.title} ${some(2)}`],
        summary: described.text.summary ?? [],
        body: [...(described.text.body ?? []), some(extraWords)],
      },
    };
  });
  const own = readJudgements();
  const queries = Array.from({ length: queryCount }, (): BenchQuery => {
    const q = random() < 0.5 ? pick(own).q : some(1 + Math.floor(random() * 4));
    const filters: Record<string, readonly string[]> = {};
    const wanted = Math.floor(random() * 3);
    while (Object.keys(filters).length < wanted) {
      const facet = pick(benchFacets);
      const values = pick(real).facets[facet] ?? [];
      if (values.length > 0) filters[facet] = [pick(values)];
    }
    return { q, filters };
  });
  return { documents, queries, lexicon: catalogueLexicon(catalogue) };
}
