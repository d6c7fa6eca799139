/** One place where something was seen, and how places are gathered to records. */
import type { Choice, Doubt, FoundAt, NamedRecord, Quote, Role } from './reading.ts';

export interface Sighting {
  /** Index of the passage; start and end count in its text. */
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly ids: readonly string[];
  readonly text: string;
  readonly role: Role;
  readonly doubt: Doubt | null;
  readonly respelled: boolean;
  readonly abbreviated: boolean;
}

/** Characters of context on each side. */
const AROUND = 60;
/** Places shown a record. */
const SHOWN = 3;

export function quoteOf(text: string, start: number, end: number): Quote {
  const from = start <= AROUND ? 0 : text.indexOf(' ', start - AROUND);
  const cut = end + AROUND >= text.length ? text.length : text.lastIndexOf(' ', end + AROUND);
  const lead = from < 0 || from > start ? start : from;
  const tail = Math.max(cut, end);
  return {
    before: `${lead > 0 ? '… ' : ''}${text.slice(lead, start).trimStart()}`,
    text: text.slice(start, end),
    after: `${text.slice(end, tail).trimEnd()}${tail < text.length ? ' …' : ''}`,
  };
}

export function overlaps(
  a: Pick<Sighting, 'passage' | 'start' | 'end'>,
  b: Pick<Sighting, 'passage' | 'start' | 'end'>,
): boolean {
  return a.passage === b.passage && a.start < b.end && b.start < a.end;
}

const strength: readonly Role[] = ['offered', 'referred', 'compared', 'denied'];

function strongest(roles: readonly Role[]): Role {
  return strength.find((role) => roles.includes(role)) ?? 'referred';
}

/** Sightings without a doubt, by record, in the order they are first named. */
export function gathered(sightings: readonly Sighting[], texts: readonly string[]): NamedRecord[] {
  const sure = sightings.filter((s) => s.doubt === null);
  return [...Map.groupBy(sure, (s) => s.ids[0] ?? '')].map(([id, all]) => ({
    id,
    found: placesOf(all, texts),
    times: all.length,
    role: strongest(all.map((s) => s.role)),
    respelled: all.every((s) => s.respelled),
    abbreviated: all.every((s) => s.abbreviated),
  }));
}

/** Sightings to choose about, one entry a name; not those whose record is named without a doubt elsewhere. */
export function choicesOf(sightings: readonly Sighting[], texts: readonly string[]): Choice[] {
  const sure = new Set(sightings.filter((s) => s.doubt === null).flatMap((s) => s.ids));
  const open = sightings.filter(
    (s) => s.doubt !== null && !(s.doubt === 'ordinary_word' && s.ids.every((id) => sure.has(id))),
  );
  return [...Map.groupBy(open, (s) => `${s.text.toLowerCase()} ${s.ids.join(' ')}`).values()].flatMap(
    (all) => {
      const [first] = all;
      if (first === undefined || first.doubt === null) return [];
      return [{ text: first.text, doubt: first.doubt, candidates: first.ids, found: placesOf(all, texts) }];
    },
  );
}

export function placesOf(sightings: readonly Sighting[], texts: readonly string[]): FoundAt[] {
  return sightings.slice(0, SHOWN).map(({ passage, start, end, role }) => ({
    ...quoteOf(texts[passage] ?? '', start, end),
    role,
  }));
}
