/** What is recommended in Sweden and hard or impossible to introduce, as far as is known. */

import type { Catalogue } from '../catalogue/catalogue.ts';
import { introduceView, positionView } from '../catalogue/fact-views.ts';
import { type MethodFacts, methodFacts } from '../catalogue/method-facts.ts';
import { recordUrl } from '../catalogue/record-view.ts';
import { bySwedish } from '../domain/collate.ts';
import type { IntroduceStatus } from '../domain/introduce.ts';
import { barrierLabels } from '../domain/labels.ts';
import { type AuditFilters, passes } from './filters.ts';
import type { Unobtainable } from './schemas.ts';

/** The hardest first; `unknown` last, since it is not "cannot be had". */
const order: readonly IntroduceStatus[] = ['no', 'abroad_only', 'limited', 'unknown'];

export interface UnobtainableQuery extends AuditFilters {
  /** Empty = all but those that can be introduced. */
  readonly statuses: readonly string[];
}

export function unobtainable(catalogue: Catalogue, query: UnobtainableQuery, today: string): Unobtainable[] {
  return allUnobtainable(catalogue, today)
    .filter((u) => query.statuses.length === 0 || query.statuses.includes(u.status))
    .filter((u) =>
      passes(query, {
        publishers: u.positions.map((p) => p.publisher.id),
        areas: u.areas,
        years: u.positions.map((p) => p.year),
      }),
    );
}

export function allUnobtainable(catalogue: Catalogue, today: string): readonly Unobtainable[] {
  return catalogue.derive(`audit unobtainable ${today}`, () =>
    [...catalogue.methods.values()]
      .filter((m) => m.retired === null && m.kind !== 'service')
      .map((m) => methodFacts(catalogue, m, today))
      .filter((f) => order.includes(f.introduce.status) && offered(f).length > 0)
      .map((f) => view(catalogue, f, today))
      .sort(
        (a, b) =>
          order.indexOf(a.status as IntroduceStatus) - order.indexOf(b.status as IntroduceStatus) ||
          b.positions.length - a.positions.length ||
          bySwedish(a.title, b.title),
      ),
  );
}

/** "Bör" or "kan" from a Swedish body. */
function offered(facts: MethodFacts) {
  return facts.positions.filter(
    (p) => (p.level === 'should' || p.level === 'may') && p.claim.country === 'SE',
  );
}

function view(catalogue: Catalogue, facts: MethodFacts, today: string): Unobtainable {
  const { method } = facts;
  const introduce = introduceView(catalogue, facts, today);
  return {
    id: method.id,
    title: method.title,
    url: recordUrl('method', method.id),
    status: introduce.status,
    statusLabel: introduce.label,
    lastKnown: introduce.lastKnown,
    positions: offered(facts).map((p) => {
      const { publisher, level, label, year, support, via, url } = positionView(catalogue, p);
      return { publisher, level, label, year, support, via: via?.classTitle ?? null, url };
    }),
    barriers: catalogue
      .factClaims(method.id, 'barrier')
      .map((b) => ({ code: b.value.code, label: barrierLabels[b.value.code], text: b.value.text })),
    areas: [...method.areas],
  };
}
