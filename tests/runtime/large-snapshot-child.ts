/** Makes a large snapshot, or opens one and asks it: for large-snapshot.test.ts, in processes with their own limits. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createService } from '../../src/api/catalogue-service.ts';
import { emptyRequest } from '../../src/api/search-params.ts';
import type { CatalogueRows, StoredClaim, StoredRecord } from '../../src/catalogue/store.ts';
import { makeSnapshotFile, openSnapshotFile } from '../../src/runtime/saved-snapshot.ts';
import { buildCompactIndex } from '../../src/search/compact.ts';
import { fixedStore, realData, rowsOf } from '../helpers/catalogue.ts';

/** The real catalogue with copies of its records and their claims until there are as many as asked for. */
function enlarged(size: number): CatalogueRows {
  const rows = rowsOf(realData());
  const copied = rows.records.filter((r) => ['methods', 'supports', 'actors', 'terms'].includes(r.type));
  const bySubject = Map.groupBy(rows.claims, (c) => c.claim.subject);
  const records: StoredRecord[] = [...rows.records];
  const claims: StoredClaim[] = [...rows.claims];
  for (let n = 1; records.length < size; n++) {
    for (const row of copied) {
      if (records.length >= size) break;
      const id = `${row.id}-${n}`;
      const { record } = row as { record: { title: string } };
      const copy = { ...record, id, title: `${record.title} ${n}`, redirects: [] };
      records.push({ ...row, id, record: copy } as unknown as StoredRecord);
      for (const c of bySubject.get(row.id) ?? []) {
        claims.push({ ...c, claim: { ...c.claim, id: `${c.claim.id}-${n}`, subject: id } });
      }
    }
  }
  return { ...rows, records, claims };
}

async function ask(file: string): Promise<void> {
  const snapshot = openSnapshotFile(readFileSync(file), 'test');
  if (snapshot === null) throw new Error('the snapshot was refused');
  const service = createService({
    store: fixedStore({ records: [], claims: [], unreadable: [], asOf: null, version: 1 }),
    now: () => new Date('2026-11-21T12:00:00Z'),
    codeVersion: 'test',
    buildIndex: buildCompactIndex,
  });
  service.serve(snapshot);
  let hits = 0;
  for (const q of ['familj', 'missbruk behandling', 'vald i nara relation', 'äldre demens', '']) {
    hits += (await service.search({ ...emptyRequest, q })).hits.length;
  }
  const found = await service.lookup('method', 'multisystemisk-terapi-3', null);
  const heapMb = Math.round(process.memoryUsage().heapUsed / 1e6);
  const { catalogue } = snapshot;
  console.log(
    JSON.stringify({
      searchable: catalogue.searchableIds().length,
      claims: catalogue.claims.length,
      hits,
      record: found.kind === 'found',
      heapMb,
    }),
  );
}

const [what, file = ''] = process.argv.slice(2);
if (what === 'make') writeFileSync(file, makeSnapshotFile(enlarged(10_000), '2026-11-21', 'test'));
else await ask(file);
