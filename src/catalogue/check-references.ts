/** Every id that a record or claim mentions has to exist. */
import type { RecordType } from '../domain/files.ts';
import { claimMentions, type Mention, recordMentions, type Target } from './check-mentions.ts';
import type { Check, CheckFacts, Finding } from './check-report.ts';
import type { Place } from './data-issue.ts';
import { nearest } from './nearest.ts';

export const checkReferences: Check = (facts) => [
  ...facts.data.records.flatMap((r) => check(facts, r.place, recordMentions(r))),
  ...facts.data.claims.flatMap(({ claim, place }) => check(facts, place, claimMentions(claim))),
];

function check(facts: CheckFacts, place: Place, mentions: readonly Mention[]): Finding[] {
  return mentions.flatMap(({ id, path, names }) => {
    if (id === null) return [];
    const known = idsOf(facts, names);
    if (known.some((set) => set.has(id))) return [];
    const guess = nearest(
      id,
      known.flatMap((set) => [...set]),
    );
    const fix = guess === null ? missingFix[kindOf(names)] : `menade du ${guess}?`;
    return [facts.report('error', place, path, `${targetNames[kindOf(names)]} ${id} finns inte`, fix)];
  });
}

function idsOf(facts: CheckFacts, names: Target): ReadonlySet<string>[] {
  if (names.startsWith('concept:')) return [facts.concepts(names.slice('concept:'.length))];
  switch (names as Exclude<Target, `concept:${string}`>) {
    case 'public':
      return [...publicTypes.map(facts.ids), facts.concepts('components')];
    case 'work':
      return [facts.ids('supports'), facts.ids('events')];
    case 'claim':
      return [facts.claimIds];
    case 'county':
      return [facts.counties];
    case 'municipality':
      return [facts.municipalities];
    default:
      return [facts.ids(names as RecordType)];
  }
}

const publicTypes: readonly RecordType[] = ['methods', 'supports', 'events', 'actors', 'terms'];

type Kind = 'record' | 'method' | 'work' | 'actor' | 'claim' | 'place' | 'concept';

function kindOf(names: Target): Kind {
  if (names.startsWith('concept:')) return 'concept';
  if (names === 'methods') return 'method';
  if (names === 'actors') return 'actor';
  if (names === 'county' || names === 'municipality') return 'place';
  return names === 'work' || names === 'claim' ? names : 'record';
}

const targetNames: Record<Kind, string> = {
  record: 'posten',
  method: 'metoden',
  work: 'kunskapsstödet',
  actor: 'aktören',
  claim: 'påståendet',
  place: 'SCB-koden',
  concept: 'begreppet',
};

const missingFix: Record<Kind, string> = {
  record: 'rätta id, eller lägg till posten',
  method: 'rätta id, eller lägg till posten i data/methods',
  work: 'rätta id, eller lägg till posten i data/supports',
  actor: 'rätta id, eller lägg till aktören i data/actors (en minimal post räcker)',
  claim: 'rätta id; det ska vara id på ett påstående i någon fil',
  place: 'rätta koden: län två siffror, kommun fyra',
  concept: 'rätta id, eller lägg till begreppet i data/vocabularies',
};
