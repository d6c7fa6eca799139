import { fileURLToPath } from 'node:url';
import type { CatalogueRows, StoredRecord } from '../../src/catalogue/store.ts';
import { parseDataTree, readDataTree } from '../../src/runtime/node/data-files.ts';

/** The real catalogue, with its methods and supports repeated under new ids until there are about `size` of them. */
export function manyRows(size: number): CatalogueRows {
  const data = parseDataTree(readDataTree(fileURLToPath(new URL('../../data', import.meta.url))));
  const stamp = { origin: 'file', recordedFrom: '2026-11-21T00:00:00.000Z', recordedTo: null } as const;
  const records = data.records.map(({ place: _place, ...r }) => ({ ...stamp, ...r }) as StoredRecord);
  const claims = data.claims.map(({ claim }) => ({ ...stamp, claim }));
  const repeated = records.filter((r) => r.type === 'methods' || r.type === 'supports');
  const copies = Math.max(0, Math.ceil((size - records.length) / repeated.length));
  const bySubject = Map.groupBy(claims, (c) => c.claim.subject);
  const copied = Array.from({ length: copies }, (_, n) => n + 2).flatMap((n) =>
    repeated.map((r) => {
      const id = `${r.id}-${n}`;
      return {
        record: { ...r, id, record: { ...r.record, id, title: `${titleOf(r)} ${n}` } } as StoredRecord,
        claims: (bySubject.get(r.id) ?? []).map((c) => ({
          ...c,
          claim: { ...c.claim, id: `${c.claim.id}-${n}`, subject: id },
        })),
      };
    }),
  );
  return {
    records: [...records, ...copied.map((c) => c.record)],
    claims: [...claims, ...copied.flatMap((c) => c.claims)],
    unreadable: [],
    asOf: stamp.recordedFrom,
    version: 1,
  };
}

function titleOf(row: StoredRecord): string {
  return 'title' in row.record ? row.record.title : row.id;
}
