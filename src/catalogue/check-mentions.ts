/** Every id that a record or claim mentions, and what kind of thing it has to be the id of. */
import type { Claim } from '../domain/claim.ts';
import type { RecordType } from '../domain/files.ts';
import type { VocabularyId } from '../domain/records/vocabulary.ts';
import type { PlacedRecord } from './parse.ts';

/** One mention: the id, where it stands below its record or claim, and what it may name. */
export interface Mention {
  readonly id: string | null;
  readonly path: readonly PropertyKey[];
  readonly names: Target;
}
export type Target =
  | RecordType
  | 'public'
  | 'work'
  | 'claim'
  | 'county'
  | 'municipality'
  | `concept:${VocabularyId}`;

function many(ids: readonly string[], path: readonly PropertyKey[], names: Target): Mention[] {
  return ids.map((id, i) => ({ id, path: [...path, i], names }));
}

interface Described {
  readonly targetGroups: readonly string[];
  readonly problems: readonly string[];
  readonly areas: readonly string[];
  readonly recipients: readonly string[];
}

function describing(record: Partial<Described>, path: readonly PropertyKey[] = []): Mention[] {
  return [
    ...many(record.targetGroups ?? [], [...path, 'targetGroups'], 'concept:target-groups'),
    ...many(record.problems ?? [], [...path, 'problems'], 'concept:problems'),
    ...many(record.areas ?? [], [...path, 'areas'], 'concept:areas'),
    ...many(record.recipients ?? [], [...path, 'recipients'], 'concept:recipients'),
  ];
}

export function recordMentions(r: PlacedRecord): Mention[] {
  switch (r.type) {
    case 'methods':
      return [
        ...describing(r.record),
        ...many(r.record.settings, ['settings'], 'concept:settings'),
        ...r.record.components.flatMap((c, i): Mention[] => [
          { id: c.component, path: ['components', i, 'component'], names: 'concept:components' },
          { id: c.claim, path: ['components', i, 'claim'], names: 'claim' },
        ]),
        { id: r.record.retired?.successor ?? null, path: ['retired', 'successor'], names: 'methods' },
      ];
    case 'supports':
    case 'events':
      return [
        ...describing(r.record),
        ...many(r.record.publishers, ['publishers'], 'actors'),
        ...r.record.relations.map(
          (x, i): Mention => ({ id: x.to, path: ['relations', i, 'to'], names: 'work' }),
        ),
        { id: r.record.retired?.successor ?? null, path: ['retired', 'successor'], names: 'work' },
      ];
    case 'actors':
      return [
        ...describing(r.record),
        ...r.record.memberOf.map(
          (m, i): Mention => ({ id: m.org, path: ['memberOf', i, 'org'], names: 'actors' }),
        ),
        { id: r.record.county, path: ['county'], names: 'county' },
        ...many(r.record.municipalities, ['municipalities'], 'municipality'),
      ];
    case 'vocabularies':
      return r.record.concepts.flatMap((c, i) =>
        many(c.broader, ['concepts', i, 'broader'], `concept:${r.record.id}`),
      );
    case 'dissents':
      return [
        { id: r.record.outcomeGroup, path: ['outcomeGroup'], names: 'concept:outcome-groups' },
        ...(['a', 'b'] as const).flatMap((side): Mention[] => [
          { id: r.record[side].method, path: [side, 'method'], names: 'public' },
          ...many(r.record[side].claims, [side, 'claims'], 'claim'),
        ]),
      ];
    case 'verdicts':
      return [
        { id: r.record.a, path: ['a'], names: 'supports' },
        { id: r.record.b, path: ['b'], names: 'supports' },
      ];
    case 'geography':
      return [
        ...r.record.counties.map(
          (c, i): Mention => ({ id: c.countyBoard, path: ['counties', i, 'countyBoard'], names: 'actors' }),
        ),
        ...r.record.municipalities.flatMap((m, i): Mention[] => [
          { id: m.county, path: ['municipalities', i, 'county'], names: 'county' },
          ...many(m.rss, ['municipalities', i, 'rss'], 'actors'),
          ...many(m.fouUnits, ['municipalities', i, 'fouUnits'], 'actors'),
        ]),
      ];
    case 'terms':
    case 'scales':
    case 'lexicon':
      return [];
  }
}

export function claimMentions(claim: Claim): Mention[] {
  return [
    { id: claim.subject, path: ['subject'], names: 'public' },
    { id: claim.source.assertedBy, path: ['source', 'assertedBy'], names: 'actors' },
    { id: claim.source.relayedBy, path: ['source', 'relayedBy'], names: 'actors' },
    { id: claim.source.work, path: ['source', 'work'], names: 'work' },
    ...describing(claim.population ?? {}, ['population']),
    ...ofValue(claim),
  ];
}

function ofValue(claim: Claim): Mention[] {
  switch (claim.fact) {
    case 'finding':
      return [
        { id: claim.value.outcomeGroup, path: ['value', 'outcomeGroup'], names: 'concept:outcome-groups' },
      ];
    case 'safety':
      return many(claim.value.circumstances, ['value', 'circumstances'], 'concept:circumstances');
    case 'class_link':
      return [{ id: claim.value.class, path: ['value', 'class'], names: 'methods' }];
    case 'relation':
      return [{ id: claim.value.to, path: ['value', 'to'], names: 'public' }];
    case 'availability':
      return [
        { id: claim.value.successor, path: ['value', 'successor'], names: 'methods' },
        ...inPlace(claim.value.place),
      ];
    case 'spread':
      return inPlace(claim.value.place);
    default:
      return [];
  }
}

function inPlace(place: { counties: string[]; municipalities: string[] } | null): Mention[] {
  return [
    ...many(place?.counties ?? [], ['value', 'place', 'counties'], 'county'),
    ...many(place?.municipalities ?? [], ['value', 'place', 'municipalities'], 'municipality'),
  ];
}
