/** How two overlapping works may relate: what a record states, else a proposal with its ground. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { claimsOf } from '../../domain/claim.ts';
import { knowledgeKindLabels } from '../../domain/labels.ts';
import { isInForce } from '../../domain/positions.ts';
import { populationsOverlap } from '../../domain/primitives.ts';
import type { Support } from '../../domain/records/support.ts';
import type { PartScore } from './score.ts';
import { bandOf } from './weights.ts';

export type PairRelationType = 'complements' | 'overlaps' | 'contradicts' | 'replaces' | 'based_on';

export interface PairRelation {
  readonly type: PairRelationType;
  /** For `replaces` and `based_on`: the work that replaces or builds. */
  readonly from: string | null;
  readonly basis: 'stated' | 'inferred';
  /** One sentence: what the relation rests on. */
  readonly ground: string;
  readonly url: string | null;
}

export interface PairFacts {
  readonly a: Support;
  readonly b: Support;
  readonly score: number;
  readonly parts: readonly PartScore[];
}

/** What is stated wins; then the proposals in order of how much they would matter if true. Null = none to propose. */
export function relationOf(catalogue: Catalogue, pair: PairFacts): PairRelation | null {
  return (
    stated(pair) ??
    contradiction(catalogue, pair) ??
    newEdition(pair) ??
    restsOn(catalogue, pair) ??
    byKnowledge(pair)
  );
}

function stated({ a, b }: PairFacts): PairRelation | null {
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const r of from.relations) {
      const { type } = r;
      if (
        r.to !== to.id ||
        (type !== 'complements' && type !== 'overlaps' && type !== 'contradicts' && type !== 'based_on')
      )
        continue;
      return {
        type,
        from: type === 'based_on' ? from.id : null,
        basis: 'stated',
        ground: r.reason ?? 'Anges i posten.',
        url: r.source,
      };
    }
  }
  return null;
}

/** One recommends what the other advises against, for overlapping groups, and both stand. */
function contradiction(catalogue: Catalogue, { a, b }: PairFacts): PairRelation | null {
  const positions = (work: Support) =>
    claimsOf(
      catalogue.claimsIn(work.id).map((c) => c.claim),
      'recommendation',
    ).filter(isInForce);
  const offered = (level: string) => level === 'should' || level === 'may';
  for (const x of positions(a)) {
    for (const y of positions(b)) {
      const opposite =
        (offered(x.value.level) && y.value.level === 'should_not') ||
        (offered(y.value.level) && x.value.level === 'should_not');
      if (x.subject !== y.subject || !opposite) continue;
      if (!populationsOverlap(x.population, y.population, catalogue.hierarchy)) continue;
      const ground = `Den ena rekommenderar ${catalogue.titleOf(x.subject)}, den andra avråder, för grupper som överlappar.`;
      return { type: 'contradicts', from: null, basis: 'inferred', ground, url: null };
    }
  }
  return null;
}

/** How alike titles have to be for the later one to look like a new edition. */
const SAME_TITLE = 0.6;

function newEdition({ a, b, parts }: PairFacts): PairRelation | null {
  const words = parts.find((p) => p.part === 'words')?.value ?? 0;
  const publisher = a.publishers.some((p) => b.publishers.includes(p));
  if (!publisher || words < SAME_TITLE || a.kind !== b.kind || a.year === null || b.year === null)
    return null;
  if (a.year === b.year) return null;
  const [newer, older] = a.year > b.year ? [a, b] : [b, a];
  const ground = `Samma utgivare, samma slag och nästan samma titel; ${newer.year} mot ${older.year}. Att den senare ersätter den tidigare är en gissning.`;
  return { type: 'replaces', from: newer.id, basis: 'inferred', ground, url: null };
}

/** A later work passes on what the other's publisher says of a method that the other work is about. */
function restsOn(catalogue: Catalogue, { a, b }: PairFacts): PairRelation | null {
  for (const [later, earlier] of [
    [a, b],
    [b, a],
  ] as const) {
    if (later.year !== null && earlier.year !== null && later.year < earlier.year) continue;
    const subjects = new Set(catalogue.claimsIn(earlier.id).map((c) => c.claim.subject));
    const passedOn = catalogue
      .claimsIn(later.id)
      .find(
        ({ claim }) =>
          subjects.has(claim.subject) &&
          earlier.publishers.includes(claim.source.assertedBy) &&
          !later.publishers.includes(claim.source.assertedBy),
      );
    if (passedOn === undefined) continue;
    const body = catalogue.actorName(passedOn.claim.source.assertedBy);
    const ground = `Återger vad ${body} säger om ${catalogue.titleOf(passedOn.claim.subject)}.`;
    return { type: 'based_on', from: later.id, basis: 'inferred', ground, url: passedOn.claim.source.url };
  }
  return null;
}

/** Same subject: another kind of knowledge complements, the same kind overlaps. Too weak a likeness proposes nothing. */
function byKnowledge({ a, b, score }: PairFacts): PairRelation | null {
  if (bandOf(score) === 'some') return null;
  if (a.knowledgeKind !== null && b.knowledgeKind !== null && a.knowledgeKind !== b.knowledgeKind) {
    const kinds = [a, b].map((w) => knowledgeKindLabels[w.knowledgeKind ?? 'describing'].toLowerCase());
    const ground = `Samma ämne och olika slags kunskap: ${kinds.join(' och ')}.`;
    return { type: 'complements', from: null, basis: 'inferred', ground, url: null };
  }
  const ground =
    a.knowledgeKind === null || b.knowledgeKind === null
      ? 'Samma ämne; vilket slags kunskap är inte känt för båda.'
      : 'Samma ämne och samma slags kunskap.';
  return { type: 'overlaps', from: null, basis: 'inferred', ground, url: null };
}
