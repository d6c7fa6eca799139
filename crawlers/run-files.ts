/** What a run leaves beside the catalogue: the queue for review, the raw fields for tagging, and a log of runs. */
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { GateFailure } from './gate.ts';
import type { ReviewItem } from './normalise.ts';
import type { ReadPage } from './read-pages.ts';
import { writeAtomically } from './state-file.ts';

/** Replaced whole on every run: questions that no longer arise are gone from it. */
export function writeReview(dir: string, items: readonly ReviewItem[]): void {
  writeAtomically(join(dir, 'review.jsonl'), lines(items));
}

/** One line a page: its fields as printed, for rules that read prose. Stays on the operator's disk. */
export function writeFields(dir: string, pages: readonly ReadPage[]): void {
  const rows = pages.map(({ key, page, reading, read, linkOnly }) => ({
    key,
    url: page.url,
    kind: page.kind,
    read,
    title: reading.title,
    published: reading.published,
    updated: reading.updated,
    noindex: linkOnly,
    fields: Object.fromEntries(
      Object.entries(reading.fields).flatMap(([name, f]) => (f === null ? [] : [[name, f]])),
    ),
  }));
  writeAtomically(join(dir, 'fields.jsonl'), lines(rows));
}

export interface RunLog {
  readonly run: string;
  readonly source: string;
  readonly started: string;
  readonly ended: string;
  readonly status: string;
  readonly import: number | null;
  readonly gates: readonly GateFailure[];
  /** Why a gate was passed by hand. */
  readonly forced: string | null;
  readonly counts: Readonly<Record<string, number>>;
}

export function logRun(dir: string, log: RunLog): void {
  mkdirSync(dir, { recursive: true });
  appendFileSync(join(dir, 'runs.jsonl'), `${JSON.stringify(log)}\n`);
}

function lines(items: readonly unknown[]): string {
  return items.map((item) => `${JSON.stringify(item)}\n`).join('');
}
