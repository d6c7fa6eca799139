/** The catalogue's knowledge supports as works for the overlap audit. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { yearOf } from '../../catalogue/sources.ts';
import { claimDate, claimsOf } from '../../domain/claim.ts';
import type { Support } from '../../domain/records/support.ts';
import type { VocabularyId } from '../../domain/records/vocabulary.ts';
import { type Analyzer, createAnalyzer } from '../../text/analyzer.ts';
import { formWords } from './form-words.ts';
import { type PhraseFinder, phraseFinder } from './phrases.ts';
import { workKeys } from './same-work.ts';
import type { AuditWork, Feature, FeatureGround } from './work.ts';

interface Readers {
  readonly analyzer: Analyzer;
  readonly find: Readonly<Record<'targetGroups' | 'problems' | 'areas' | 'methods', PhraseFinder>>;
  /** Stems that say nothing of the topic: words of form, places. */
  readonly ignored: ReadonlySet<string>;
}

/** Every support that is about Sweden and not withdrawn, whatever its status. */
export function readWorks(catalogue: Catalogue): AuditWork[] {
  return catalogue.derive('audit works', () => {
    const readers = createReaders(catalogue);
    return [...catalogue.supports.values()]
      .filter((s) => s.retired === null && s.country === 'SE')
      .map((s) => readWork(catalogue, s, readers));
  });
}

function readWork(catalogue: Catalogue, support: Support, readers: Readers): AuditWork {
  const titles = [support.title, ...support.otherTitles];
  const text = [...titles, support.summary ?? ''].join('. ');
  const claims = catalogue.claimsIn(support.id).map((c) => c.claim);
  const populations = claims.flatMap((c) => c.population ?? []);
  const concepts = (
    vocabulary: VocabularyId,
    fields: readonly string[],
    statements: readonly string[],
    find: PhraseFinder,
  ) =>
    merged([
      ...ground(catalogue.withBroader(vocabulary, fields), 'field'),
      ...ground(catalogue.withBroader(vocabulary, statements), 'statement'),
      ...ground(catalogue.withBroader(vocabulary, [...find(text)]), 'title'),
    ]);
  const methods = claims.map((c) => c.subject).filter((id) => catalogue.methods.has(id));
  return {
    id: support.id,
    title: support.title,
    publishers: support.publishers,
    year: support.year,
    status: support.status,
    keys: workKeys(support),
    parts: {
      targetGroups: concepts(
        'target-groups',
        support.targetGroups,
        populations.flatMap((p) => p.targetGroups),
        readers.find.targetGroups,
      ),
      problems: concepts(
        'problems',
        support.problems,
        populations.flatMap((p) => p.problems),
        readers.find.problems,
      ),
      areas: concepts('areas', support.areas, [], readers.find.areas),
      levels: ground([...new Set(populations.flatMap((p) => p.preventionLevel ?? []))], 'statement'),
      knowledge: ground(support.knowledgeKind === null ? [] : [support.knowledgeKind], 'field'),
      methods: merged([
        ...ground(withClasses(catalogue, methods), 'statement'),
        ...ground(withClasses(catalogue, [...readers.find.methods(text)]), 'title'),
      ]),
      recommendations: ground(
        [...new Set(claimsOf(claims, 'recommendation').map((c) => c.subject))].filter(
          (id) => id !== support.id,
        ),
        'statement',
      ),
      commission: ground(
        support.relations.filter((r) => r.type === 'based_on').map((r) => r.to),
        'field',
      ),
      words: ground([...topicWords(titles.join('. '), readers, ownNames(catalogue, support))], 'title'),
    },
  };
}

/** A method and the classes it is placed in: two works on two methods of one class are near each other. */
function withClasses(catalogue: Catalogue, methods: readonly string[]): string[] {
  return [
    ...new Set(
      methods.flatMap((id) => [id, ...catalogue.factClaims(id, 'class_link').map((c) => c.value.class)]),
    ),
  ];
}

/** Stems of the words of titles that tell the topic, and of their parts. */
function topicWords(text: string, { analyzer, ignored }: Readers, own: string): Set<string> {
  const words = new Set<string>();
  for (const form of analyzer.forms(text.replaceAll(/\([^)]*\d[^)]*\)/g, ' '))) {
    if (analyzer.isStopword(form) || /\d/.test(form) || form.length < 3 || own.includes(form)) continue;
    for (const stem of [analyzer.stem(form), ...analyzer.split(form)]) {
      if (!ignored.has(stem)) words.add(stem);
    }
  }
  return words;
}

/** The publishers' names, which stand in titles like "FoU Södertörn 158". */
function ownNames(catalogue: Catalogue, support: Support): string {
  return support.publishers
    .flatMap((id) => {
      const actor = catalogue.actors.get(id);
      return actor === undefined ? [] : [actor.title, ...actor.abbreviations];
    })
    .join(' ')
    .toLowerCase();
}

/** First year in which anybody is known to have written of each method, from works and dated statements. */
export function methodsSince(catalogue: Catalogue): ReadonlyMap<string, number> {
  return catalogue.derive('audit methods since', () => {
    const since = new Map<string, number>();
    const note = (method: string, year: number | null): void => {
      const known = since.get(method);
      if (year !== null && (known === undefined || year < known)) since.set(method, year);
    };
    for (const work of readWorks(catalogue)) for (const m of work.parts.methods) note(m.value, work.year);
    for (const { claim } of catalogue.claims) note(claim.subject, yearOf(claimDate(claim)));
    return since;
  });
}

function createReaders(catalogue: Catalogue): Readers {
  const analyzer = createAnalyzer({
    stemExceptions: Object.assign({}, ...catalogue.lexicon.map((l) => l.stemExceptions)),
    compoundParts: catalogue.lexicon.flatMap((l) => l.compoundParts),
    neverSplit: catalogue.lexicon.flatMap((l) => l.neverSplit),
  });
  const concepts = (vocabulary: VocabularyId) =>
    phraseFinder(
      [...catalogue.concepts(vocabulary).values()].flatMap((c) =>
        [c.label, ...c.synonyms, ...c.hidden].map((text) => ({ value: c.id, text })),
      ),
      analyzer,
    );
  const methods = [...catalogue.methods.values()].flatMap((m) =>
    [m.title, ...m.abbreviations, ...m.aliases].map((text) => ({ value: m.id, text })),
  );
  const places = [
    ...[...catalogue.counties.values()].map((c) => c.name),
    ...[...catalogue.municipalities.values()].map((m) => m.name),
  ].flatMap((name) => [name, `${name}s`]);
  const ignored = [...formWords, ...places].flatMap((w) =>
    analyzer.words(w).map((word) => analyzer.stem(word.text)),
  );
  return {
    analyzer,
    ignored: new Set(ignored),
    find: {
      targetGroups: concepts('target-groups'),
      problems: concepts('problems'),
      areas: concepts('areas'),
      methods: phraseFinder(methods, analyzer),
    },
  };
}

function ground(values: readonly string[], from: FeatureGround): Feature[] {
  return values.map((value) => ({ value, ground: from }));
}

/** Each value once, with the strongest ground it has (fields before statements before titles). */
function merged(features: readonly Feature[]): Feature[] {
  const seen = new Set<string>();
  return features.filter(({ value }) => !seen.has(value) && seen.add(value));
}
