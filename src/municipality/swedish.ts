/** What of a record's facts is Swedish: only that may stand as an answer on a municipality's page (domain model 1). */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { FlagView, PositionView, RecordView } from '../domain/views.ts';

/** Recommendations by Swedish bodies. */
export function swedishPositions(catalogue: Catalogue, record: RecordView): PositionView[] {
  return record.positions.filter((p) => catalogue.claim(p.claim)?.claim.country === 'SE');
}

/** Swedish guides that describe a method: never a recommendation. */
export function swedishGuides(catalogue: Catalogue, id: string): string[] {
  const described = catalogue.factClaims(id, 'described').filter((c) => c.country === 'SE');
  return [...new Set(described.map((c) => c.value.register))];
}

/** Country of the body; null for one that the catalogue does not know. */
export function countryOf(catalogue: Catalogue, actor: string): string | null {
  return catalogue.actors.get(actor)?.country ?? null;
}

/** The countries of the bodies behind a flag where none of them is Swedish; empty else. */
export function foreignCountries(catalogue: Catalogue, flag: FlagView): string[] {
  const countries = flag.sources.map((s) => countryOf(catalogue, s.publisher.id) ?? 'SE');
  return countries.length === 0 || countries.includes('SE') ? [] : [...new Set(countries)];
}
