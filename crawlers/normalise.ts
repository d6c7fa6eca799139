/** From drafts to checked records and claims: ids, sources, merged works, tombstones; what cannot be checked is a fault. */

import { type AnyRecord, decodeClaim, decodeRecord } from '../src/catalogue/store-codec.ts';
import type { Claim, FactName } from '../src/domain/claim.ts';
import { digestOf } from './digest.ts';
import type { ReadPage } from './read-pages.ts';
import {
  type Draft,
  type DraftClaim,
  type DraftSupport,
  type Proposal,
  slug,
  undecided,
} from './sites/draft.ts';
import type { CatalogueLookup } from './sites/lookup.ts';
import type { Source } from './source-file.ts';
import type { PageState } from './state.ts';
import { waitsForReview } from './verdicts.ts';

export interface ReviewItem {
  /** Of what is said where: the same question has the same id on every run, so that a decision can follow it. */
  readonly id: string;
  readonly source: string;
  readonly url: string;
  readonly page: string;
  readonly read: string;
  readonly why: Proposal['why'];
  readonly said: string;
  readonly locator: string;
  readonly candidates: readonly string[];
  /** Complete but for a subject that is not decided ('' there). */
  readonly claims: readonly Readonly<Record<string, unknown>>[];
}

export interface Normalised {
  readonly records: readonly AnyRecord[];
  readonly claims: readonly Claim[];
  readonly review: readonly ReviewItem[];
  /** Ids of claims that a person has confirmed in the review. */
  readonly confirmed?: ReadonlySet<string>;
  /** Schema faults, with the page's address: any of them stops the publishing. */
  readonly faults: readonly string[];
  /** Why pages gave nothing, in Swedish → how many. */
  readonly leftOut: ReadonlyMap<string, number>;
  /** Page key → the id that is the page's own: kept in the state, whatever the catalogue calls the work. */
  readonly ids: ReadonlyMap<string, string>;
  /** Page key → id of the record it was published in. */
  readonly works: ReadonlyMap<string, string>;
}

export interface NormaliseOptions {
  readonly source: Source;
  readonly pages: readonly ReadPage[];
  /** Tombstones by page key. */
  readonly retired: ReadonlyMap<string, NonNullable<PageState['retired']>>;
  readonly lookup: CatalogueLookup;
}

export function normalise(options: NormaliseOptions): Normalised {
  const ids = recordIds(options);
  const pages = options.pages.map((p) => ({ ...p, page: { ...p.page, id: ids.get(p.key) ?? p.page.id } }));
  const drafts = pages.map((page) => ({ page, draft: draftOf(options, page, page.page.id ?? '') }));
  const faults: string[] = [];
  const supports = mergeSupports(drafts);
  const records = [...supports.values()].flatMap((group) => {
    const decoded = decodeRecord('supports', supportRecord(options, group));
    if (decoded.ok) return [decoded.value];
    faults.push(
      `${group[0]?.support.url}: ${decoded.error.issues[0]?.path.join('.')}: ${decoded.error.issues[0]?.message}`,
    );
    return [];
  });
  const living = drafts.filter(({ page }) => !options.retired.has(page.key));
  const { claims, held, bad } = claimsOf(options, living);
  const review = [
    ...held,
    ...living.flatMap(({ page, draft }) =>
      draft.proposals.map((p) =>
        reviewItem(options.source, page, p, draftClaims(options.source, page, p.claims)),
      ),
    ),
  ];
  const works = new Map(
    drafts.flatMap(({ page, draft }) =>
      draft.support === null ? [] : [[page.key, draft.support.id] as const],
    ),
  );
  const leftOut = new Map<string, number>();
  for (const { draft } of living)
    if (draft.leftOut !== undefined) leftOut.set(draft.leftOut, (leftOut.get(draft.leftOut) ?? 0) + 1);
  return { records, claims, review: unique(review), faults: [...faults, ...bad], leftOut, ids, works };
}

function draftOf({ source, lookup }: NormaliseOptions, page: ReadPage, recordId: string): Draft {
  return page.reading.toDraft({
    publisher: source.publisher,
    sourceId: source.id,
    recordId,
    url: page.page.url,
    read: page.read,
    linkOnly: page.linkOnly,
    catalogue: lookup,
  });
}

/** An id once given stays; new ones come of the page's key, in the order of the keys, so that a lost state gives the same. */
function recordIds({ source, pages, lookup }: NormaliseOptions): Map<string, string> {
  const ids = new Map(pages.flatMap((p) => (p.page.id === null ? [] : [[p.key, p.page.id] as const])));
  const taken = new Set(ids.values());
  for (const { key } of pages) {
    if (ids.has(key)) continue;
    const base = `${source.id}-${slug(key.split(/[/:]/).at(-1) ?? key)}`;
    const id = taken.has(base) || lookup.exists(base) ? `${base}-${digestOf(key).slice(0, 6)}` : base;
    taken.add(id);
    ids.set(key, id);
  }
  return ids;
}

type Drafted = { readonly page: ReadPage; readonly draft: Draft };
type Group = readonly { readonly page: ReadPage; readonly support: DraftSupport }[];

/** Several pages can be one work: the recommendations of one guideline. */
function mergeSupports(drafts: readonly Drafted[]): Map<string, Group> {
  const all = drafts.flatMap(({ page, draft }) =>
    draft.support === null ? [] : [{ page, support: draft.support }],
  );
  return Map.groupBy(all, (d) => d.support.id);
}

function supportRecord({ source, retired }: NormaliseOptions, group: Group): Record<string, unknown> {
  const living = group.filter(({ page }) => !retired.has(page.key));
  const shown = living.length > 0 ? living : group;
  const [first] = shown;
  if (first === undefined) return {};
  const { documents: _own, ...support } = first.support;
  const documents = shown.flatMap(
    ({ support: s }) => s.documents ?? [{ title: s.title, form: 'page' as const, url: s.url }],
  );
  const years = shown.flatMap(({ support: s }) => s.year ?? []);
  const tomb = living.length > 0 ? null : retired.get(first.page.key);
  return {
    ...support,
    year: years.length === 0 ? null : Math.max(...years),
    status: 'unknown',
    country: source.country,
    read: shown.map(({ page }) => page.read).sort()[0],
    documents: documents.toSorted((a, b) => (a.url < b.url ? -1 : 1)),
    redirects: [...new Set(group.flatMap(({ page }) => page.page.formerIds))].filter(
      (id) => id !== support.id,
    ),
    retired: tomb ?? null,
  };
}

function claimsOf(options: NormaliseOptions, drafts: readonly Drafted[]) {
  const ordinals = new Map<string, number>();
  const claims: Claim[] = [];
  const held: ReviewItem[] = [];
  const bad: string[] = [];
  for (const { page, draft } of drafts) {
    for (const raw of draftClaims(options.source, page, draft.claims)) {
      const base = String(raw.id);
      const ordinal = (ordinals.get(base) ?? 0) + 1;
      ordinals.set(base, ordinal);
      const decoded = decodeClaim(ordinal === 1 ? raw : { ...raw, id: `${base}-${ordinal}` });
      if (!decoded.ok) {
        const [issue] = decoded.error.issues;
        bad.push(`${page.page.url}: ${String(raw.fact)} ${issue?.path.join('.')}: ${issue?.message}`);
        continue;
      }
      const why = waitsForReview(decoded.value);
      if (why === null) claims.push(decoded.value);
      else held.push(verdictItem(options.source, page, decoded.value, why));
    }
  }
  return { claims, held, bad };
}

/** Complete claims as the catalogue has them; the id is a hash of what is said about what, where, of whom (domain model 1). */
function draftClaims(
  source: Source,
  page: ReadPage,
  drafts: readonly DraftClaim[],
): Record<string, unknown>[] {
  return drafts.map((d) => {
    const {
      subject,
      fact,
      value,
      statedAs,
      population,
      outcome,
      locator,
      work,
      published,
      asOf,
      basis,
      confidence,
      derived,
      quotes,
      url,
    } = d;
    const { aspect, field } = value as { aspect?: string; field?: string };
    const identity = JSON.stringify([
      subject,
      fact,
      aspect ?? field ?? '',
      source.id,
      // Of the page's id, which it keeps when it moves; its key is an address.
      page.page.id,
      population ?? null,
      outcome ?? null,
    ]);
    return {
      id: `${source.id}-${shortFact[fact]}-${digestOf(identity).slice(0, 16)}`,
      subject,
      fact,
      value,
      statedAs: page.linkOnly ? null : (statedAs ?? null),
      population: population ?? null,
      outcome: outcome ?? null,
      source: {
        assertedBy: quotes ?? source.publisher,
        relayedBy: quotes === undefined ? null : source.publisher,
        url: url ?? page.page.url,
        read: page.read,
        title: page.reading.title.slice(0, 300),
        work: work ?? null,
        published: published ?? null,
        asOf: asOf ?? null,
        locator: locator.slice(0, 120),
        assertedByDerived: derived ?? false,
      },
      basis: basis ?? 'stated',
      confidence: confidence ?? 'medium',
      country: source.country,
    };
  });
}

const shortFact: Readonly<Record<FactName, string>> = {
  described: 'desc',
  recommendation: 'rec',
  finding: 'find',
  instrument: 'instr',
  rating: 'rate',
  safety: 'safe',
  availability: 'avail',
  spread: 'spread',
  requirement: 'req',
  barrier: 'barrier',
  class_link: 'class',
  relation: 'rel',
  definition: 'def',
  other: 'other',
};

function reviewItem(
  source: Source,
  page: ReadPage,
  proposal: Proposal,
  claims: readonly Record<string, unknown>[],
): ReviewItem {
  const { why, said, locator, candidates } = proposal;
  return {
    id: digestOf(JSON.stringify([source.id, page.page.id, why, said, locator])).slice(0, 16),
    source: source.id,
    url: page.page.url,
    page: page.reading.title,
    read: page.read,
    why,
    said,
    locator,
    candidates,
    claims: claims.map((c) => (c.subject === undecided ? { ...c, id: null } : c)),
  };
}

function verdictItem(source: Source, page: ReadPage, claim: Claim, why: string): ReviewItem {
  const proposal: Proposal = {
    why: 'verdict',
    said: `${why}: ${claim.statedAs ?? claim.outcome ?? claim.fact}`,
    locator: claim.source.locator ?? '',
    candidates: [claim.subject],
    claims: [],
  };
  return { ...reviewItem(source, page, proposal, []), id: claim.id, claims: [claim] };
}

function unique(items: readonly ReviewItem[]): ReviewItem[] {
  return [...new Map(items.map((i) => [i.id, i])).values()].sort((a, b) =>
    a.url < b.url ? -1 : a.url > b.url ? 1 : a.id < b.id ? -1 : 1,
  );
}
