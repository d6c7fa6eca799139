/** `npm run bench -- search [sizes] [--json FILE]`: every engine at every size, one process each, in one run; ratios to Orama as it comes. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { engineNames } from './search-engines.ts';

const rowSchema = z.object({
  engine: z.string(),
  size: z.number(),
  build: z.number(),
  memory: z.number(),
  rss: z.number(),
  p50: z.number(),
  p99: z.number(),
  /** Processor time, all threads: what is left of the time when the machine is shared. */
  cpu50: z.number(),
  cpu99: z.number(),
  snapshot: z.object({ bytes: z.number(), gzip: z.number(), load: z.number() }).nullable(),
});
type Row = z.infer<typeof rowSchema>;

const { positionals, values } = parseArgs({
  args: process.argv.slice(3),
  allowPositionals: true,
  options: { json: { type: 'string' }, engines: { type: 'string' } },
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [1000, 10_000, 100_000];
const engines = values.engines?.split(',') ?? [...engineNames];
/** The adapter makes a search per word of the index: at this size a run of it would take the better part of an hour. */
const tooSlow = (engine: string, size: number): boolean => engine === 'orama-adapter' && size > 10_000;

function measure(engine: string, size: number): Row | null {
  const script = fileURLToPath(new URL('search-one.ts', import.meta.url));
  const queries = size > 10_000 ? 150 : 400;
  const done = spawnSync(
    process.execPath,
    [
      '--expose-gc',
      '--max-old-space-size=8000',
      '--import',
      'tsx',
      script,
      engine,
      String(size),
      String(queries),
    ],
    { encoding: 'utf8', timeout: 900_000, maxBuffer: 1 << 24 },
  );
  const line = done.stdout?.trim().split('\n').at(-1) ?? '';
  if (done.status !== 0 || line === '') {
    console.error(
      `${engine} ${size}: ${done.signal ?? ''} ${(done.stderr ?? '').split('\n').slice(0, 6).join(' ')}`,
    );
    return null;
  }
  return rowSchema.parse(JSON.parse(line));
}

const rows: Row[] = [];
const mega = (bytes: number): string => (bytes / 1_048_576).toFixed(1);
for (const size of sizes) {
  console.log(`\n${size} dokument, sex facetter, de 20 första, 0–2 filter`);
  console.log(
    'motor            bygge s   minne MB   p50 ms   p99 ms   lager MB (gzip)   öppna ms   cpu p50  cpu p99  p50/Orama  p99/Orama  cpu p50/O  cpu p99/O  minne/O',
  );
  const measured = engines
    .filter((engine) => !tooSlow(engine, size))
    .flatMap((engine) => measure(engine, size) ?? []);
  const stock = measured.find((row) => row.engine === 'orama');
  for (const row of measured) {
    const { snapshot } = row;
    const ratio = (key: 'p50' | 'p99' | 'cpu50' | 'cpu99' | 'memory'): string =>
      stock === undefined ? '' : `1/${(stock[key] / row[key]).toFixed(1)}`;
    console.log(
      [
        row.engine.padEnd(15),
        (row.build / 1000).toFixed(2).padStart(8),
        mega(row.memory).padStart(10),
        row.p50.toFixed(2).padStart(8),
        row.p99.toFixed(2).padStart(8),
        (snapshot === null ? '–' : `${mega(snapshot.bytes)} (${mega(snapshot.gzip)})`).padStart(17),
        (snapshot === null ? '–' : snapshot.load.toFixed(0)).padStart(10),
        row.cpu50.toFixed(2).padStart(8),
        row.cpu99.toFixed(2).padStart(8),
        ratio('p50').padStart(10),
        ratio('p99').padStart(10),
        ratio('cpu50').padStart(10),
        ratio('cpu99').padStart(10),
        ratio('memory').padStart(9),
      ].join(' '),
    );
  }
  rows.push(...measured);
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
