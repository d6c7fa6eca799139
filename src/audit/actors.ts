/** Who does what for whom: every body with its task, areas, target groups and knowledge supports, on one page. */

import type { Catalogue } from '../catalogue/catalogue.ts';
import { recordUrl } from '../catalogue/record-view.ts';
import { bySwedish } from '../domain/collate.ts';
import { actorKindLabels } from '../domain/labels.ts';
import type { Actor } from '../domain/records/actor.ts';
import { type AuditFilters, passes } from './filters.ts';
import type { ActorRow } from './schemas.ts';

/**
 * Swedish bodies that have a task or publish something here; agencies first, then by how much they publish. Areas
 * and target groups are the body's own, and those of its works, kept apart.
 */
export function whoDoesWhat(catalogue: Catalogue, filters: AuditFilters): ActorRow[] {
  return allActors(catalogue).filter((row) =>
    passes(filters, {
      publishers: [row.id],
      areas: [...row.areas.map((a) => a.value), ...row.workAreas.map((a) => a.value)],
      years: row.years,
    }),
  );
}

function allActors(catalogue: Catalogue): readonly ActorRow[] {
  return catalogue.derive('audit actors', () => {
    const works = Map.groupBy(
      [...catalogue.supports.values()].flatMap((s) => s.publishers.map((p) => ({ p, s }))),
      (x) => x.p,
    );
    const kinds = Object.keys(actorKindLabels);
    return [...catalogue.actors.values()]
      .filter((a) => a.country === 'SE')
      .map((actor) =>
        row(
          catalogue,
          actor,
          (works.get(actor.id) ?? []).map((x) => x.s),
        ),
      )
      .filter((r) => r.mandate !== null || r.works > 0)
      .sort(
        (a, b) =>
          kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || b.works - a.works || bySwedish(a.title, b.title),
      );
  });
}

function row(
  catalogue: Catalogue,
  actor: Actor,
  works: readonly {
    areas: readonly string[];
    targetGroups: readonly string[];
    year: number | null;
    status: string;
  }[],
): ActorRow {
  const own = new Set(actor.areas);
  const counted = [
    ...Map.groupBy(
      works.flatMap((w) => w.areas),
      (a) => a,
    ),
  ]
    .map(([value, all]) => ({ value, label: catalogue.label('areas', value), works: all.length }))
    .sort((a, b) => b.works - a.works || bySwedish(a.label, b.label));
  return {
    id: actor.id,
    title: actor.title,
    abbreviations: actor.abbreviations,
    url: recordUrl('actor', actor.id),
    kind: actor.kind,
    kindLabel: actorKindLabels[actor.kind],
    level: actor.level,
    mandate: actor.mandate,
    role: actor.role,
    recommends: actor.recommends,
    inCouncil: actor.inCouncil,
    areas: [...own].map((value) => ({ value, label: catalogue.label('areas', value) })),
    targetGroups: actor.targetGroups.map((value) => ({
      value,
      label: catalogue.label('target-groups', value),
    })),
    publishes: actor.publishes,
    works: works.length,
    worksCurrent: works.filter((w) => w.status === 'current').length,
    worksReplaced: works.filter((w) => w.status === 'replaced' || w.status === 'archived').length,
    workAreas: counted,
    years: [...new Set(works.flatMap((w) => w.year ?? []))].sort(),
    website: actor.website,
  };
}
