/** "These we use", for a manager: what to phase out, what to keep an eye on, what lacks knowledge. */
import type { RecordView } from '../domain/views.ts';
import type { CheckedRow } from './check-list.ts';

export interface MatchedRow extends CheckedRow {
  readonly match: RecordView;
}

export interface Overview {
  /** Somebody whose task it is advises against it, it may harm, it has no effect, or it has ended. */
  readonly phaseOut: readonly MatchedRow[];
  /** A safety condition, a notice, or hard to keep going. */
  readonly watch: readonly MatchedRow[];
  /** No assessment that counts, or one that could not tell. */
  readonly lacksKnowledge: readonly MatchedRow[];
  readonly others: readonly MatchedRow[];
  /** Rows that are not one record; blank rows are left out. */
  readonly unread: readonly CheckedRow[];
}

const unsure = new Set(['none_found', 'weak_studies', 'cannot_assess']);
const hard = new Set(['limited', 'abroad_only', 'no']);

/** A method written twice is one method; it stands under every heading that fits, but never beside "phase out". */
export function overviewOf(rows: readonly CheckedRow[]): Overview {
  const matched = rows
    .filter((row): row is MatchedRow => row.match !== null)
    .filter((row, i, all) => all.findIndex((o) => o.match.id === row.match.id) === i);
  const phaseOut = matched.filter((row) => row.phaseOut.length > 0);
  const rest = matched.filter((row) => row.phaseOut.length === 0);
  const watch = rest.filter((row) => watchReasons(row.match).length > 0);
  const lacksKnowledge = rest.filter((row) => unsure.has(row.match.evidence?.class ?? ''));
  return {
    phaseOut,
    watch,
    lacksKnowledge,
    others: rest.filter((row) => !watch.includes(row) && !lacksKnowledge.includes(row)),
    unread: rows.filter((row) => row.match === null && row.input.trim() !== ''),
  };
}

/** Why to keep an eye on a method: labels of flags, and of the answer to whether it can be had. */
export function watchReasons(record: RecordView): string[] {
  const flags = record.flags.filter((f) => f.level !== 'verdict').map((f) => f.label);
  const introduce = record.introduce;
  const reach =
    introduce !== null && (hard.has(introduce.status) || introduce.disputed) ? [introduce.label] : [];
  return [...new Set([...flags, ...reach])];
}
