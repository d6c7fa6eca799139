import { type ClaimOf, claimDate } from './claim.ts';
import type { Addressee, RecommendationLevel } from './facts/recommendation.ts';

type Recommendation = ClaimOf<'recommendation'>;
type ClassLink = ClaimOf<'class_link'>;

/** How a recommendation reaches a record: itself, or through a class that somebody has placed it in. */
export interface Via {
  readonly class: string;
  readonly basis: 'agency_named' | 'owner_says';
  readonly link: ClassLink;
}

/** One recommendation that counts for a record today. */
export interface Position {
  readonly claim: Recommendation;
  readonly level: RecommendationLevel;
  readonly addressee: Addressee;
  readonly via: Via | null;
}

/**
 * Domain model 2: a draft, or one replaced by its own publisher, gives no recommendation that counts. Within one
 * publisher's line the newest edition wins; that is what `status: replaced` records.
 */
export function isInForce(claim: Recommendation): boolean {
  return claim.value.status === 'current' || claim.value.status === 'unclear';
}

/** `should_not` only first-hand, and only from a body whose task it is to recommend. */
export function mayAdviseAgainst(claim: Recommendation, recommends: (actor: string) => boolean): boolean {
  return claim.source.relayedBy === null && claim.basis === 'stated' && recommends(claim.source.assertedBy);
}

/**
 * The positions of a record: its own recommendations, then those of its classes, by the link's ground:
 * `agency_named` needs `verified`; `owner_says` is kept with that word; `expert_inferred` reaches nobody.
 */
export function positionsOf(
  own: readonly Recommendation[],
  links: readonly ClassLink[],
  ofClass: (classId: string) => readonly Recommendation[],
  recommends: (actor: string) => boolean,
): Position[] {
  const direct = own.map((claim) => position(claim, null));
  const inherited = links.filter(carries).flatMap((link) => {
    const basis = link.value.ground === 'agency_named' ? 'agency_named' : 'owner_says';
    return ofClass(link.value.class).map((claim) =>
      position(claim, { class: link.value.class, basis, link }),
    );
  });
  return [...direct, ...inherited]
    .filter((p) => isInForce(p.claim))
    .filter((p) => p.level !== 'should_not' || mayAdviseAgainst(p.claim, recommends))
    .toSorted(byRelevance);
}

/** For readers in the social services: what is said to them first, then what is said of the method itself, then newest. */
function byRelevance(a: Position, b: Position): number {
  const order: readonly Addressee[] = [
    'social_services',
    'both',
    'unknown',
    'health_care',
    'school',
    'correctional',
  ];
  return (
    order.indexOf(a.addressee) - order.indexOf(b.addressee) ||
    Number(a.via !== null) - Number(b.via !== null) ||
    (claimDate(b.claim) ?? '').localeCompare(claimDate(a.claim) ?? '')
  );
}

/** Does the link carry a class recommendation to its member? */
export function carries(link: ClassLink): boolean {
  if (link.value.ground === 'agency_named') return link.value.verified;
  return link.value.ground === 'owner_says';
}

function position(claim: Recommendation, via: Via | null): Position {
  return { claim, level: claim.value.level, addressee: claim.value.addressee, via };
}
