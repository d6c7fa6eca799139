/**
 * `npm run bench -- load [seconds]`: mixed traffic at 1, 8 and 64 connections against the service on Node and in workerd.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Miniflare } from 'miniflare';
import { Pool } from 'undici';
import { writeArtefact } from '../../src/runtime/import-artefact.ts';
import { bundleWorker } from '../../src/runtime/node/build-worker.ts';
import { serve } from '../../src/runtime/node/serve.ts';
import { databaseFile, readSettings } from '../../src/runtime/node/settings.ts';
import { openSqliteStore } from '../../src/runtime/node/sqlite-store.ts';
import { schedule } from './traffic.ts';

const seconds = Number(process.argv[3] ?? 8);
const connections = [1, 8, 64] as const;

interface Result {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
}

async function load(origin: string, width: number): Promise<Result> {
  const pool = new Pool(origin, { connections: width });
  const times: number[] = [];
  let failed = 0;
  let turn = 0;
  const end = performance.now() + seconds * 1_000;
  const worker = async (): Promise<void> => {
    while (performance.now() < end) {
      // A fixed stride walks the schedule in an order that is mixed and always the same.
      turn = (turn + 37) % schedule.length;
      const from = performance.now();
      try {
        const { statusCode, body } = await pool.request({ path: schedule[turn] ?? '/', method: 'GET' });
        await body.dump();
        times.push(performance.now() - from);
        if (statusCode !== 200) failed += 1;
      } catch {
        // workerd closes connections that it finds idle: counted, and the next request opens another.
        failed += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  await pool.close();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99), failed };
}

async function measure(name: string, origin: string): Promise<void> {
  await load(origin, 8);
  for (const width of connections) {
    const { perSecond, p50, p99, failed } = await load(origin, width);
    console.log(
      `${name.padEnd(8)} ${String(width).padStart(3)} connections  ${perSecond.toFixed(0).padStart(6)} requests/s  p50 ${p50.toFixed(1)} ms  p99 ${p99.toFixed(1)} ms  not 200: ${failed}`,
    );
  }
}

const folder = mkdtempSync(join(tmpdir(), 'load-'));
const settings = readSettings({
  ...process.env,
  PORT: '0',
  HOST: '127.0.0.1',
  DATA_DIR: folder,
  LOG: 'faults',
});
try {
  const running = await serve(settings, () => {});
  const store = await openSqliteStore(databaseFile(settings));
  const rows = await store.read();
  await store.close();
  await measure('Node', `http://127.0.0.1:${running.port}`);
  await running.close();

  const workerd = new Miniflare({
    modules: await bundleWorker(),
    compatibilityDate: '2026-04-01',
    d1Databases: ['DB'],
    r2Buckets: ['FILES'],
    host: '127.0.0.1',
    port: 0,
  });
  const bucket = (await workerd.getR2Bucket('FILES')) as unknown as {
    put(key: string, text: string): Promise<unknown>;
  };
  const head = { origin: 'file', at: rows.asOf ?? '', codeVersion: 'bench', inputHash: 'bench' };
  await bucket.put('imports/file.jsonl', writeArtefact(rows, head));
  const worker = (await workerd.getWorker()) as unknown as {
    scheduled(o: { cron: string }): Promise<unknown>;
  };
  await worker.scheduled({ cron: '15 * * * *' });
  await measure('workerd', (await workerd.ready).origin);
  await workerd.dispose();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
