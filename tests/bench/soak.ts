/**
 * `npm run bench -- soak [minutes]`: the service as a process of its own, first at full load for twenty seconds, then at
 * half of that rate for as long as asked (30 minutes), while its memory is read. Every sixth request asks something
 * new: a search that nobody has made, a need, an offer. Ends with code 1 when memory kept growing or anything failed.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Pool } from 'undici';
import { readJudgements } from '../relevance/judgements.ts';
import { seeded } from '../relevance/statistics.ts';
import { schedule } from './traffic.ts';

const minutes = Number(process.argv[3] ?? 30);
const width = 64;
/** Growth of the mean of the last third over that of the middle third: more than this is a leak, less is noise. */
const mostGrowth = 0.05;
const mega = 1_048_576;
const random = seeded(11);
const words = readJudgements().flatMap(({ q }) => q.split(/\s+/));
const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
const some = (count: number): string => Array.from({ length: count }, () => pick(words)).join(' ');

interface Asked {
  readonly path: string;
  readonly body: string | null;
}
let turn = 0;
function next(): Asked {
  turn += 1;
  if (turn % 6 !== 0) return { path: schedule[(turn * 37) % schedule.length] ?? '/', body: null };
  if (turn % 30 === 0) return { path: '/api/v1/recommend', body: JSON.stringify({ need: some(12) }) };
  if (turn % 42 === 0) return { path: '/api/v1/offer-check', body: JSON.stringify({ text: some(80) }) };
  return { path: `/api/v1/search?q=${encodeURIComponent(some(3))}`, body: null };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

const failures = new Map<string, number>();
async function ask(pool: Pool): Promise<void> {
  const { path, body } = next();
  const headers = body === null ? {} : { 'content-type': 'application/json' };
  try {
    const answer = await pool.request({ path, method: body === null ? 'GET' : 'POST', headers, body });
    await answer.body.dump({ limit: 1e9 });
    // A need of words in no order may be refused: that is an answer, and only the service's own faults are failures.
    if (answer.statusCode >= 500) fail(`${answer.statusCode} ${path.split('?')[0]}`);
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}
function fail(what: string): void {
  failures.set(what, (failures.get(what) ?? 0) + 1);
}

/** As fast as the service answers. @returns requests a second */
async function fullLoad(pool: Pool, seconds: number): Promise<number> {
  const end = performance.now() + seconds * 1_000;
  let count = 0;
  const worker = async (): Promise<void> => {
    while (performance.now() < end) {
      await ask(pool);
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return count / seconds;
}

async function memory(pool: Pool): Promise<{ rss: number; heap: number }> {
  const { body } = await pool.request({ path: '/metrics', method: 'GET' });
  const text = await body.text();
  const read = (name: string): number => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? 0);
  return { rss: read('process_resident_memory_bytes'), heap: read('nodejs_heap_used_bytes') };
}

const folder = mkdtempSync(join(tmpdir(), 'soak-'));
const port = await freePort();
const cli = fileURLToPath(new URL('../../src/runtime/node/cli.ts', import.meta.url));
const service = spawn(process.execPath, ['--import', 'tsx', cli, 'serve'], {
  env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: folder, LOG: 'faults' },
  stdio: ['ignore', 'ignore', 'inherit'],
});
const pool = new Pool(`http://127.0.0.1:${port}`, { connections: width, headersTimeout: 60_000 });
try {
  for (let tries = 0; tries < 120; tries++) {
    const ready = await pool.request({ path: '/readyz', method: 'GET' }).catch(() => null);
    await ready?.body.dump();
    if (ready?.statusCode === 200) break;
    await wait(1_000);
  }
  await fullLoad(pool, 10);
  const full = await fullLoad(pool, 20);
  console.log(
    `full load ${full.toFixed(0)} requests/s; now ${(full / 2).toFixed(0)} a second for ${minutes} minutes`,
  );
  const samples: { rss: number; heap: number }[] = [];
  const start = performance.now();
  let asked = 0;
  let open = 0;
  while (performance.now() - start < minutes * 60_000) {
    await wait(20);
    const due = Math.floor(((performance.now() - start) / 1_000) * (full / 2));
    for (; asked < due && open < 4 * width; asked++) {
      open += 1;
      void ask(pool).finally(() => {
        open -= 1;
      });
    }
    // What the machine did not manage is not asked for later: the rate is half, never a burst.
    asked = Math.max(asked, due - width);
    if ((performance.now() - start) / 10_000 > samples.length + 1) {
      samples.push(await memory(pool));
      const last = samples.at(-1);
      if (samples.length % 30 === 0) {
        console.log(
          `${samples.length / 6} min  ${asked} requests  resident ${((last?.rss ?? 0) / mega).toFixed(0)} MB  heap ${((last?.heap ?? 0) / mega).toFixed(0)} MB`,
        );
      }
    }
  }
  const third = Math.floor(samples.length / 3);
  const mean = (key: 'rss' | 'heap', from: number, to: number): number =>
    samples.slice(from, to).reduce((sum, sample) => sum + sample[key], 0) / Math.max(1, to - from);
  for (const key of ['rss', 'heap'] as const) {
    const [middle, last] = [mean(key, third, 2 * third), mean(key, 2 * third, 3 * third)];
    const growth = last / middle - 1;
    console.log(
      `${key}: middle third ${(middle / mega).toFixed(1)} MB, last third ${(last / mega).toFixed(1)} MB, ${(100 * growth).toFixed(1)} %`,
    );
    if (growth > mostGrowth) process.exitCode = 1;
  }
  console.log(
    failures.size === 0 ? 'no failures' : `failures: ${JSON.stringify(Object.fromEntries(failures))}`,
  );
  if (failures.size > 0) process.exitCode = 1;
} finally {
  await pool.close().catch(() => undefined);
  service.kill('SIGTERM');
  await once(service, 'exit');
  rmSync(folder, { recursive: true, force: true });
}
