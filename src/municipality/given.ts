/** Is it given here? What Swedish sources say of where a method is given, seen from one municipality. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { sourceView } from '../catalogue/sources.ts';
import { type ClaimOf, claimDate } from '../domain/claim.ts';
import { yearsBetween } from '../domain/introduce.ts';
import type { Basis } from '../domain/primitives.ts';
import type { SourceView } from '../domain/views.ts';
import type { Place } from './place.ts';

export type Where = 'here' | 'county' | 'neighbour' | 'elsewhere' | 'sweden';

export interface Given {
  readonly where: Where;
  /** The place as named; "Sverige, plats inte uppgiven" where the source names none. */
  readonly place: string;
  readonly text: string;
  /** It was given, or is not given, or the statement is older than ten years: no sign that it is given today. */
  readonly past: boolean;
  readonly date: string | null;
  readonly basis: Basis;
  readonly claim: string;
  readonly source: SourceView;
}

/** Statements older than this do not show that a method is given today (the same limit as in `introduceOf`). */
const YEARS_THAT_CARRY = 10;

export const noPlace = 'Sverige, plats inte uppgiven';

/** All Swedish statements, nearest first. Without a municipality everything with a place is `elsewhere`. */
export function givenOf(catalogue: Catalogue, id: string, place: Place | null, today: string): Given[] {
  return catalogue
    .factClaims(id, 'spread')
    .filter((c) => c.country === 'SE')
    .map((claim) => given(catalogue, claim, place, today))
    .toSorted((a, b) => Number(a.past) - Number(b.past) || order.indexOf(a.where) - order.indexOf(b.where));
}

const order: readonly Where[] = ['here', 'county', 'neighbour', 'elsewhere', 'sweden'];

/** What answers "is it given here": in the municipality or said of its county, and not past. */
export function givenHere(all: readonly Given[]): Given[] {
  return all.filter((g) => !g.past && (g.where === 'here' || g.where === 'county'));
}

function given(catalogue: Catalogue, claim: ClaimOf<'spread'>, place: Place | null, today: string): Given {
  const date = claimDate(claim);
  const where = whereOf(claim, place);
  return {
    where,
    place: placeName(catalogue, claim, where, place),
    text: claim.value.text,
    past: claim.value.pastOrNegative || (date !== null && yearsBetween(date, today) > YEARS_THAT_CARRY),
    date,
    // A publisher taken from the page's address is our reading of who says it, as in claimView.
    basis: claim.source.assertedByDerived ? 'inferred' : claim.basis,
    claim: claim.id,
    source: sourceView(catalogue, claim),
  };
}

function whereOf(claim: ClaimOf<'spread'>, place: Place | null): Where {
  const { counties, municipalities } = claim.value.place;
  if (counties.length === 0 && municipalities.length === 0) return 'sweden';
  if (place === null) return 'elsewhere';
  if (municipalities.includes(place.code)) return 'here';
  if (counties.includes(place.county.code)) return 'county';
  return municipalities.some((code) => place.neighbours.includes(code)) ? 'neighbour' : 'elsewhere';
}

function placeName(
  catalogue: Catalogue,
  claim: ClaimOf<'spread'>,
  where: Where,
  place: Place | null,
): string {
  if (where === 'here' && place !== null) return place.name;
  if (where === 'county' && place !== null) return place.county.name;
  const { counties, municipalities, text } = claim.value.place;
  const shown =
    where === 'neighbour'
      ? municipalities.filter((code) => place?.neighbours.includes(code))
      : municipalities;
  const names = [
    ...shown.map((code) => catalogue.municipalities.get(code)?.name ?? code),
    ...counties.map((code) => catalogue.counties.get(code)?.name ?? code),
  ];
  return names.length > 0 ? names.join(', ') : (text ?? noPlace);
}
