/** A decision brief by its address: structured ids and a day, so that the same address gives the same brief. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { idSchema } from '../domain/primitives.ts';
import { type BriefRequest, mostOptions } from './brief.ts';
import { parseDay } from './day-param.ts';
import { ProblemError } from './problem.ts';
import type { Service } from './service.ts';

/** The catalogue of the brief's day. */
export interface BriefCatalogue {
  readonly catalogue: Catalogue;
  /** ISO day: the one that was asked for, else the catalogue's own. */
  readonly day: string;
  /** The day that was asked for; null = as it is now. */
  readonly at: string | null;
}

/**
 * @param raw `at` as it stands on the address. A day to come is refused: what the catalogue says at the end of it is not
 * known, and the brief would carry a date that is not true.
 * @throws 400 for what is no day or has not been, 404 before the first import, 503 while the catalogue is empty.
 */
export async function briefCatalogue(service: Service, raw: string | undefined): Promise<BriefCatalogue> {
  const at = parseDay(raw, 'at');
  if (at !== null && at > service.today()) {
    const detail = `Dagen har inte varit än. I dag är det ${service.today()}.`;
    throw new ProblemError('bad-request', detail, { errors: [{ pointer: '#/query/at', detail }] });
  }
  const found = await service.catalogueAt(at);
  switch (found.kind) {
    case 'found':
      return { catalogue: found.catalogue, day: found.day, at };
    case 'too_early':
      throw new ProblemError('too-early', `Katalogens första dag är ${found.earliest}.`);
    case 'unknown':
      throw new ProblemError('not-ready', 'Katalogen är tom.');
  }
}

export interface BriefIds {
  readonly options: readonly string[];
  readonly problem: string;
  readonly targetGroup: string;
}

/** The ids that the catalogue of the day has; merged ones under their new id. `unknown`: what was asked for and is not there. */
export function briefRequest(
  catalogue: Catalogue,
  { options, problem, targetGroup }: BriefIds,
): { request: BriefRequest; unknown: string[] } {
  const asked = [...new Set(options.filter((id) => id !== '').map((id) => catalogue.redirect(id) ?? id))];
  const concept = (id: string, vocabulary: 'problems' | 'target-groups'): string | null =>
    catalogue.concepts(vocabulary).has(id) ? id : null;
  const request = {
    options: asked.filter((id) => catalogue.methods.has(id)).slice(0, mostOptions),
    problem: concept(problem, 'problems'),
    targetGroup: concept(targetGroup, 'target-groups'),
  };
  const unknown = asked.filter((id) => idSchema.safeParse(id).success && !catalogue.methods.has(id));
  return { request, unknown };
}

/** The page's address with everything that decides what it says, the day too. @param at null = as it is now */
export function briefAddress({ options, problem, targetGroup }: BriefRequest, at: string | null): string {
  const params = new URLSearchParams(options.map((id) => ['id', id]));
  if (problem !== null) params.set('problem', problem);
  if (targetGroup !== null) params.set('targetGroup', targetGroup);
  if (at !== null) params.set('at', at);
  return `/underlag?${params}`;
}
