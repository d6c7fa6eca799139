/** A pasted offer → what of the catalogue is in it, what is not, and what it claims. Pure; the text is not kept. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { createWorkFinder } from '../matching/find-work.ts';
import { buildLookup } from '../matching/lookup.ts';
import { createMatcher } from '../matching/match.ts';
import { keyOf } from '../matching/names.ts';
import { knownWork, publisherNames } from '../matching/work-facts.ts';
import { mentionIndex } from '../tagging/mentions.ts';
import type { Analyzer } from '../text/analyzer.ts';
import { assertionsIn } from './assertions.ts';
import { findMethods, type MethodNames } from './find-methods.ts';
import { actorIndex, findActors, findSupports, type OtherNames, supportIndex } from './find-others.ts';
import { type Passage, passagesOf } from './passages.ts';
import type { Choice, OfferReading, UnknownName } from './reading.ts';
import { choicesOf, gathered, overlaps, placesOf, type Sighting } from './sighting.ts';
import { type NameSeen, namesSeen } from './unknown-names.ts';

/** The names of a catalogue, compiled; made once and kept (see `Catalogue.derive`). */
export interface OfferKnowledge {
  readonly methods: MethodNames;
  readonly others: OtherNames;
  /** Support → its publishers. */
  readonly publishers: ReadonlyMap<string, readonly string[]>;
  readonly places: ReadonlySet<string>;
}

export function offerKnowledge(catalogue: Catalogue, analyzer: Analyzer): OfferKnowledge {
  const methods = [...catalogue.methods.values()].filter((m) => m.retired === null);
  const supports = [...catalogue.supports.values()].filter((s) => s.retired === null);
  const works = supports.map(knownWork);
  return {
    methods: {
      analyzer,
      mentions: mentionIndex(methods, analyzer),
      lookup: buildLookup(methods),
      matcher: createMatcher(methods),
      records: new Map(methods.map((m) => [m.id, m])),
    },
    others: {
      actors: actorIndex(catalogue.actors.values()),
      supports: supportIndex(supports),
      works,
      finder: createWorkFinder(works, publisherNames(catalogue.actors.values())),
    },
    publishers: new Map(supports.map((s) => [s.id, s.publishers])),
    places: new Set(
      [...catalogue.municipalities.values(), ...catalogue.counties.values()].map((p) => keyOf(p.name)),
    ),
  };
}

/** @param text any text; 50,000 characters take some tenths of a second. */
export function readOffer(text: string, knowledge: OfferKnowledge): OfferReading {
  const passages = passagesOf(text.normalize('NFC'));
  const texts = passages.map((p) => p.text);
  const methods = findMethods(passages, knowledge.methods);
  const bodies = findActors(passages, knowledge.others);
  const supports = findSupports(passages, knowledge.others, bodies, knowledge.publishers);
  // "Effekt" inside the name of a method or a title is no body of its own.
  const actors = bodies.filter(
    (b) => ![...methods, ...supports].some((s) => overlaps(s, b) && s.end - s.start > b.end - b.start),
  );
  return {
    methods: gathered(methods, texts),
    supports: gathered(supports, texts),
    actors: gathered(actors, texts),
    choices:
      [...methods, ...supports, ...actors].length === 0 ? [] : choices(methods, supports, actors, texts),
    unknown: unknownNames(passages, [...methods, ...supports, ...actors], knowledge),
    assertions: assertionsIn(passages, methods, bodies),
  };
}

function choices(
  methods: readonly Sighting[],
  supports: readonly Sighting[],
  actors: readonly Sighting[],
  texts: readonly string[],
): Choice[] {
  return [methods, supports, actors].flatMap((all) => choicesOf(all, texts));
}

/** Names that no sighting covers; a name that goes on after a known one ("Komet Plus") may be something else. */
function unknownNames(
  passages: readonly Passage[],
  known: readonly Sighting[],
  { methods, places }: OfferKnowledge,
): UnknownName[] {
  const texts = passages.map((p) => p.text);
  const open = namesSeen(passages).filter((seen) => {
    if (places.has(keyOf(seen.name))) return false;
    const [cover, another] = known.filter((s) => overlaps(s, seen));
    if (cover === undefined) return true;
    // "KIBB och Trappan-modellen": two that are known are no third.
    if (another !== undefined && another.end !== cover.end) return false;
    return (
      cover.start === seen.start &&
      seen.end > cover.end + 1 &&
      !/^[\s\d–-]*(?:år)?$/.test(seen.name.slice(cover.end - cover.start))
    );
  });
  return [...Map.groupBy(open, (s) => keyOf(s.name))].flatMap(([key, all]) => {
    const [first] = all;
    if (first === undefined || key === '') return [];
    // What a thing is for often stands in the paragraph after its name.
    const around = new Set(all.slice(0, 3).flatMap((s) => [s.passage, s.passage + 1]));
    const context = texts.filter((_, i) => around.has(i)).join('\n');
    const match = methods.matcher.match(first.name);
    if (match.kind === 'one' && match.how === 'name') return [];
    const near = match.kind === 'one' ? [match.id] : match.kind === 'several' ? match.ids : match.near;
    return [
      {
        name: first.name,
        found: placesOf(distinct(all).map(asSighting), texts),
        near: near.slice(0, 4),
        context,
      },
    ];
  });
}

/** Two patterns may see the same place. */
function distinct(seen: readonly NameSeen[]): NameSeen[] {
  return seen.filter((s, i) => seen.findIndex((o) => o.passage === s.passage && o.start === s.start) === i);
}

function asSighting(seen: NameSeen): Sighting {
  return {
    ...seen,
    ids: [],
    text: seen.name,
    role: 'offered',
    doubt: null,
    respelled: false,
    abbreviated: false,
  };
}
