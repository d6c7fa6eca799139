/** What the catalogue already knows, for mapping: methods, works, bodies and concepts by the names that sites print. */
import { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { CatalogueRows } from '../../src/catalogue/store.ts';
import type { VocabularyId } from '../../src/domain/records/vocabulary.ts';
import { identifiersIn } from '../../src/matching/identifiers.ts';
import { createMatcher } from '../../src/matching/match.ts';
import { keyOf, partsOf } from '../../src/matching/names.ts';
import { canonicalUrl } from '../fetch/canonical-url.ts';

export type Resolved =
  | { readonly kind: 'one'; readonly id: string }
  /** A person decides: `candidates` may be empty. */
  | { readonly kind: 'unsure'; readonly candidates: readonly string[] };

export interface CatalogueLookup {
  /** A method by its name as printed. Sure only where the name, or every half of it, is a name of one record. */
  readonly method: (name: string) => Resolved;
  /** A method whose page this address is, by what the editors' claims say. */
  readonly methodAt: (url: string) => string | null;
  readonly isClass: (method: string) => boolean;
  /** A knowledge support by address, by identifier, or by publisher and title. */
  readonly support: (work: {
    urls: readonly string[];
    identifiers?: readonly string[];
    title: string;
    publisher: string;
  }) => string | null;
  readonly actor: (name: string) => string | null;
  readonly actorKind: (id: string) => string | null;
  /** A concept whose label or synonym is the text; null when none or several are. */
  readonly concept: (vocabulary: VocabularyId, text: string) => string | null;
  /** Concepts whose label or synonym stands in the text, longest first. */
  readonly conceptsIn: (vocabulary: VocabularyId, text: string) => readonly string[];
  readonly components: (method: string) => readonly string[];
  readonly exists: (id: string) => boolean;
}

/** @param rows without the rows of the site itself: what it delivered last time must not decide what it delivers now. */
export function createLookup(rows: CatalogueRows): CatalogueLookup {
  const catalogue = new Catalogue(rows);
  const methods = createMatcher(catalogue.methods.values());
  const byUrl = new Map<string, Set<string>>();
  for (const { claim } of catalogue.claims) {
    if (claim.fact === 'described' && claim.source.url !== null)
      add(byUrl, urlKey(claim.source.url), claim.subject);
  }
  const supports = new Map<string, Set<string>>();
  for (const s of catalogue.supports.values()) {
    for (const url of [s.url, ...s.documents.map((d) => d.url)])
      if (url !== null) add(supports, urlKey(url), s.id);
    for (const p of s.publishers)
      for (const identifier of s.identifiers)
        for (const key of numberKeys(identifier, p)) add(supports, key, s.id);
    for (const title of [s.title, ...s.otherTitles])
      for (const p of s.publishers) add(supports, `${p} ${keyOf(title)}`, s.id);
  }
  const actors = new Map<string, Set<string>>();
  for (const a of catalogue.actors.values())
    for (const name of [a.title, ...a.aliases, ...a.abbreviations]) add(actors, keyOf(name), a.id);
  const concepts = (vocabulary: VocabularyId) =>
    catalogue.derive(`crawl ${vocabulary}`, () =>
      [...catalogue.concepts(vocabulary).values()].flatMap((c) =>
        [c.label, ...c.synonyms].map((word) => ({ id: c.id, word, key: keyOf(word) })),
      ),
    );

  return {
    method: (name) => {
      const whole = methods.match(name);
      if (whole.kind === 'one' && (whole.how === 'name' || whole.how === 'folded'))
        return { kind: 'one', id: whole.id };
      const halves = partsOf(name).map((part) => methods.match(part));
      const sure = halves.flatMap((m) => (m.kind === 'one' && m.how === 'name' ? [m.id] : []));
      const [id] = sure;
      // "MST – Multisystemisk terapi": two names, one owner. One half alone could be part of another method's name.
      if (id !== undefined && sure.length >= 2 && sure.every((s) => s === id)) return { kind: 'one', id };
      if (whole.kind === 'one') return { kind: 'unsure', candidates: [whole.id] };
      return { kind: 'unsure', candidates: whole.kind === 'several' ? whole.ids : whole.near };
    },
    methodAt: (url) => only(byUrl.get(urlKey(url))),
    isClass: (method) => catalogue.methods.get(method)?.kind === 'intervention_class',
    support: ({ urls, identifiers = [], title, publisher }) => {
      for (const url of urls) {
        const id = only(supports.get(urlKey(url)));
        if (id !== null) return id;
      }
      for (const key of identifiers.flatMap((i) => numberKeys(i, publisher))) {
        const id = only(supports.get(key));
        if (id !== null) return id;
      }
      return only(supports.get(`${publisher} ${keyOf(title)}`));
    },
    actor: (name) => only(actors.get(keyOf(name))),
    actorKind: (id) => catalogue.actors.get(id)?.kind ?? null,
    concept: (vocabulary, text) =>
      only(
        new Set(
          concepts(vocabulary)
            .filter((c) => c.key === keyOf(text))
            .map((c) => c.id),
        ),
      ),
    conceptsIn: (vocabulary, text) => {
      const lower = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
      return concepts(vocabulary)
        .filter((c) => c.word.length > 3 && lower.includes(` ${c.word.toLowerCase()} `))
        .sort((a, b) => b.word.length - a.word.length)
        .map((c) => c.id);
    },
    components: (method) => catalogue.methods.get(method)?.components.map((c) => c.component) ?? [],
    exists: (id) => catalogue.typeOf(id) !== null || catalogue.events.has(id),
  };
}

function add(map: Map<string, Set<string>>, key: string, id: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(id));
}

function only(ids: ReadonlySet<string> | undefined): string | null {
  const [id, ...others] = ids ?? [];
  return id !== undefined && others.length === 0 ? id : null;
}

/** "Rapport 2016:20" and a bare "20043" are one work only with their publisher: every agency has its own series. */
function numberKeys(identifier: string, publisher: string): string[] {
  const read = identifiersIn(identifier);
  if (read.length === 0) return [`nr ${publisher} ${keyOf(identifier)}`];
  return read.map(({ kind, number }) =>
    kind === 'series' || kind === 'diary' ? `nr ${publisher} ${kind}:${number}` : `nr ${kind}:${number}`,
  );
}

/** Agencies answer with and without www and a last slash: not two pages because of it. */
function urlKey(url: string): string {
  return URL.canParse(url)
    ? canonicalUrl(url)
        .replace('://www.', '://')
        .replace(/\/(?=$|\?)/, '')
    : url;
}
