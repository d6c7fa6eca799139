/**
 * The catalogue in memory: one consistent reading of the store, indexed for the questions that are asked of it.
 * Immutable; a new import makes a new one. What is derived from it is computed once a record and kept.
 */
import type { Claim, FactName } from '../domain/claim.ts';
import { claimsOf } from '../domain/claim.ts';
import type { Hierarchy } from '../domain/primitives.ts';
import type { Actor, Term } from '../domain/records/actor.ts';
import type { Lexicon } from '../domain/records/lexicon.ts';
import type { Method } from '../domain/records/method.ts';
import type { County, Dissent, Municipality, Scale } from '../domain/records/reference.ts';
import type { EventRecord, Support } from '../domain/records/support.ts';
import type { Verdict } from '../domain/records/verdict.ts';
import type { Concept, VocabularyId } from '../domain/records/vocabulary.ts';
import type { SearchType } from '../domain/views.ts';
import { type CatalogueRows, preferFile, type StoredClaim } from './store.ts';

type RowOf<T extends CatalogueRows['records'][number]['type']> = Extract<
  CatalogueRows['records'][number],
  { type: T }
>;

const LONGEST_SHOWN_NAME = 32;

export class Catalogue {
  /** The instant it shows; null for an empty store. */
  readonly asOf: string | null;
  readonly version: number;
  readonly methods: ReadonlyMap<string, Method>;
  readonly supports: ReadonlyMap<string, Support>;
  readonly events: ReadonlyMap<string, EventRecord>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly scales: readonly Scale[];
  readonly dissents: readonly Dissent[];
  /** Judged pairs of knowledge supports. */
  readonly verdicts: readonly Verdict[];
  readonly lexicon: readonly Lexicon[];
  readonly counties: ReadonlyMap<string, County>;
  readonly municipalities: ReadonlyMap<string, Municipality>;
  readonly claims: readonly StoredClaim[];

  readonly #concepts = new Map<VocabularyId, ReadonlyMap<string, Concept>>();
  readonly #claimsBySubject: ReadonlyMap<string, readonly StoredClaim[]>;
  readonly #claimById: ReadonlyMap<string, StoredClaim>;
  readonly #claimsByWork: ReadonlyMap<string, readonly StoredClaim[]>;
  readonly #members: ReadonlyMap<string, readonly Claim[]>;
  readonly #redirects: ReadonlyMap<string, string>;
  readonly #recordedFrom: ReadonlyMap<string, string>;
  readonly #derived = new Map<string, unknown>();

  constructor(rows: CatalogueRows) {
    const records = preferFile(rows.records);
    const pick = <T extends RowOf<'methods'>['type'] | CatalogueRows['records'][number]['type']>(type: T) =>
      records.filter((r): r is RowOf<T> => r.type === type);
    this.asOf = rows.asOf;
    this.version = rows.version;
    this.methods = new Map(pick('methods').map((r) => [r.id, r.record]));
    this.supports = new Map(pick('supports').map((r) => [r.id, r.record]));
    this.events = new Map(pick('events').map((r) => [r.id, r.record]));
    this.actors = new Map(pick('actors').map((r) => [r.id, r.record]));
    this.terms = new Map(pick('terms').map((r) => [r.id, r.record]));
    this.scales = pick('scales').map((r) => r.record);
    this.dissents = pick('dissents').map((r) => r.record);
    this.verdicts = pick('verdicts').map((r) => r.record);
    this.lexicon = pick('lexicon').map((r) => r.record);
    const geography = pick('geography').map((r) => r.record);
    this.counties = new Map(geography.flatMap((g) => g.counties).map((c) => [c.code, c]));
    this.municipalities = new Map(geography.flatMap((g) => g.municipalities).map((m) => [m.code, m]));
    for (const { record } of pick('vocabularies')) {
      this.#concepts.set(record.id, new Map(record.concepts.map((c) => [c.id, c])));
    }
    this.claims = rows.claims;
    this.#claimsBySubject = Map.groupBy(rows.claims, (c) => c.claim.subject);
    this.#claimById = new Map(rows.claims.map((c) => [c.claim.id, c]));
    this.#claimsByWork = Map.groupBy(rows.claims, (c) => c.claim.source.work ?? '');
    this.#members = Map.groupBy(
      claimsOf(
        rows.claims.map((c) => c.claim),
        'class_link',
      ),
      (c) => c.value.class,
    );
    this.#redirects = new Map(
      [
        ...this.methods.values(),
        ...this.supports.values(),
        ...this.actors.values(),
        ...this.terms.values(),
      ].flatMap((r) => r.redirects.map((old) => [old, r.id] as const)),
    );
    this.#recordedFrom = new Map(records.map((r) => [r.id, r.recordedFrom]));
  }

  /** What is derived of a record, computed on first use. `key` names the derivation and the record. */
  derive<T>(key: string, compute: () => T): T {
    if (!this.#derived.has(key)) this.#derived.set(key, compute());
    return this.#derived.get(key) as T;
  }

  claimsAbout(subject: string): readonly StoredClaim[] {
    return this.#claimsBySubject.get(subject) ?? [];
  }

  /** The claims about a record without their recording, optionally of one fact. */
  plainClaims(subject: string): Claim[] {
    return this.claimsAbout(subject).map((c) => c.claim);
  }

  factClaims<F extends FactName>(subject: string, fact: F) {
    return claimsOf(this.plainClaims(subject), fact);
  }

  claim(id: string): StoredClaim | undefined {
    return this.#claimById.get(id);
  }

  /** Claims that stand in a knowledge support. */
  claimsIn(work: string): readonly StoredClaim[] {
    return this.#claimsByWork.get(work) ?? [];
  }

  /** The class links that point at a class. */
  memberLinks(classId: string) {
    return claimsOf(this.#members.get(classId) ?? [], 'class_link');
  }

  concepts(vocabulary: VocabularyId): ReadonlyMap<string, Concept> {
    return this.#concepts.get(vocabulary) ?? new Map();
  }

  label(vocabulary: VocabularyId, id: string): string {
    return this.concepts(vocabulary).get(id)?.label ?? id;
  }

  /** A concept with everything broader than it: what a hierarchical count adds it to. */
  withBroader(vocabulary: VocabularyId, ids: readonly string[]): string[] {
    const concepts = this.concepts(vocabulary);
    const seen = new Set<string>();
    const add = (id: string): void => {
      if (seen.has(id)) return;
      seen.add(id);
      for (const broader of concepts.get(id)?.broader ?? []) add(broader);
    };
    ids.forEach(add);
    return [...seen];
  }

  /** For comparing populations. */
  readonly hierarchy: Hierarchy = {
    targetGroups: (id) => this.withBroader('target-groups', [id]),
    problems: (id) => this.withBroader('problems', [id]),
  };

  /**
   * The name of a body, as it is shown beside a statement: its abbreviation where the name is longer than a line of
   * the strip of facts ("SBU", "MFoF"); the id if the catalogue does not know it.
   */
  actorName(id: string): string {
    const actor = this.actors.get(id);
    const [abbreviation] = actor?.abbreviations ?? [];
    if (actor === undefined || abbreviation === undefined) return actor?.title ?? id;
    return actor.title.length > LONGEST_SHOWN_NAME ? abbreviation : actor.title;
  }

  /** Is it a body's task to recommend? */
  recommends(actor: string): boolean {
    return this.actors.get(actor)?.recommends ?? false;
  }

  /** Where a former id leads now. */
  redirect(id: string): string | undefined {
    return this.#redirects.get(id);
  }

  recordedFrom(id: string): string | null {
    return this.#recordedFrom.get(id) ?? null;
  }

  /** The public type of an id, or null: events and reference data have no page. */
  typeOf(id: string): SearchType | null {
    if (this.methods.has(id)) return 'method';
    if (this.supports.has(id)) return 'support';
    if (this.actors.has(id)) return 'actor';
    if (this.terms.has(id)) return 'term';
    if (this.concepts('components').has(id)) return 'component';
    return null;
  }

  titleOf(id: string): string {
    return (
      this.methods.get(id)?.title ??
      this.supports.get(id)?.title ??
      this.events.get(id)?.title ??
      this.actors.get(id)?.title ??
      this.terms.get(id)?.title ??
      this.concepts('components').get(id)?.label ??
      id
    );
  }

  /** All ids that are searchable: everything but what is retired. */
  searchableIds(): string[] {
    return [
      ...[...this.methods.values()].filter((m) => m.retired === null).map((m) => m.id),
      ...[...this.supports.values()].filter((s) => s.retired === null).map((s) => s.id),
      ...this.concepts('components').keys(),
      ...this.actors.keys(),
      ...this.terms.keys(),
    ];
  }
}
