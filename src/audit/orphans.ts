/** What nobody is known to look after: recommended methods without a steward, works and methods that nothing ties in. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { methodFacts } from '../catalogue/method-facts.ts';
import { recordUrl } from '../catalogue/record-view.ts';
import { publisherView } from '../catalogue/sources.ts';
import { orphanKindLabels } from '../domain/audit-labels.ts';
import type { Method } from '../domain/records/method.ts';
import { type AuditFilters, passes } from './filters.ts';
import { readWorks } from './overlap/read-works.ts';
import { isInUse } from './overlap/report.ts';
import type { Orphan } from './schemas.ts';

export interface OrphanQuery extends AuditFilters {
  readonly kind: Orphan['kind'] | null;
}

export function orphans(catalogue: Catalogue, query: OrphanQuery, today: string): Orphan[] {
  return allOrphans(catalogue, today).filter(
    (o) =>
      (query.kind === null || o.kind === query.kind) &&
      passes(query, { publishers: o.publishers.map((p) => p.id), areas: o.areas, years: [o.year] }),
  );
}

export function allOrphans(catalogue: Catalogue, today: string): readonly Orphan[] {
  return catalogue.derive(`audit orphans ${today}`, () => {
    const methods = [...catalogue.methods.values()].filter((m) => m.retired === null && m.kind !== 'service');
    return [
      ...methods.flatMap((m) => noSteward(catalogue, m)),
      ...methods.flatMap((m) => stewardUnknown(catalogue, m, today)),
      ...unmentioned(catalogue, methods),
      ...untouchedWorks(catalogue),
    ];
  });
}

/** A source says that there is none. */
function noSteward(catalogue: Catalogue, method: Method): Orphan[] {
  const claim = stewardClaims(catalogue, method.id).find((c) => c.value.code === 'none_found');
  if (claim === undefined) return [];
  return [orphan(catalogue, method, 'no_steward', claim.value.text, [claim.source.assertedBy])];
}

/** Recommended in Sweden, and no source says who looks after it: silence, which is not "none". */
function stewardUnknown(catalogue: Catalogue, method: Method, today: string): Orphan[] {
  const { positions, introduce } = methodFacts(catalogue, method, today);
  const offered = positions.filter(
    (p) => (p.level === 'should' || p.level === 'may') && p.claim.country === 'SE',
  );
  // A task in law has the municipality as its keeper, and a class is kept by those who keep its members.
  if (offered.length === 0 || introduce.status === 'statutory' || method.kind === 'intervention_class')
    return [];
  if (stewardClaims(catalogue, method.id).length > 0) return [];
  const bodies = [...new Set(offered.map((p) => p.claim.source.assertedBy))];
  return [orphan(catalogue, method, 'steward_unknown', null, bodies)];
}

function stewardClaims(catalogue: Catalogue, id: string) {
  return catalogue
    .factClaims(id, 'availability')
    .filter(
      (c) => c.country === 'SE' && (c.value.aspect === 'steward' || c.value.aspect === 'steward_function'),
    );
}

/** Methods that no Swedish knowledge support here says anything of, by statement or in its title. */
function unmentioned(catalogue: Catalogue, methods: readonly Method[]): Orphan[] {
  const mentioned = new Set(readWorks(catalogue).flatMap((w) => w.parts.methods.map((m) => m.value)));
  return methods.filter((m) => !mentioned.has(m.id)).map((m) => orphan(catalogue, m, 'no_work', null, []));
}

/** Works that no statement is taken from and that no other record points at. */
function untouchedWorks(catalogue: Catalogue): Orphan[] {
  const pointedAt = new Set([...catalogue.supports.values()].flatMap((s) => s.relations.map((r) => r.to)));
  return [...catalogue.supports.values()]
    .filter((s) => isInUse(s) && s.country === 'SE' && s.retired === null)
    .filter((s) => catalogue.claimsIn(s.id).length === 0 && !pointedAt.has(s.id) && s.relations.length === 0)
    .filter((s) => catalogue.claimsAbout(s.id).length === 0)
    .map((s) => ({
      kind: 'untouched_work' as const,
      kindLabel: orphanKindLabels.untouched_work,
      id: s.id,
      title: s.title,
      url: recordUrl('support', s.id),
      publishers: s.publishers.map((p) => publisherView(catalogue, p)),
      year: s.year,
      detail: null,
      areas: [...s.areas],
    }));
}

function orphan(
  catalogue: Catalogue,
  method: Method,
  kind: Orphan['kind'],
  detail: string | null,
  bodies: readonly string[],
): Orphan {
  return {
    kind,
    kindLabel: orphanKindLabels[kind],
    id: method.id,
    title: method.title,
    url: recordUrl('method', method.id),
    publishers: bodies.map((b) => publisherView(catalogue, b)),
    year: null,
    detail,
    areas: [...method.areas],
  };
}
