/** What is out of date: replaced and withdrawn works with what still points at them, old searches, ended commissions. */

import type { Catalogue } from '../catalogue/catalogue.ts';
import { publisherView, yearOf } from '../catalogue/sources.ts';
import { currencyKindLabels, pointerLabels } from '../domain/audit-labels.ts';
import { type Claim, claimsOf } from '../domain/claim.ts';
import { bySwedish } from '../domain/collate.ts';
import { yearsBetween } from '../domain/introduce.ts';
import type { EventRecord, Support } from '../domain/records/support.ts';
import { type AuditFilters, passes } from './filters.ts';
import { areasOf, namedRef } from './refs.ts';
import type { CurrencyItem, Named } from './schemas.ts';

type Kind = CurrencyItem['kind'];
type Pointer = CurrencyItem['pointedAtBy'][number];

export interface CurrencyQuery extends AuditFilters {
  readonly kind: Kind | null;
  /** Only what something still points at. */
  readonly pointedAt: boolean;
}

export function currency(catalogue: Catalogue, query: CurrencyQuery, today: string): CurrencyItem[] {
  return allCurrency(catalogue, today).filter(
    (item) =>
      (query.kind === null || item.kind === query.kind) &&
      (!query.pointedAt || item.pointedAtBy.length > 0) &&
      passes(query, { publishers: item.publishers.map((p) => p.id), areas: item.areas, years: [item.year] }),
  );
}

/** Replaced works first, those with most that points at them on top. */
export function allCurrency(catalogue: Catalogue, today: string): readonly CurrencyItem[] {
  return catalogue.derive(`audit currency ${today}`, () => {
    const successors = successorsOf(catalogue);
    const links = linksTo(catalogue);
    const works = [...catalogue.supports.values()].flatMap((work) => {
      const replaced = work.status === 'replaced' || successors.has(work.id);
      if (!replaced && work.status !== 'archived') return [];
      return [
        workItem(
          catalogue,
          work,
          replaced ? 'replaced' : 'withdrawn',
          chainOf(catalogue, successors, work.id),
          pointersTo(catalogue, work, links),
        ),
      ];
    });
    const byPointers = (a: CurrencyItem, b: CurrencyItem) =>
      b.pointedAtBy.length - a.pointedAtBy.length || bySwedish(a.title, b.title);
    return [
      ...works.filter((w) => w.kind === 'replaced').sort(byPointers),
      ...works.filter((w) => w.kind === 'withdrawn').sort(byPointers),
      ...oldSearches(catalogue, today),
      ...agedReviews(catalogue, today),
      ...endedCommissions(catalogue),
    ];
  });
}

/** Both ways of writing a replacement: on the old record or on the new. */
function successorsOf(catalogue: Catalogue): ReadonlyMap<string, readonly string[]> {
  const of = new Map<string, string[]>();
  const add = (old: string, by: string): void => {
    const known = of.get(old) ?? [];
    if (!known.includes(by)) of.set(old, [...known, by]);
  };
  for (const work of catalogue.supports.values()) {
    for (const r of work.relations) {
      if (r.type === 'replaced_by') add(work.id, r.to);
      if (r.type === 'replaces') add(r.to, work.id);
    }
  }
  return of;
}

function chainOf(
  catalogue: Catalogue,
  successors: ReadonlyMap<string, readonly string[]>,
  id: string,
): Named[] {
  const seen = new Set([id]);
  const chain: Named[] = [];
  let next = successors.get(id) ?? [];
  while (next.length > 0) {
    const fresh = next.filter((n) => !seen.has(n));
    for (const n of fresh) {
      seen.add(n);
      chain.push(namedRef(catalogue, n));
    }
    next = fresh.flatMap((n) => successors.get(n) ?? []);
  }
  return chain;
}

/** Address of a document → claims that were read there. */
function linksTo(catalogue: Catalogue): ReadonlyMap<string, readonly Claim[]> {
  return Map.groupBy(
    catalogue.claims.map((c) => c.claim).filter((c) => c.source.url !== null),
    (c) => bare(c.source.url ?? ''),
  );
}

function bare(url: string): string {
  return url.replace(/#.*$/, '').replace(/\/$/, '');
}

/** Statements that are shown as standing although the work they stand in does not. */
function pointersTo(
  catalogue: Catalogue,
  work: Support,
  links: ReadonlyMap<string, readonly Claim[]>,
): Pointer[] {
  const inWork = catalogue.claimsIn(work.id).map((c) => c.claim);
  const claims = inWork.filter(standsAsCurrent).map((claim) => pointer(catalogue, kindOf(claim), claim));
  const linked = work.documents
    .flatMap((d) => (d.url === null ? [] : (links.get(bare(d.url)) ?? [])))
    // What stands in another record of the same line is about that one.
    .filter((claim) => claim.source.work === null && standsAsCurrent(claim))
    .map((claim) => pointer(catalogue, 'link', claim));
  const related = [...catalogue.supports.values()]
    .filter((other) => other.relations.some((r) => r.to === work.id && !editionRelations.has(r.type)))
    .map(
      (other): Pointer => ({
        kind: 'relation',
        kindLabel: pointerLabels.relation,
        ...namedRef(catalogue, other.id),
        claim: null,
        publisher: other.publishers[0] === undefined ? null : publisherView(catalogue, other.publishers[0]),
      }),
    );
  return [...claims, ...linked, ...related];
}

const editionRelations: ReadonlySet<string> = new Set(['replaces', 'replaced_by', 'amends']);

/** A recommendation marked as replaced, or a superseded finding, does not point wrong. */
function standsAsCurrent(claim: Claim): boolean {
  switch (claim.fact) {
    case 'recommendation':
      return claim.value.status === 'current' || claim.value.status === 'unclear';
    case 'finding':
    case 'rating':
      return claim.value.current;
    case 'definition':
    case 'safety':
    case 'instrument':
    case 'class_link':
    case 'described':
    case 'requirement':
      return true;
    // What was once known of supply, spread and use is dated and shown as such.
    case 'availability':
    case 'spread':
    case 'barrier':
    case 'relation':
    case 'other':
      return false;
  }
}

function kindOf(claim: Claim): keyof typeof pointerLabels {
  if (claim.fact === 'recommendation') return 'recommendation';
  return claim.fact === 'definition' ? 'definition' : 'claim';
}

function pointer(catalogue: Catalogue, kind: keyof typeof pointerLabels, claim: Claim): Pointer {
  return {
    kind,
    kindLabel: pointerLabels[kind],
    ...namedRef(catalogue, claim.subject),
    claim: claim.id,
    publisher: publisherView(catalogue, claim.source.assertedBy),
  };
}

function workItem(
  catalogue: Catalogue,
  work: Support | EventRecord,
  kind: Kind,
  replacedBy: Named[],
  pointedAtBy: Pointer[],
  detail: string | null = null,
): CurrencyItem {
  return {
    kind,
    kindLabel: currencyKindLabels[kind],
    ...namedRef(catalogue, work.id),
    publishers: work.publishers.map((p) => publisherView(catalogue, p)),
    year: work.year,
    replacedBy,
    pointedAtBy,
    detail,
    areas: [...work.areas],
  };
}

/** SBU puts a banner on its own reports after five years: the only interval of its own that a source has stated here. */
const SBU_YEARS = 5;

/** Searches of counting conclusions that are older than that, by method. Unknown search dates are not guessed. */
function oldSearches(catalogue: Catalogue, today: string): CurrencyItem[] {
  const findings = claimsOf(
    catalogue.claims.map((c) => c.claim),
    'finding',
  ).filter((f) => f.value.counts && f.value.current && f.value.searchDate !== null);
  return [...Map.groupBy(findings, (f) => f.subject)].flatMap(([subject, all]) => {
    const last =
      all
        .map((f) => f.value.searchDate ?? '')
        .toSorted()
        .at(-1) ?? '';
    if (yearsBetween(last, today) <= SBU_YEARS) return [];
    const bodies = [...new Set(all.map((f) => f.source.assertedBy))];
    const own = bodies.includes('sbu')
      ? 'SBU varnar själv efter fem år.'
      : 'Ingen egen gräns är känd för källan; SBU:s fem år används.';
    return [
      {
        kind: 'old_search' as const,
        kindLabel: currencyKindLabels.old_search,
        ...namedRef(catalogue, subject),
        publishers: bodies.map((b) => publisherView(catalogue, b)),
        year: yearOf(last),
        replacedBy: [],
        pointedAtBy: [],
        detail: `Senast sökt ${last}. ${own}`,
        areas: [...areasOf(catalogue, subject)],
      },
    ];
  });
}

/** SBU's own works that have passed its limit and are not known to be replaced. */
function agedReviews(catalogue: Catalogue, today: string): CurrencyItem[] {
  return [...catalogue.supports.values()]
    .filter((w) => w.publishers.includes('sbu') && (w.status === 'current' || w.status === 'unknown'))
    .filter((w) => w.year !== null && yearsBetween(String(w.year), today) > SBU_YEARS)
    .sort((a, b) => (a.year ?? 0) - (b.year ?? 0))
    .map((w) =>
      workItem(catalogue, w, 'old_search', [], [], `Utgiven ${w.year}. SBU varnar själv efter fem år.`),
    );
}

function endedCommissions(catalogue: Catalogue): CurrencyItem[] {
  return [...catalogue.events.values()]
    .filter((e) => e.status === 'archived' && /^Uppdrag/.test(e.why))
    .map((e) => ({
      ...workItem(catalogue, e, 'commission_ended', [], [], 'Uppdraget är avslutat enligt källan.'),
      url: e.url === null ? null : e.url,
    }));
}
