/** Has the site changed so that we no longer read it? Held against what the extractor declares and what was found last time. */

import type { NotUnderstood, ReadPage } from './read-pages.ts';
import type { Expectation } from './sites/site.ts';

export interface Drift {
  /** Empty: the pages are as expected. In Swedish, each with numbers. */
  readonly findings: readonly string[];
  /** Field → share, by kind of page: compared with next time. */
  readonly shares: Record<string, Record<string, number>>;
}

/** Below this many pages a share says nothing. */
const LEAST_FOR_SHARES = 5;
const MOST_NOT_UNDERSTOOD = 0.2;
/** A field that was on this much more of the pages last time has gone from the template, whatever is declared. */
const LARGEST_FALL = 0.4;

export function findDrift(
  expects: Readonly<Record<string, Expectation>>,
  pages: readonly ReadPage[],
  notUnderstood: readonly NotUnderstood[],
  before: Readonly<Record<string, Readonly<Record<string, number>>>>,
): Drift {
  const shares: Record<string, Record<string, number>> = {};
  const findings = Object.entries(expects).flatMap(([kind, expectation]) => {
    const read = pages.filter((p) => p.page.kind === kind && !p.stale);
    const bad = notUnderstood.filter((p) => p.kind === kind);
    const now = sharesOf(read);
    shares[kind] = now;
    return [
      ...tooFew(kind, expectation, read.length + bad.length),
      ...tooManyBad(kind, read.length, bad),
      ...(read.length < LEAST_FOR_SHARES ? [] : fallen(kind, expectation, now, before[kind] ?? {})),
    ];
  });
  return { findings, shares };
}

function sharesOf(pages: readonly ReadPage[]): Record<string, number> {
  const names = new Set(pages.flatMap((p) => Object.keys(p.reading.fields)));
  const share = (name: string) =>
    pages.filter((p) => (p.reading.fields[name] ?? null) !== null).length / pages.length;
  return Object.fromEntries([...names].map((name) => [name, Math.round(share(name) * 1_000) / 1_000]));
}

function tooFew(kind: string, { leastPages }: Expectation, n: number): string[] {
  return n < leastPages ? [`${kind}: ${n} sidor hittades, minst ${leastPages} väntades`] : [];
}

function tooManyBad(kind: string, read: number, bad: readonly NotUnderstood[]): string[] {
  const share = bad.length / Math.max(1, read + bad.length);
  if (bad.length < 2 || share <= MOST_NOT_UNDERSTOOD) return [];
  return [
    `${kind}: ${bad.length} av ${read + bad.length} sidor förstås inte (${bad[0]?.reason}; t.ex. ${bad[0]?.url})`,
  ];
}

function fallen(
  kind: string,
  { usual }: Expectation,
  now: Readonly<Record<string, number>>,
  before: Readonly<Record<string, number>>,
): string[] {
  const names = new Set([...Object.keys(usual), ...Object.keys(before)]);
  return [...names].flatMap((name) => {
    const share = now[name] ?? 0;
    const least = usual[name] ?? 0;
    const last = before[name];
    if (share < least)
      return [
        `${kind}: fältet ${name} finns på ${percent(share)} av sidorna, minst ${percent(least)} väntades`,
      ];
    if (last !== undefined && last - share > LARGEST_FALL)
      return [`${kind}: fältet ${name} fanns på ${percent(last)} av sidorna, nu på ${percent(share)}`];
    return [];
  });
}

const percent = (share: number) => `${Math.round(share * 100)} %`;
