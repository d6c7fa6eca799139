/** Reports over the whole catalogue for those who plan: what is recommended and cannot be had, what nobody keeps. */

import type { Catalogue } from '../catalogue/catalogue.ts';
import { recordView } from '../catalogue/record-view.ts';
import { bySwedish } from '../domain/collate.ts';
import type { RecordView } from '../domain/views.ts';
import { type Barrier, barriersOf, hasNoSteward } from './takes.ts';

export const reportNames = [
  'recommended-and-hard',
  'no-steward',
  'unknown-by-area',
  'disputed',
  'not-known-lately',
] as const;
export type ReportName = (typeof reportNames)[number];

export interface ReportItem {
  readonly method: RecordView;
  readonly barriers: readonly Barrier[];
}

export interface AreaCount {
  /** Null = methods without an area. */
  readonly area: { readonly id: string; readonly title: string } | null;
  readonly unknown: number;
  readonly total: number;
  readonly methods: readonly { readonly id: string; readonly title: string }[];
}

type Test = (catalogue: Catalogue, record: RecordView) => boolean;

const hard = new Set(['limited', 'abroad_only', 'no']);

const tests: Record<Exclude<ReportName, 'unknown-by-area'>, Test> = {
  'recommended-and-hard': (_, r) =>
    hard.has(r.introduce?.status ?? '') && r.positions.some((p) => p.level === 'should'),
  'no-steward': (catalogue, r) => hasNoSteward(catalogue, r.id),
  /** About access, or about effect: bodies that say different things, curated or found by rule. */
  disputed: (_, r) =>
    (r.introduce?.disputed ?? false) || r.flags.some((f) => f.code === 'assessments_differ'),
  'not-known-lately': (_, r) => r.introduce?.stale ?? false,
};

/** The methods of a report, by title. @param today ISO day. */
export function reportItems(
  catalogue: Catalogue,
  name: Exclude<ReportName, 'unknown-by-area'>,
  today: string,
): ReportItem[] {
  return methodsWithFacts(catalogue, today)
    .filter((record) => tests[name](catalogue, record))
    .map((method) => ({ method, barriers: barriersOf(catalogue, method.id) }));
}

/** For each area, how many methods nobody has said whether they can be had; most first. */
export function unknownByArea(catalogue: Catalogue, today: string): AreaCount[] {
  const methods = methodsWithFacts(catalogue, today);
  const areas = [...catalogue.concepts('areas').keys()];
  const counted = [...areas, null].map((area): AreaCount => {
    const inArea = methods.filter((m) => (area === null ? m.areas.length === 0 : m.areas.includes(area)));
    const unknown = inArea.filter((m) => m.introduce?.status === 'unknown');
    return {
      area: area === null ? null : { id: area, title: catalogue.label('areas', area) },
      unknown: unknown.length,
      total: inArea.length,
      methods: unknown.map((m) => ({ id: m.id, title: m.title })),
    };
  });
  return counted.filter((c) => c.total > 0).toSorted((a, b) => b.unknown - a.unknown);
}

function methodsWithFacts(catalogue: Catalogue, today: string): RecordView[] {
  return [...catalogue.methods.values()]
    .filter((m) => m.retired === null)
    .flatMap((m) => recordView(catalogue, m.id, today) ?? [])
    .filter((r) => r.introduce !== null)
    .toSorted((a, b) => bySwedish(a.title, b.title));
}
