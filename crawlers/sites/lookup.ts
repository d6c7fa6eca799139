/** What the catalogue already knows, for mapping: methods, works, bodies and concepts by the names that sites print. */
import { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { CatalogueRows } from '../../src/catalogue/store.ts';
import type { Claim, FactValue } from '../../src/domain/claim.ts';
import { bandSchema, mappingConfidenceSchema } from '../../src/domain/facts/evidence.ts';
import type { VocabularyId } from '../../src/domain/records/vocabulary.ts';
import { identifiersIn } from '../../src/matching/identifiers.ts';
import { createMatcher } from '../../src/matching/match.ts';
import { keyOf, partsOf } from '../../src/matching/names.ts';
import { canonicalUrl } from '../fetch/canonical-url.ts';

export type Resolved =
  | { readonly kind: 'one'; readonly id: string }
  /** A person decides: `candidates` may be empty. `named`: a name of theirs stands in the text; else they are only alike. */
  | { readonly kind: 'unsure'; readonly candidates: readonly string[]; readonly named: boolean };

/** What a register's own word answers to in data/scales. */
export type Band = Pick<FactValue<'rating'>, 'band' | 'mappingConfidence'>;

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
  /** A work that the editors keep as a source or event and not as a support, by address or number. */
  readonly event: (work: { urls: readonly string[]; identifiers: readonly string[] }) => string | null;
  /** By a register's label; null and `none` where the scale does not have it, or its versions do not agree. */
  readonly band: (register: string, label: string) => Band;
  /** What others than the site itself say of a method. */
  readonly saidOf: (method: string) => readonly Claim[];
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
    // A register's own page of a method is its page too; one that only passes the rating on may be about several.
    const ownPage =
      claim.fact === 'described' || (claim.fact === 'rating' && claim.source.relayedBy === null);
    if (ownPage && claim.source.url !== null) add(byUrl, urlKey(claim.source.url), claim.subject);
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
  const events = new Map<string, Set<string>>();
  for (const e of catalogue.events.values()) {
    for (const url of [e.url, ...e.documents.map((d) => d.url)])
      if (url !== null) add(events, urlKey(url), e.id);
    for (const key of e.identifiers.flatMap((i) => numberKeys(i, ''))) add(events, key, e.id);
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
      if (whole.kind === 'one') return { kind: 'unsure', candidates: [whole.id], named: true };
      return whole.kind === 'several'
        ? { kind: 'unsure', candidates: whole.ids, named: true }
        : { kind: 'unsure', candidates: whole.near, named: false };
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
    event: ({ urls, identifiers }) => {
      const keys = [...urls.map(urlKey), ...identifiers.flatMap((i) => numberKeys(i, ''))];
      return keys.map((key) => only(events.get(key))).find((id) => id !== null) ?? null;
    },
    band: (register, label) => bandOf(catalogue.scales, register, label),
    saidOf: (method) => catalogue.plainClaims(method),
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
  // "dir. 2017:26" is "Dir. 2017:26": the kinds of state documents are told by a capital.
  const read = identifiersIn(identifier.replace(/^[a-z]/, (first) => first.toUpperCase()));
  if (read.length === 0) return [`nr ${publisher} ${keyOf(identifier)}`];
  return read.map(({ kind, number }) =>
    kind === 'series' || kind === 'diary' ? `nr ${publisher} ${kind}:${number}` : `nr ${kind}:${number}`,
  );
}

const confidences = mappingConfidenceSchema.options;

function bandOf(scales: Catalogue['scales'], register: string, label: string): Band {
  const rows = scales
    .filter((s) => s.register === register)
    .flatMap((s) => s.rows)
    .filter((r) => r.axis === 'documentation' && keyOf(r.label) === keyOf(label));
  const bands = [...new Set(rows.map((r) => r.value))];
  const band = bandSchema.safeParse(bands[0]);
  if (bands.length !== 1 || !band.success) return { band: null, mappingConfidence: 'none' };
  const weakest = Math.max(...rows.map((r) => confidences.indexOf(r.confidence)));
  return { band: band.data, mappingConfidence: confidences[weakest] ?? 'none' };
}

/** Agencies answer with and without www and a last slash: not two pages because of it. */
function urlKey(url: string): string {
  return URL.canParse(url)
    ? canonicalUrl(url)
        .replace('://www.', '://')
        .replace(/\/(?=$|\?)/, '')
    : url;
}
