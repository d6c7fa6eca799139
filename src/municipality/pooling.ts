/** Before alternatives: a small municipality can give more together with its neighbours (domain model 7). */
import type { RequirementField } from '../domain/facts/availability.ts';
import type { Given } from './given.ts';
import type { Place } from './place.ts';
import type { Barrier, Requirement } from './takes.ts';

export interface Pooling {
  /** What a source says that a small municipality may not fill alone. */
  readonly because: readonly (Requirement | Barrier)[];
  /** Neighbours that a source says give it. */
  readonly givenBy: readonly Given[];
  readonly neighbours: number;
}

const sizeRequirements: readonly RequirementField[] = [
  'team',
  'group_size',
  'on_call',
  'participants_per_year',
];
const sizeBarriers: readonly string[] = ['team_size', 'on_call', 'small_client_base', 'travel_distance'];

/** Null where the municipality is not small, or no Swedish source says that the method needs a group or a team. */
export function poolingFor(
  place: Place | null,
  requirements: readonly Requirement[],
  barriers: readonly Barrier[],
  given: readonly Given[],
): Pooling | null {
  if (place === null || !place.small) return null;
  const because = [
    ...requirements.filter((r) => sizeRequirements.includes(r.field)),
    ...barriers.filter((b) => sizeBarriers.includes(b.code)),
  ];
  if (because.length === 0) return null;
  return {
    because,
    givenBy: given.filter((g) => g.where === 'neighbour' && !g.past),
    neighbours: place.neighbours.length,
  };
}
