/** Whatever is imported in whatever order, the store can say what it said at every earlier instant. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runImport } from '../../src/catalogue/import-run.ts';
import type { Origin } from '../../src/catalogue/store.ts';
import { openSqliteStore } from '../../src/runtime/node/sqlite-store.ts';
import { at, claim, input, method } from './store-rows.ts';

/** Which of a few ids an origin delivers, and in which wording. */
const delivered = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('ett', 'två', 'tre'), {
  noNullPrototype: true,
});
const imports = fc.array(
  fc.record({
    origin: fc.constantFrom<Origin>('file', 'site:sbu', 'import:enkat'),
    records: delivered,
    claims: delivered,
  }),
  { minLength: 1, maxLength: 8 },
);

it('is a model of "the last delivery of every origin", now and at every earlier import', async () => {
  await fc.assert(
    fc.asyncProperty(imports, async (runs) => {
      const store = await openSqliteStore(':memory:');
      const last = new Map<Origin, string[]>();
      const expected: [instant: string, says: string[]][] = [];
      for (const [i, run] of runs.entries()) {
        const instant = new Date(Date.UTC(2026, 0, 1 + i)).toISOString();
        const records = Object.entries(run.records).map(([id, title]) => method(id, { title }));
        const claims = Object.entries(run.claims).map(([id, note]) => claim(id, 'a', { note }));
        const { written } = await runImport(
          store,
          input({ origin: run.origin, records, claims }),
          at(instant),
        );
        const before = last.get(run.origin) ?? [];
        last.set(run.origin, [
          ...records.map((r) => `${run.origin} record ${r.id} ${titleOf(r.record)}`),
          ...claims.map((c) => `${run.origin} claim ${c.id} ${c.note}`),
        ]);
        expect(written).toBe(before.toSorted().join() !== last.get(run.origin)?.toSorted().join());
        expected.push([instant, [...last.values()].flat().sort()]);
      }
      for (const [instant, says] of expected) {
        const rows = await store.read(instant);
        const read = [
          ...rows.records.map((r) => `${r.origin} record ${r.id} ${titleOf(r.record)}`),
          ...rows.claims.map((c) => `${c.origin} claim ${c.claim.id} ${c.claim.note}`),
        ];
        expect(read.sort()).toEqual(says);
      }
      await store.close();
    }),
    { numRuns: 60 },
  );
});

function titleOf(record: object): string {
  return 'title' in record ? String(record.title) : '';
}
