/** Nothing that a crawl reads raises a warning by itself: what could goes to a person first (issue rule, domain model 5). */
import type { Claim } from '../src/domain/claim.ts';

/** In Swedish, why this claim waits for a person; null = it may be published. */
export function waitsForReview(claim: Claim): string | null {
  switch (claim.fact) {
    case 'recommendation':
      return claim.value.level === 'should_not' || claim.value.level === 'research_only'
        ? 'en rekommendation som avråder eller begränsar'
        : null;
    case 'finding':
      if (claim.value.direction === 'negative') return 'ett resultat som kan betyda skada';
      return claim.value.direction === 'no_effect' ? 'ett resultat som kan betyda att effekt saknas' : null;
    case 'safety':
      return 'en uppgift om när metoden är olämplig';
    case 'availability':
      return ['discontinued', 'replaced', 'dormant', 'not_used_in_sweden', 'none_found'].includes(
        claim.value.code ?? '',
      )
        ? 'en uppgift om att metoden inte ges eller är ersatt'
        : null;
    default:
      return null;
  }
}
