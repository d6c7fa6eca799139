/** What the checks of data/ share: the rows with an index of what exists, and what a check may answer. */

import type { RecordType } from '../domain/files.ts';
import { type DataIssue, issueAt, type LineOf, type Place } from './data-issue.ts';
import type { ParsedData, PlacedRecord } from './parse.ts';

export type Severity = 'error' | 'warning' | 'info';

export interface Finding {
  readonly severity: Severity;
  readonly issue: DataIssue;
}

export type Check = (facts: CheckFacts) => Finding[];

/** The rows, and everything that can be referred to. */
export interface CheckFacts {
  readonly data: ParsedData;
  readonly lineOf: LineOf;
  /** Ids of a record type. */
  readonly ids: (type: RecordType) => ReadonlySet<string>;
  /** Ids of a vocabulary's concepts. */
  readonly concepts: (vocabulary: string) => ReadonlySet<string>;
  readonly claimIds: ReadonlySet<string>;
  readonly counties: ReadonlySet<string>;
  readonly municipalities: ReadonlySet<string>;
  readonly report: (
    severity: Severity,
    place: Place,
    path: readonly PropertyKey[],
    message: string,
    fix: string,
  ) => Finding;
}

export function checkFacts(data: ParsedData, lineOf: LineOf): CheckFacts {
  const byType = Map.groupBy(data.records, (r) => r.type);
  const ids = new Map([...byType].map(([type, records]) => [type, new Set(records.map((r) => r.id))]));
  const concepts = new Map(
    recordsOf(data, 'vocabularies').map((v) => [v.id, new Set(v.record.concepts.map((c) => c.id))]),
  );
  const places = recordsOf(data, 'geography');
  const none: ReadonlySet<string> = new Set();
  return {
    data,
    lineOf,
    ids: (type) => ids.get(type) ?? none,
    concepts: (vocabulary) => concepts.get(vocabulary) ?? none,
    claimIds: new Set(data.claims.map((c) => c.claim.id)),
    counties: new Set(places.flatMap((g) => g.record.counties.map((c) => c.code))),
    municipalities: new Set(places.flatMap((g) => g.record.municipalities.map((m) => m.code))),
    report: (severity, place, path, message, fix) => ({
      severity,
      issue: issueAt({ file: place.file, path: [...place.path, ...path] }, lineOf, message, fix),
    }),
  };
}

type RecordOf<T extends RecordType> = Extract<PlacedRecord, { type: T }>;

export function recordsOf<T extends RecordType>(data: ParsedData, type: T): RecordOf<T>[] {
  return data.records.filter((r): r is RecordOf<T> => r.type === type);
}
