/** Which knowledge supports overlap: the report behind /api/v1/audit/overlaps. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Support } from '../../domain/records/support.ts';
import type { Verdict } from '../../domain/records/verdict.ts';
import { type AuditFilters, passes } from '../filters.ts';
import { pairsAbove } from './candidates.ts';
import { createCorpus } from './corpus.ts';
import { methodsSince, readWorks } from './read-works.ts';
import { type PairRelation, relationOf } from './relation.ts';
import { editionLines, isSameWork } from './same-work.ts';
import { type PartScore, scoreParts } from './score.ts';
import { bandOf, type OverlapBand, reportedFrom } from './weights.ts';
import type { FeatureGround } from './work.ts';

export interface OverlapPair {
  readonly a: Support;
  readonly b: Support;
  /** 0–1, two decimals. */
  readonly score: number;
  readonly band: OverlapBand;
  readonly parts: readonly PartScore[];
  /** Grounds of what is shared: `title` means that it is our reading of the titles. */
  readonly grounds: readonly FeatureGround[];
  /** Somebody's judgement of the pair: it wins over `relation`. */
  readonly verdict: Verdict | null;
  readonly relation: PairRelation | null;
}

export interface OverlapQuery extends AuditFilters {
  readonly minScore: number;
  /** Also replaced, draft and archived works, and pairs judged to be no pair. */
  readonly all: boolean;
}

export const everyOverlap: OverlapQuery = {
  publishers: [],
  areas: [],
  years: [],
  minScore: reportedFrom,
  all: false,
};

/**
 * All pairs of the catalogue, best first, computed once a catalogue (about a second for 450 works). A work and its
 * own summary, editions of one work, and pairs judged to be one work are never pairs.
 */
export function allOverlaps(catalogue: Catalogue): readonly OverlapPair[] {
  return catalogue.derive('audit overlaps', () => {
    const works = readWorks(catalogue);
    const corpus = createCorpus(works, methodsSince(catalogue));
    const lineOf = editionLines(catalogue);
    const verdicts = new Map(catalogue.verdicts.map((v) => [pairKey(v.a, v.b), v]));
    return pairsAbove(corpus, reportedFrom).flatMap(({ a, b, score }): OverlapPair[] => {
      const [first, second] = [catalogue.supports.get(a.work.id), catalogue.supports.get(b.work.id)];
      const band = bandOf(score);
      if (first === undefined || second === undefined || band === null) return [];
      const verdict = verdicts.get(pairKey(first.id, second.id)) ?? null;
      if (verdict === null && isSameWork(a.work, b.work)) return [];
      if (verdict?.verdict === 'same_work' || lineOf(first.id) === lineOf(second.id)) return [];
      const parts = scoreParts(corpus, a, b);
      const features = [...Object.values(a.work.parts), ...Object.values(b.work.parts)].flat();
      const shared = new Set(parts.flatMap((p) => (p.part === 'words' ? [] : p.shared)));
      const grounds = new Set(features.filter((f) => shared.has(f.value)).map((f) => f.ground));
      const relation = relationOf(catalogue, { a: first, b: second, score, parts });
      return [
        {
          a: first,
          b: second,
          score: Math.round(score * 100) / 100,
          band,
          parts,
          grounds: [...grounds],
          verdict,
          relation,
        },
      ];
    });
  });
}

/** The pairs that a reader asks for. With two or more publishers: pairs between them. */
export function overlaps(catalogue: Catalogue, query: OverlapQuery): OverlapPair[] {
  return allOverlaps(catalogue).filter((pair) => {
    if (pair.score < query.minScore) return false;
    if (!query.all && (pair.verdict?.verdict === 'not_related' || !isInUse(pair.a) || !isInUse(pair.b)))
      return false;
    if (!between(query.publishers, pair)) return false;
    const { publishers: _done, ...rest } = query;
    return passes(
      { ...rest, publishers: [] },
      {
        publishers: [],
        areas:
          pair.a.areas.length === 0 || pair.b.areas.length === 0
            ? [...pair.a.areas, ...pair.b.areas]
            : commonAreas(pair),
        years: [pair.a.year, pair.b.year],
      },
    );
  });
}

/** The areas that both works are in; where they share none, those of either. */
export function commonAreas({ a, b }: Pick<OverlapPair, 'a' | 'b'>): readonly string[] {
  const common = a.areas.filter((area) => b.areas.includes(area));
  return common.length > 0 ? common : [...a.areas, ...b.areas];
}

/** Replaced, archived and draft works are the matter of the report on currency. */
export function isInUse(work: Support): boolean {
  return work.status === 'current' || work.status === 'unknown';
}

/** Do the works come from different bodies? */
export function isBetweenBodies({ a, b }: Pick<OverlapPair, 'a' | 'b'>): boolean {
  return !a.publishers.some((p) => b.publishers.includes(p));
}

function between(wanted: readonly string[], { a, b }: OverlapPair): boolean {
  const has = (work: Support) => work.publishers.some((p) => wanted.includes(p));
  if (wanted.length === 0) return true;
  if (wanted.length === 1) return has(a) || has(b);
  return (
    has(a) &&
    has(b) &&
    [...a.publishers, ...b.publishers].filter((p) => wanted.includes(p)).length > 1 &&
    isBetween(wanted, a, b)
  );
}

/** Not both from one and the same of the wanted bodies. */
function isBetween(wanted: readonly string[], a: Support, b: Support): boolean {
  const [x, y] = [a, b].map((w) => w.publishers.filter((p) => wanted.includes(p)));
  return (x ?? []).some((p) => (y ?? []).some((q) => q !== p));
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
