/** Imports one version after another into the given file, and says of each that it is kept; until killed. */
import { writeSync } from 'node:fs';
import { runImport } from '../../src/catalogue/import-run.ts';
import { openSqliteStore } from '../../src/runtime/node/sqlite-store.ts';
import { claim, input, method } from './store-rows.ts';

const [file = '', first = '1'] = process.argv.slice(2);
const store = await openSqliteStore(file);
const start = Date.parse('2026-11-02T00:00:00.000Z');
for (let version = Number(first); ; version++) {
  const id = `v-${version}`;
  const claims = Array.from({ length: 300 }, (_, i) => claim(`${id}-${i}`, id));
  await runImport(store, input({ inputHash: id, records: [method(id)], claims }), {
    now: () => new Date(start + version * 1_000),
  });
  writeSync(1, `${version}\n`);
}
