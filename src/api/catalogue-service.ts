import { Catalogue } from '../catalogue/catalogue.ts';
import { detailView } from '../catalogue/detail-view.ts';
import { dayOf, endOfDay } from '../catalogue/history.ts';
import { recordView } from '../catalogue/record-view.ts';
import type { CatalogueStore } from '../catalogue/store.ts';

import type { SearchType } from '../domain/views.ts';
import { ProblemError } from './problem.ts';
import { recordTypeOf } from './record-types.ts';
import { answerSearch } from './search-answers.ts';
import type { Lookup, Service } from './service.ts';
import { type BuildIndex, buildSnapshot, type Snapshot } from './snapshot.ts';

export interface ServiceDeps {
  readonly store: CatalogueStore;
  readonly now: () => Date;
  /** Stamps answers, so that a new version of the code is never answered from an old cache. */
  readonly codeVersion: string;
  readonly buildIndex: BuildIndex;
  /** A snapshot of the newest import and the day asked for, if one was made elsewhere; it saves building it. */
  readonly prebuilt?: (day: string) => Promise<Snapshot | null>;
}

export interface RunningService extends Service {
  /** Reads the store again and serves the new state once it is built; keeps the old one if that fails. */
  readonly refresh: () => Promise<void>;
  /** Serves a snapshot that is at hand, until a refresh finds a newer one. */
  readonly serve: (snapshot: Snapshot) => void;
}

/** How many past days are kept in memory: reading an old day is rare, and costs one reading of the store. */
const PAST_DAYS_KEPT = 3;

/** The answers of the product over one store. Serves nothing until the first `refresh` is done. */
export function createService(deps: ServiceDeps): RunningService {
  let current: Snapshot | null = null;
  let building: Promise<void> | null = null;
  const past = new Map<string, Catalogue>();

  const today = () => dayOf(deps.now());

  const serve = (snapshot: Snapshot): void => {
    current = snapshot;
    past.clear();
  };

  const refresh = async (): Promise<void> => {
    const day = today();
    const ready = (await deps.prebuilt?.(day)) ?? null;
    serve(ready ?? (await buildSnapshot(await deps.store.read(), day, deps.codeVersion, deps.buildIndex)));
  };

  /** The state that serves. A new day is worked out behind the answers of the old one. */
  const snapshot = (): Snapshot => {
    if (current === null) throw new ProblemError('not-ready', 'Katalogen läses in. Försök igen om en stund.');
    if (current.day !== today() && building === null) {
      building = refresh()
        .catch(() => {})
        .finally(() => {
          building = null;
        });
    }
    return current;
  };

  const catalogueAt = async (day: string): Promise<Catalogue | { earliest: string } | null> => {
    const earliest = await deps.store.earliest();
    if (earliest === null) return null;
    const until = endOfDay(day);
    if (until < earliest) return { earliest: dayOf(earliest) };
    const known = past.get(day);
    if (known) return known;
    const catalogue = new Catalogue(await deps.store.read(until));
    past.set(day, catalogue);
    for (const oldest of past.keys()) if (past.size > PAST_DAYS_KEPT) past.delete(oldest);
    return catalogue;
  };

  return {
    today,
    refresh,
    serve,
    catalogue: () => snapshot().catalogue,
    snapshotId: () => snapshot().id,
    readiness: async () =>
      current === null
        ? null
        : { snapshot: current.id, records: current.index.size, sources: [...(await deps.store.sources())] },
    search: (request) => {
      const { catalogue, index, day } = snapshot();
      return answerSearch(catalogue, index, request, day);
    },
    recommend: async (request) => {
      const { catalogue, index, day } = snapshot();
      // The reading of Swedish text is the largest part of the code, and most starts are for something else.
      const { answerRecommend } = await import('./recommend-answer.ts');
      return answerRecommend(catalogue, index, request, day);
    },
    checkOffer: async (offer) => {
      const { catalogue, index, day } = snapshot();
      const { answerOffer } = await import('./offer-answer.ts');
      return answerOffer(catalogue, offer, day, async (need) => {
        const { answerRecommend } = await import('./recommend-answer.ts');
        return answerRecommend(catalogue, index, { need, limit: 20 }, day);
      });
    },
    suggest: async (q, limit) => {
      const { catalogue, index } = snapshot();
      const found = await index.suggest(q, limit);
      return found.flatMap(({ text, id }) => {
        const type = catalogue.typeOf(id);
        return type === null ? [] : [{ text, type, id }];
      });
    },
    lookup: async (type, id, at) => {
      if (at === null) return lookupIn(snapshot().catalogue, type, id, today(), null);
      const catalogue = await catalogueAt(at);
      if (catalogue === null) return { kind: 'unknown' };
      if (!(catalogue instanceof Catalogue)) return { kind: 'too_early', earliest: catalogue.earliest };
      return lookupIn(catalogue, type, id, at, at);
    },
    catalogueAt: async (at) => {
      if (at === null) return { kind: 'found', catalogue: snapshot().catalogue, day: snapshot().day };
      const catalogue = await catalogueAt(at);
      if (catalogue === null) return { kind: 'unknown' };
      if (!(catalogue instanceof Catalogue)) return { kind: 'too_early', earliest: catalogue.earliest };
      return { kind: 'found', catalogue, day: at };
    },
    record: (id) => recordView(snapshot().catalogue, id, snapshot().day),
    changes: async ({ since, type, id, scope, change, limit, offset }) =>
      deps.store.changes({
        ...(since === null ? {} : { since }),
        ...(type === null ? {} : { type: recordTypeOf[type] }),
        ...(id === null ? {} : { id }),
        ...scope,
        ...(change === undefined ? {} : { change }),
        limit,
        offset,
      }),
  };
}

function lookupIn(
  catalogue: Catalogue,
  type: SearchType,
  id: string,
  day: string,
  at: string | null,
): Lookup {
  const target = catalogue.redirect(id);
  const moved = target === undefined ? null : catalogue.typeOf(target);
  if (target !== undefined && moved !== null) return { kind: 'moved', to: target, type: moved };
  const found = catalogue.typeOf(id);
  if (found !== type) return found === null ? { kind: 'unknown' } : { kind: 'moved', to: id, type: found };
  const retired = (catalogue.methods.get(id) ?? catalogue.supports.get(id))?.retired ?? null;
  if (retired !== null) {
    const { date, reason, successor } = retired;
    return { kind: 'gone', title: catalogue.titleOf(id), since: date, reason, successor };
  }
  const detail = detailView(catalogue, id, day, at);
  return detail === null ? { kind: 'unknown' } : { kind: 'found', detail };
}
