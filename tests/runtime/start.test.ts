/** `npm start` as a person meets it: it answers, leaves a running instance alone, and fails with one sentence. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'metodkompassen-start-'));
const running = new Set<ChildProcess>();
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

interface Started {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  /** The exit code, once it has ended. */
  readonly ended: Promise<number | null>;
}

/** The command of `npm start`, without npm. */
function start(env: Record<string, string>, args: readonly string[] = ['serve']): Started {
  const command = ['src/runtime/node/launch.mjs', 'src/runtime/node/cli.ts', ...args];
  // What the test run itself has set is not the service's.
  const { PORT: _port, DATA_DIR: _dir, NODE_OPTIONS: _options, ...rest } = process.env;
  const child = spawn(process.execPath, command, { cwd: root, env: { ...rest, ...env }, stdio: 'pipe' });
  running.add(child);
  const [out, err] = [child.stdout, child.stderr].map((stream) => {
    let text = '';
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
    return () => text;
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => {
      running.delete(child);
      resolve(code);
    });
  });
  return { child, out: out ?? (() => ''), err: err ?? (() => ''), ended };
}

async function ready(service: Started): Promise<string> {
  let address: string | undefined;
  let code: number | null | undefined;
  void service.ended.then((ended) => {
    code = ended;
  });
  while (address === undefined) {
    if (code !== undefined) throw new Error(`ended with ${code}: ${service.err()}${service.out()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    address = /Open (http:\S+)/.exec(service.out())?.[1];
  }
  return address;
}

/** One sentence (or two) on one line, without a stack trace, and an exit code that scripts can see. */
async function failsWith(service: Started, about: RegExp): Promise<void> {
  expect(await service.ended).toBe(1);
  const lines = service.err().trim().split('\n');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(about);
  expect(lines[0]).not.toMatch(/\bat .+:\d+:\d+/);
}

const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

describe('a first start on a bare folder, a second beside it, and a start again', () => {
  const dataDir = join(folder, 'first');

  it('imports, serves, leaves a running instance alone, and starts again without importing', async () => {
    const first = start({ PORT: '0', DATA_DIR: dataDir });
    const address = await ready(first);
    expect(first.out()).toMatch(/Imported: records \d{4} new/);
    const readiness = (await (await fetch(`${address}/readyz`)).json()) as { records: number };
    expect(readiness.records).toBeGreaterThan(1500);
    const found = (await (await fetch(`${address}/api/v1/search?q=familjerådslag`)).json()) as {
      total: number;
    };
    expect(found.total).toBeGreaterThan(0);

    const port = new URL(address).port;
    const second = start({ PORT: port, DATA_DIR: join(folder, 'second') });
    await failsWith(second, new RegExp(`^Port ${port} on 127\\.0\\.0\\.1 is in use.*PORT=`));
    expect((await fetch(`${address}/healthz`)).status).toBe(200);

    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    const before = Date.now();
    const again = start({ PORT: '0', DATA_DIR: dataDir });
    const readAgain = (await (await fetch(`${await ready(again)}/readyz`)).json()) as { records: number };
    expect(again.out()).toContain('data/ is as it was at the last import.');
    expect(readAgain.records).toBe(readiness.records);
    expect(Date.now() - before).toBeLessThan(60_000);
    again.child.kill('SIGTERM');
    expect(await again.ended).toBe(0);
    expect(again.err()).toBe('');
  }, 180_000);
});

describe('what cannot work is said in one sentence, and nothing is lost', () => {
  it('DATA_DIR is a file', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, 'mine');
    await failsWith(start({ PORT: '0', DATA_DIR: file }), /^Cannot write to .*DATA_DIR/);
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  it.each([
    {
      what: 'not a database',
      bytes: Buffer.from('this is no database, whatever its name says '.repeat(200)),
    },
    {
      what: 'a database whose pages are damaged',
      bytes: Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(8192, 7)]),
    },
  ])('the database file is $what: it is not touched', async ({ what, bytes }) => {
    const dataDir = join(folder, what.replaceAll(' ', '-'));
    mkdirSync(dataDir);
    const file = join(dataDir, 'catalogue.sqlite');
    writeFileSync(file, bytes);
    const before = hash(file);
    await failsWith(start({ PORT: '0', DATA_DIR: dataDir }), /damaged or is not a database: .*backup/);
    expect(hash(file)).toBe(before);
    expect(readdirSync(dataDir)).toEqual(['catalogue.sqlite']);
  });

  it.each(['http', '-1', '65536', '80.5'])('PORT=%s', async (port) => {
    const dataDir = join(folder, `port-${port}`);
    await failsWith(start({ PORT: port, DATA_DIR: dataDir }), /^The setting PORT cannot be used/);
    expect(existsSync(dataDir)).toBe(false);
  });

  it('PUBLIC_URL is no address', async () => {
    await failsWith(
      start({ PORT: '0', PUBLIC_URL: 'metoder', DATA_DIR: join(folder, 'u') }),
      /^The setting PUBLIC_URL/,
    );
  });

  it('HOST is not this machine', async () => {
    await failsWith(
      start({ PORT: '0', HOST: '203.0.113.1', DATA_DIR: join(folder, 'h') }),
      /^Cannot listen on 203\.0\.113\.1/,
    );
  });

  it('an unknown command tells which there are', async () => {
    const told = start({}, ['constructor']);
    expect(await told.ended).toBe(2);
    expect(told.out()).toMatch(/serve[\s\S]*import[\s\S]*check/);
  });
});
