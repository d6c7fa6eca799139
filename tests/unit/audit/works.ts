/** Works for the overlap tests: nothing known, but for what a test says. */
import { type AuditWork, noParts, type OverlapPart } from '../../../src/audit/overlap/work.ts';

type Said = Partial<Record<OverlapPart, readonly string[]>>;

export function work(id: string, said: Said, more: Partial<AuditWork> = {}): AuditWork {
  const parts = Object.fromEntries(
    Object.entries(said).map(([part, values]) => [part, values.map((value) => ({ value, ground: 'field' }))]),
  );
  return {
    id,
    title: id,
    publishers: ['nagon'],
    year: null,
    status: 'current',
    keys: [],
    ...more,
    parts: { ...noParts, ...parts },
  };
}
