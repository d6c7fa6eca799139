/**
 * Where bodies say different things. Three results, never mixed (domain model 3): `comparable` statements that
 * disagree (same kind, same outcome group, overlapping population, both current); two kinds of answer (what research
 * shows against what was decided); and statements that only look opposed and cannot be compared.
 */

import type { Catalogue } from '../catalogue/catalogue.ts';
import { claimText, populationText } from '../catalogue/claim-text.ts';
import { methodFacts } from '../catalogue/method-facts.ts';
import { recordUrl } from '../catalogue/record-view.ts';
import { publisherView, yearOf } from '../catalogue/sources.ts';
import { comparabilityLabels, conflictKindLabels } from '../domain/audit-labels.ts';
import { type Claim, type ClaimOf, claimDate } from '../domain/claim.ts';
import { bySwedish } from '../domain/collate.ts';
import { counts, disagree } from '../domain/evidence-class.ts';
import { dissentReasonLabels } from '../domain/labels.ts';
import type { Position } from '../domain/positions.ts';
import { populationsOverlap } from '../domain/primitives.ts';
import type { Method } from '../domain/records/method.ts';
import type { Dissent } from '../domain/records/reference.ts';
import { type AuditFilters, passes } from './filters.ts';
import { areasOf } from './refs.ts';
import type { Conflict } from './schemas.ts';

type Comparability = Conflict['comparability'];
type Finding = ClaimOf<'finding'>;

/** All, those to act on first: comparable, then kinds of answer, then what cannot be compared. */
export function allConflicts(catalogue: Catalogue, today: string): readonly Conflict[] {
  return catalogue.derive(`audit conflicts ${today}`, () => {
    const curated = catalogue.dissents
      .filter((d) => d.status !== 'check')
      .map((d) => fromDissent(catalogue, d));
    const explained = new Set(curated.flatMap((c) => pairsOf(c.statements.map((s) => s.claimId))));
    const found = [...catalogue.methods.values()]
      .flatMap((method) => byRule(catalogue, method, today))
      .filter((c) => !pairsOf(c.statements.map((s) => s.claimId)).some((p) => explained.has(p)));
    const order: Comparability[] = ['comparable', 'kinds_of_answer', 'not_comparable'];
    return [...curated, ...found].sort(
      (a, b) =>
        order.indexOf(a.comparability) - order.indexOf(b.comparability) ||
        Number(b.ground === 'curated') - Number(a.ground === 'curated') ||
        bySwedish(a.title, b.title),
    );
  });
}

export interface ConflictQuery extends AuditFilters {
  readonly kind: Conflict['kind'] | null;
}

/** With two or more publishers: conflicts in which at least two of them speak. */
export function conflicts(catalogue: Catalogue, query: ConflictQuery, today: string): Conflict[] {
  return allConflicts(catalogue, today).filter((c) => {
    const publishers = c.statements.flatMap((s) => s.publisher.id ?? []);
    const wanted = query.publishers.filter((p) => publishers.includes(p));
    if (wanted.length < Math.min(2, query.publishers.length)) return false;
    if (query.kind !== null && c.kind !== query.kind) return false;
    return passes(
      { ...query, publishers: [] },
      { publishers, areas: c.areas, years: c.statements.map((s) => s.year) },
    );
  });
}

/** Reasons that make two statements answers to different questions, not different kinds of answer. */
const notComparableLevels = new Set([
  'population',
  'name_clash',
  'same_work',
  'superseded',
  'press',
  'no_position',
]);

function fromDissent(catalogue: Catalogue, dissent: Dissent): Conflict {
  const comparability: Comparability =
    dissent.status === 'real'
      ? 'comparable'
      : notComparableLevels.has(dissent.level)
        ? 'not_comparable'
        : 'kinds_of_answer';
  const subject = dissent.a.method ?? dissent.b.method;
  const claims = [...dissent.a.claims, ...dissent.b.claims].flatMap((id) => catalogue.claim(id)?.claim ?? []);
  const editor = {
    publisher: publisherView(catalogue, 'redaktionen'),
    title: 'Redaktionens förklaring',
    url: null,
  };
  return {
    id: dissent.id,
    ...titleAndUrl(catalogue, subject, dissent.topic),
    ...kindOf(comparability),
    topic: dissent.topic,
    population: populationText(catalogue, claims.find((c) => c.population !== null)?.population ?? null),
    outcome: dissent.outcomeGroup === null ? null : catalogue.label('outcome-groups', dissent.outcomeGroup),
    statements: [dissent.a, dissent.b].map((side) => {
      const claim = side.claims.flatMap((id) => catalogue.claim(id)?.claim ?? [])[0];
      return {
        publisher: bodyOf(catalogue, side.assertedBy, claim),
        claim: side.statement,
        claimId: claim?.id ?? null,
        population: populationText(catalogue, claim?.population ?? null),
        year: side.year,
        url: side.url ?? claim?.source.url ?? null,
      };
    }),
    reasons: dissent.reasons.map((code) => ({ code, text: dissentReasonLabels[code], source: editor })),
    explanation: dissent.why,
    ground: 'curated',
    areas: [
      ...new Set(
        [dissent.a.method, dissent.b.method].flatMap((id) => (id === null ? [] : areasOf(catalogue, id))),
      ),
    ],
  };
}

function byRule(catalogue: Catalogue, method: Method, today: string): Conflict[] {
  const { evidence, positions } = methodFacts(catalogue, method, today);
  const findings = evidence.outcomes.flatMap((o) => o.deciding);
  return [
    ...evidence.outcomes.flatMap((o) => findingPairs(catalogue, method, o.deciding)),
    ...positionPairs(catalogue, method, positions),
    ...decisionsAgainstEvidence(catalogue, method, positions, findings),
  ];
}

/** Two conclusions on one outcome: they disagree, or would if they were about the same people. */
function findingPairs(catalogue: Catalogue, method: Method, findings: readonly Finding[]): Conflict[] {
  return pairs(findings.filter(counts)).flatMap(([a, b]) => {
    if (a.source.assertedBy === b.source.assertedBy && a.source.work === b.source.work) return [];
    const differ = disagree(a, b, catalogue.hierarchy);
    const apart = !populationsOverlap(a.population, b.population, catalogue.hierarchy);
    // Would they disagree if the groups were the same?
    const look =
      apart && disagree({ ...a, population: null }, { ...b, population: null }, catalogue.hierarchy);
    if (!differ && !look) return [];
    const outcome = catalogue.label('outcome-groups', a.value.outcomeGroup);
    const comparability = differ ? 'comparable' : 'not_comparable';
    const code = differ ? null : 'population';
    return [
      conflict(catalogue, method, comparability, [a, b], `Effekt på ${outcome.toLowerCase()}`, outcome, code),
    ];
  });
}

/** One body says offer, another says do not: comparable when the groups overlap. */
function positionPairs(catalogue: Catalogue, method: Method, positions: readonly Position[]): Conflict[] {
  const swedish = positions.filter((p) => p.claim.country === 'SE');
  return pairs(swedish).flatMap(([a, b]) => {
    const opposite = [a, b].some((p) => offers(p)) && [a, b].some((p) => p.level === 'should_not');
    if (!opposite || a.claim.source.assertedBy === b.claim.source.assertedBy) return [];
    const overlap = populationsOverlap(a.claim.population, b.claim.population, catalogue.hierarchy);
    const comparability = overlap ? 'comparable' : 'not_comparable';
    const code = overlap ? null : 'population';
    return [conflict(catalogue, method, comparability, [a.claim, b.claim], 'Rekommendation', null, code)];
  });
}

/** "Bör" or "kan" where a review says that the effect cannot be judged: two kinds of answer, not a conflict. */
function decisionsAgainstEvidence(
  catalogue: Catalogue,
  method: Method,
  positions: readonly Position[],
  findings: readonly Finding[],
): Conflict[] {
  const unsure = findings.filter(
    (f) =>
      f.country === 'SE' &&
      (f.value.certainty === 'very_low' ||
        f.value.direction === 'unclear' ||
        f.value.direction === 'no_effect'),
  );
  const offered = positions.filter((p) => offers(p) && p.claim.country === 'SE');
  return unsure.flatMap((finding) =>
    offered
      .filter((p) => p.claim.source.assertedBy !== finding.source.assertedBy)
      .filter((p) => populationsOverlap(p.claim.population, finding.population, catalogue.hierarchy))
      .map((p) => {
        const outcome = catalogue.label('outcome-groups', finding.value.outcomeGroup);
        return conflict(
          catalogue,
          method,
          'kinds_of_answer',
          [finding, p.claim],
          `Bedömning av forskningen och rekommendation: ${outcome.toLowerCase()}`,
          outcome,
          'decision_basis',
        );
      }),
  );
}

function offers(position: Position): boolean {
  return position.level === 'should' || position.level === 'may';
}

function conflict(
  catalogue: Catalogue,
  method: Method,
  comparability: Comparability,
  claims: readonly (Finding | ClaimOf<'recommendation'>)[],
  topic: string,
  outcome: string | null,
  reason: keyof typeof dissentReasonLabels | null,
): Conflict {
  return {
    id: ['regel', method.id, ...claims.map((c) => c.id)].join('--'),
    ...titleAndUrl(catalogue, method.id, topic),
    ...kindOf(comparability),
    topic,
    population: populationText(catalogue, claims[0]?.population ?? null),
    outcome,
    statements: claims.map((claim) => ({
      publisher: publisherView(catalogue, claim.source.assertedBy),
      claim: statementText(catalogue, claim),
      claimId: claim.id,
      population: populationText(catalogue, claim.population),
      year: yearOf(claimDate(claim)),
      url: claim.source.url,
    })),
    // Seen by rule: the populations on the statements show it; nobody has yet explained it.
    reasons: reason === null ? [] : [{ code: reason, text: dissentReasonLabels[reason], source: null }],
    explanation: null,
    ground: 'rule',
    areas: [...method.areas],
  };
}

function statementText(catalogue: Catalogue, claim: Finding | ClaimOf<'recommendation'>): string {
  return claim.statedAs ?? claimText(catalogue, claim);
}

function kindOf(comparability: Comparability) {
  const kind = comparability === 'comparable' ? 'differs' : 'kinds_of_answer';
  return {
    kind,
    kindLabel: comparability === 'not_comparable' ? 'Går inte att jämföra' : conflictKindLabels[kind],
    comparability,
    comparabilityLabel: comparabilityLabels[comparability],
  } as const;
}

function titleAndUrl(catalogue: Catalogue, id: string | null, otherwise: string) {
  const type = id === null ? null : catalogue.typeOf(id);
  if (id === null || type === null) return { title: otherwise, url: null };
  return { title: catalogue.titleOf(id), url: recordUrl(type, id) };
}

/** A body as a dissent names it: by the claim behind the statement, else by its name. */
function bodyOf(
  catalogue: Catalogue,
  name: string,
  claim: Claim | undefined,
): { id: string | null; name: string } {
  if (claim !== undefined) return publisherView(catalogue, claim.source.assertedBy);
  const actor = [...catalogue.actors.values()].find(
    (a) => a.title === name || a.abbreviations.includes(name),
  );
  return actor === undefined ? { id: null, name } : publisherView(catalogue, actor.id);
}

function pairsOf(claims: readonly (string | null)[]): string[] {
  const known = claims.filter((c) => c !== null).sort();
  return pairs(known).map((p) => p.join(' '));
}

function pairs<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const));
}
