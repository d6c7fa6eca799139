import type { Actor } from '../domain/records/actor.ts';
import type { Support } from '../domain/records/support.ts';
import type { KnownWork } from './find-work.ts';

/** A knowledge support as a work to be found: all its titles, its documents' titles and addresses. */
export function knownWork(support: Support): KnownWork {
  return {
    id: support.id,
    titles: [...new Set([support.title, ...support.otherTitles, ...support.documents.map((d) => d.title)])],
    publishers: support.publishers,
    year: support.year,
    identifiers: support.identifiers,
    urls: [...new Set([support.url, ...support.documents.map((d) => d.url)].filter((u) => u !== null))],
  };
}

/** Names by which a citation tells its publisher; a name that two bodies share tells nothing. */
export function publisherNames(actors: Iterable<Actor>): ReadonlyMap<string, string> {
  const names = new Map<string, string | null>();
  for (const actor of actors) {
    for (const name of [actor.title, ...actor.abbreviations, ...actor.aliases]) {
      if (name.length < 2) continue;
      names.set(name, names.has(name) && names.get(name) !== actor.id ? null : actor.id);
    }
  }
  // Longest first: "Region Stockholm" before "Region".
  return new Map(
    [...names]
      .filter((entry): entry is [string, string] => entry[1] !== null)
      .sort((a, b) => b[0].length - a[0].length),
  );
}
