/** What a foreign register says of a method: a rating in its own words, with what they answer to in data/scales. */
import type { FactValue } from '../../src/domain/claim.ts';
import { aboutMethod, type Draft, type DraftClaim } from './draft.ts';
import type { MapContext } from './site.ts';

type Rating = Pick<FactValue<'rating'>, 'register' | 'registerVersion' | 'label'> & {
  readonly versionRated?: string;
  readonly current?: boolean;
  readonly supersededBy?: string;
  /** The scale's own word for the level; null: it has none, or the page gives several. */
  readonly onScale: string | null;
};

/**
 * Null where the editors already have it first-hand from the same register with the same answer: said once is enough.
 * Another answer than theirs is published beside it, each with its day.
 */
export function ratingClaim(
  context: MapContext,
  subject: string,
  { onScale, ...value }: Rating,
  where: Pick<DraftClaim, 'locator' | 'work' | 'published' | 'asOf' | 'statedAs'>,
): DraftClaim | null {
  const band =
    onScale === null
      ? { band: null, mappingConfidence: 'none' as const }
      : context.catalogue.band(value.register, onScale);
  const known = context.catalogue
    .saidOf(subject)
    .some(
      (c) =>
        c.fact === 'rating' &&
        c.value.register === value.register &&
        c.value.current === (value.current ?? true) &&
        c.value.band === band.band &&
        band.band !== null &&
        c.source.relayedBy === null &&
        c.source.assertedBy === context.publisher,
    );
  return known ? null : { subject, fact: 'rating', value: { ...value, ...band }, ...where };
}

/**
 * As `aboutMethod`, but a name that is like none here is nobody's question: foreign registers are full of programmes
 * that Sweden does not have. The work is published all the same.
 */
export function aboutForeignMethod(
  context: MapContext,
  name: string,
  claims: (subject: string) => readonly DraftClaim[],
): Pick<Draft, 'claims' | 'proposals' | 'leftOut'> {
  const found = context.catalogue.method(name);
  if (
    context.catalogue.methodAt(context.url) === null &&
    found.kind === 'unsure' &&
    found.candidates.length === 0
  )
    return { claims: [], proposals: [], leftOut: 'uppgifterna gäller en metod som inte finns i katalogen' };
  return aboutMethod(context, name, claims);
}

/** Has the register already been quoted on this by the editors? */
export function hasAvailability(context: MapContext, subject: string, code: string): boolean {
  return context.catalogue
    .saidOf(subject)
    .some(
      (c) => c.fact === 'availability' && c.value.code === code && c.source.assertedBy === context.publisher,
    );
}
