/** Imports into the given file and stops in the middle of the batch, to be killed there. */
import { writeSync } from 'node:fs';
import { runImport } from '../../src/catalogue/import-run.ts';
import { openSqliteStore } from '../../src/runtime/node/sqlite-store.ts';
import { claim, input, method } from './store-rows.ts';

const [file = '', part = ''] = process.argv.slice(2);
const store = await openSqliteStore(file);
// More than SQLite keeps in memory, so that unfinished pages are in the file when the end comes.
const claims = Array.from({ length: 20_000 }, (_, i) => claim(`ny-${i}`, 'ny', { note: 'x'.repeat(300) }));
await runImport(store, input({ records: [method('ny')], claims }), {
  now: () => new Date('2026-11-02T10:00:00.000Z'),
  onProgress: (done) => {
    if (done !== Number(part)) return;
    writeSync(1, `part ${done} written\n`);
    // Holds the transaction open, and the thread with it.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  },
});
