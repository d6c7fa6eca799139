import type { HitView, RecordView } from '../domain/views.ts';

/** A record where the contract has a hit and nothing was searched for: no score, nothing highlighted. */
export function asHit(record: RecordView, why: readonly string[] = []): HitView {
  return { ...record, score: 0, highlights: {}, why: [...why] };
}
