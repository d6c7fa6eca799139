/** One engine at one size in a process of its own: `search-one.ts ENGINE SIZE QUERIES`. Prints one line of JSON. */
import { gzipSync } from 'node:zlib';
import { benchData } from './search-documents.ts';
import { buildEngine, type EngineName, engineNames } from './search-engines.ts';

const [engineName = '', size = '1000', queryCount = '200'] = process.argv.slice(2);
const name = engineNames.find((known): known is EngineName => known === engineName);
if (name === undefined) throw new Error(`unknown engine ${engineName}`);
/** Milliseconds. */
const mostWarmUp = 20_000;
const collect = (globalThis as { gc?: () => void }).gc;

/** Memory that is still held, on the heap and in typed arrays, in bytes. */
function held(): number {
  collect?.();
  collect?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

// Other queries to warm up with: a service is measured that has been running for a while.
const data = benchData(Number(size), 6 * Number(queryCount));
const [warmUp, measured] = [
  data.queries.slice(Number(queryCount)),
  data.queries.slice(0, Number(queryCount)),
];
const before = held();
const rssBefore = process.memoryUsage().rss;
const started = performance.now();
const engine = await buildEngine(name, data);
const build = performance.now() - started;
const memory = held() - before;
const rss = process.memoryUsage().rss - rssBefore;

const warm = performance.now() + mostWarmUp;
for (const query of warmUp) {
  if (performance.now() > warm) break;
  await engine.run(query);
}
const times: number[] = [];
const cpu: number[] = [];
for (const query of measured) {
  const cpuStart = process.cpuUsage();
  const start = performance.now();
  await engine.run(query);
  times.push(performance.now() - start);
  const { user, system } = process.cpuUsage(cpuStart);
  cpu.push((user + system) / 1000);
}
/** The value below which this share of the measurements lies. */
function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

let snapshot: { bytes: number; gzip: number; load: number } | null = null;
// Beyond this a JSON snapshot does not fit into one string.
if (engine.snapshot !== null && engine.open !== null && (name === 'compact' || Number(size) <= 10_000)) {
  const bytes = engine.snapshot();
  const start = performance.now();
  engine.open(bytes);
  snapshot = { bytes: bytes.length, gzip: gzipSync(bytes).length, load: performance.now() - start };
}
console.log(
  JSON.stringify({
    engine: name,
    size: Number(size),
    build,
    memory,
    rss,
    p50: at(times, 0.5),
    p99: at(times, 0.99),
    cpu50: at(cpu, 0.5),
    cpu99: at(cpu, 0.99),
    snapshot,
  }),
);
