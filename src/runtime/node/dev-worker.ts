/** `npm run dev:worker`: the Worker in workerd on this machine, filled from data/, on http://127.0.0.1:8788 (PORT). */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Miniflare } from 'miniflare';
import { writeArtefact } from '../import-artefact.ts';
import { bundleWorker } from './build-worker.ts';
import { codeVersion } from './code-version.ts';
import { importData } from './data-import.ts';
import { reportImport } from './import-report.ts';
import { databaseFile, dataFolder, readSettings } from './settings.ts';
import { openSqliteStore } from './sqlite-store.ts';

const settings = readSettings({ PORT: '8788', ...process.env });
const kept = join(settings.dataDir, 'workerd');
mkdirSync(kept, { recursive: true });

const store = await openSqliteStore(databaseFile(settings));
const imported = await importData(store, {
  dir: dataFolder,
  codeVersion: codeVersion(),
  now: () => new Date(),
});
reportImport(imported, console.log);
const rows = await store.read();
const inputHash = (await store.inputHash('file')) ?? '';
await store.close();
if (rows.asOf === null) throw new Error('There is no catalogue to serve: mend data/ and start again.');

const workerd = new Miniflare({
  modules: await bundleWorker(),
  compatibilityDate: '2026-04-01',
  d1Databases: ['DB'],
  r2Buckets: ['FILES'],
  d1Persist: join(kept, 'd1'),
  r2Persist: join(kept, 'r2'),
  host: settings.host,
  port: settings.port,
  bindings: {
    PUBLIC_URL: settings.publicUrl,
    OPERATOR: settings.operator ?? '',
    OPERATOR_TYPE: settings.operatorType ?? '',
    CONTACT: settings.contact ?? '',
  },
});
// Miniflare's own types want those of Workers as globals.
const files = (await workerd.getR2Bucket('FILES')) as unknown as {
  put(key: string, text: string): Promise<unknown>;
};
const head = { origin: 'file', at: rows.asOf, codeVersion: codeVersion(), inputHash };
await files.put('imports/file.jsonl', writeArtefact(rows, head));
const worker = (await workerd.getWorker()) as unknown as { scheduled(o: { cron: string }): Promise<unknown> };
await worker.scheduled({ cron: '15 * * * *' });
console.log(`Open ${(await workerd.ready).origin}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    workerd.dispose().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
}
