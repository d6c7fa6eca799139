/** The lines that an import leaves in the change log: title, what differs, and whose statement it is. */
import type { Claim } from '../domain/claim.ts';
import type { RecordType } from '../domain/files.ts';
import type { ClaimPlan, ImportInput, RecordPlan } from './import.ts';
import { diffFields, withoutEmpty } from './import-diff.ts';
import type { CatalogueRows, Change } from './store.ts';
import { type AnyRecord, recordKey } from './store-codec.ts';

interface Named {
  readonly type: RecordType;
  readonly title: string;
}

/** Titles of all origins' records, the incoming ones last: a claim may be about another origin's record. */
export function titlesOf(current: CatalogueRows, input: ImportInput): Map<string, Named> {
  const titles = new Map<string, Named>();
  for (const r of [...current.records, ...input.records])
    titles.set(r.id, { type: r.type, title: titleOf(r) });
  return titles;
}

function titleOf(r: AnyRecord): string {
  switch (r.type) {
    case 'vocabularies':
      return r.record.label;
    case 'scales':
      return r.record.register;
    case 'dissents':
      return r.record.topic;
    case 'verdicts':
    case 'geography':
    case 'lexicon':
      return r.id;
    default:
      return r.record.title;
  }
}

type Unstamped = Omit<Change, 'at' | 'origin'>;
const ofRecord = { claim: null, fact: null, source: null };

export function recordChanges(plan: RecordPlan, titles: Map<string, Named>): Unstamped[] {
  const title = (id: string) => titles.get(id)?.title ?? id;
  const created = plan.added.map((r): Unstamped => {
    return {
      ...ofRecord,
      type: r.type,
      id: r.id,
      title: titleOf(r),
      change: 'created',
      before: null,
      after: null,
    };
  });
  const changed = plan.changed.map((r): Unstamped => {
    const old = plan.known.get(recordKey(r))?.value;
    const diff = old ? diffFields({ ...old.record }, { ...r.record }) : { before: null, after: null };
    return { ...ofRecord, type: r.type, id: r.id, title: titleOf(r), change: 'changed', ...diff };
  });
  const removed = plan.removed.flatMap(({ type, id }): Unstamped[] => {
    const old = plan.known.get(recordKey({ type, id }))?.value;
    if (!old) return [];
    return [
      { ...ofRecord, type: old.type, id, title: title(id), change: 'removed', before: null, after: null },
    ];
  });
  return [...created, ...changed, ...removed];
}

/** Claims of a record that came or went in the same import are part of that one line. */
export function claimChanges(
  records: RecordPlan,
  claims: ClaimPlan,
  titles: Map<string, Named>,
): Unstamped[] {
  const whole = new Set([...records.added, ...records.removed].map((r) => r.id));
  const line = (c: Claim, change: Change['change'], diff: Pick<Change, 'before' | 'after'>): Unstamped[] => {
    const about = titles.get(c.subject);
    if (about === undefined || whole.has(c.subject)) return [];
    const source = { publisher: c.source.assertedBy, title: c.source.title, url: c.source.url };
    return [{ ...about, id: c.subject, change, claim: c.id, fact: c.fact, ...diff, source }];
  };
  const before = (id: string) => claims.known.get(id)?.value?.claim;
  return [
    ...claims.added.flatMap((c) => line(c, 'claim_added', { before: null, after: withoutEmpty({ ...c }) })),
    ...claims.changed.flatMap((c) => {
      const old = before(c.id);
      const diff = old ? diffFields({ ...old }, { ...c }) : { before: null, after: withoutEmpty({ ...c }) };
      return line(c, 'claim_changed', diff);
    }),
    ...claims.removed.flatMap((id) => {
      const old = before(id);
      return old ? line(old, 'claim_removed', { before: withoutEmpty({ ...old }), after: null }) : [];
    }),
  ];
}
