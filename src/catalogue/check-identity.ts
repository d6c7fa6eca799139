/** Ids are unique over all public types and never reused; nothing is its own parent (domain model 6). */
import { claimsOf } from '../domain/claim.ts';
import type { Check, CheckFacts, Finding } from './check-report.ts';
import { recordsOf } from './check-report.ts';
import type { Place } from './data-issue.ts';

interface Owned {
  readonly id: string;
  readonly place: Place;
  readonly path: readonly PropertyKey[];
}

/** Methods, supports, events, actors, terms and components share one space of ids: they share addresses' last part. */
function publicIds({ data }: CheckFacts): Owned[] {
  const components = recordsOf(data, 'vocabularies')
    .filter((v) => v.id === 'components')
    .flatMap((v) =>
      v.record.concepts.map((c, i) => ({ id: c.id, place: v.place, path: ['concepts', i, 'id'] })),
    );
  const records = data.records
    .filter((r) => ['methods', 'supports', 'events', 'actors', 'terms'].includes(r.type))
    .map((r) => ({ id: r.id, place: r.place, path: ['id'] }));
  return [...records, ...components];
}

function twice(facts: CheckFacts, owned: readonly Owned[], what: string): Finding[] {
  return [...Map.groupBy(owned, (o) => o.id).values()].flatMap(([first, ...others]) =>
    others.map((o) =>
      facts.report(
        'error',
        o.place,
        o.path,
        `${what} ${o.id} finns redan i ${first?.place.file}`,
        'välj ett annat id',
      ),
    ),
  );
}

export const checkDuplicates: Check = (facts) => {
  const { data } = facts;
  const reference = data.records
    .filter((r) =>
      ['vocabularies', 'scales', 'dissents', 'verdicts', 'geography', 'lexicon'].includes(r.type),
    )
    .map((r) => ({ id: `${r.type}/${r.id}`, place: r.place, path: [] }));
  const concepts = recordsOf(data, 'vocabularies').flatMap((v) =>
    v.record.concepts.map((c, i) => ({ id: `${v.id}/${c.id}`, place: v.place, path: ['concepts', i, 'id'] })),
  );
  const claims = data.claims.map((c) => ({ id: c.claim.id, place: c.place, path: ['id'] }));
  return [
    ...twice(facts, publicIds(facts), 'id'),
    ...twice(facts, reference, 'posten'),
    ...twice(facts, concepts, 'begreppet'),
    ...twice(facts, claims, 'påståendet'),
  ];
};

/** A former id leads to one record, and is not the id of a living one. */
export const checkRedirects: Check = (facts) => {
  const living = new Set(publicIds(facts).map((o) => o.id));
  const former = facts.data.records.flatMap((r) =>
    'redirects' in r.record
      ? r.record.redirects.map((id, i): Owned => ({ id, place: r.place, path: ['redirects', i] }))
      : [],
  );
  return [
    ...twice(facts, former, 'det tidigare id:t'),
    ...former
      .filter((o) => living.has(o.id))
      .map((o) =>
        facts.report(
          'error',
          o.place,
          o.path,
          `${o.id} är id på en post som finns`,
          'ta bort omdirigeringen',
        ),
      ),
  ];
};

/** `broader` and class links that lead back to where they began would never end when they are followed. */
export const checkCycles: Check = (facts) => {
  const vocabularies = recordsOf(facts.data, 'vocabularies').flatMap((v) => {
    const edges = new Map(v.record.concepts.map((c) => [c.id, c.broader]));
    return v.record.concepts.flatMap((c, i) =>
      cycle(facts, c.id, edges, v.place, ['concepts', i, 'broader']),
    );
  });
  const links = facts.data.claims.flatMap(({ claim, place }) =>
    claimsOf([claim], 'class_link').map((link) => ({ link, place })),
  );
  const edges = new Map(
    [...Map.groupBy(links, (l) => l.link.subject)].map(([id, own]) => [
      id,
      own.map((l) => l.link.value.class),
    ]),
  );
  const classes = links.flatMap(({ link, place }) =>
    cycle(facts, link.subject, edges, place, ['value', 'class']),
  );
  return [...vocabularies, ...classes];
};

function cycle(
  facts: CheckFacts,
  start: string,
  edges: ReadonlyMap<string, readonly string[]>,
  place: Place,
  path: readonly PropertyKey[],
): Finding[] {
  const seen = new Set<string>();
  const reach = (id: string): void => {
    for (const next of edges.get(id) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      reach(next);
    }
  };
  reach(start);
  if (!seen.has(start)) return [];
  return [
    facts.report('error', place, path, `${start} är överordnad sig själv`, 'bryt ringen: ta bort en länk'),
  ];
}

/** Allowed, and listed: all owners are offered and none is guessed. */
export const checkAbbreviations: Check = (facts) => {
  const owned = facts.data.records.flatMap((r) =>
    'abbreviations' in r.record
      ? r.record.abbreviations.map(
          (a, i): Owned => ({
            id: a,
            place: r.place,
            path: ['abbreviations', i],
          }),
        )
      : [],
  );
  return [...Map.groupBy(owned, (o) => o.id.toLocaleLowerCase('sv')).values()].flatMap((shared) => {
    const [first, ...others] = shared;
    if (first === undefined || others.length === 0) return [];
    const files = shared.map((o) => o.place.file).join(', ');
    return [
      facts.report(
        'info',
        first.place,
        first.path,
        `förkortningen ${first.id} delas av ${files}`,
        'inget behöver göras',
      ),
    ];
  });
};
