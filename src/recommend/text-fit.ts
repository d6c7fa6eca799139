import type { ScorePart, SearchIndex } from '../search/port.ts';

/** How many hits of the words are looked at: a record below that fits by its tags or not at all. */
const HITS = 60;

/** Parts that say that a word of the need stands in the record, whole or as a synonym. */
const readable: ReadonlySet<ScorePart['kind']> = new Set(['exact_name', 'word', 'synonym']);

/** A part of a compound is a weaker sign: "barnlöshet" has "barn" in it. */
const PART = 0.5;

/**
 * How well the words of a free-text need fit each record, 0–1: the search's own score against the best hit, times the
 * share of the need's words that the record answers. Words that nothing answers thereby lower every fit, which is how
 * "nothing fits" shows. The text is used and forgotten.
 * @param subjectWords the words of the text that carry a subject, without people, ages and everyday words.
 */
export async function textFit(
  index: SearchIndex,
  subjectWords: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (subjectWords.length === 0) return new Map();
  const { hits } = await index.search({
    q: subjectWords.join(' '),
    limit: HITS,
    offset: 0,
    sort: 'relevance',
    filters: { type: ['method', 'support'] },
    ages: null,
    hideFlagged: false,
    explain: true,
    facets: [],
  });
  const best = hits[0]?.score ?? 0;
  if (best <= 0) return new Map();
  return new Map(
    hits.map((hit) => {
      const whole = new Set<string>();
      const partly = new Set<string>();
      for (const { kind, term } of hit.explanation ?? []) {
        if (readable.has(kind)) whole.add(term);
        else if (kind === 'part') partly.add(term);
      }
      const answered = whole.size + PART * [...partly].filter((term) => !whole.has(term)).length;
      return [hit.id, (hit.score / best) * Math.min(1, answered / subjectWords.length)] as const;
    }),
  );
}
