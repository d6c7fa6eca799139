/** What only a file can go through: damage, a folder that cannot be written, another process, a sudden end. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runImport } from '../../src/catalogue/import-run.ts';
import { openSqliteStore } from '../../src/runtime/node/sqlite-store.ts';
import { seeded } from '../relevance/statistics.ts';
import { at, claim, input, method } from './store-rows.ts';

const day1 = '2026-11-01T10:00:00.000Z';
const day2 = '2026-11-02T10:00:00.000Z';
const child = fileURLToPath(new URL('store-killed-child.ts', import.meta.url));
const acknowledging = fileURLToPath(new URL('store-acknowledge-child.ts', import.meta.url));

let dir: string;
let file: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'store-'));
  file = join(dir, 'catalogue.sqlite');
});
afterEach(() => rmSync(dir, { recursive: true }));

async function filled() {
  const claims = Array.from({ length: 2_000 }, (_, i) => claim(`c-${i}`, 'god'));
  const store = await openSqliteStore(file);
  await runImport(store, input({ records: [method('god')], claims }), at(day1));
  return store;
}

describe('opening the file', () => {
  it('makes the folder and the file, and finds the same rows the next time', async () => {
    file = join(dir, 'a/b/catalogue.sqlite');
    const store = await filled();
    const rows = await store.read();
    await store.close();
    const again = await openSqliteStore(file);
    expect(await again.read()).toEqual(rows);
    await again.close();
  });

  it('refuses what is no database, in one sentence, and leaves it as it was', async () => {
    writeFileSync(file, 'Det här är ingen databas. '.repeat(100));
    const before = readFileSync(file);
    await expect(openSqliteStore(file)).rejects.toMatchObject({
      code: 'corrupt',
      message: expect.stringMatching(/^\S+catalogue\.sqlite is damaged or is not a database: [^\n]+\.$/),
    });
    expect(readFileSync(file)).toEqual(before);
    expect(existsSync(`${file}-wal`)).toBe(false);
  });

  it.each([
    ['cut off', () => truncateSync(file, 40_960)],
    ['overwritten in the middle', () => writeFileSync(file, readFileSync(file).fill(7, 8_192, 90_000))],
  ])('refuses a database that was %s', async (_, damage) => {
    await (await filled()).close();
    damage();
    const before = readFileSync(file);
    await expect(openSqliteStore(file)).rejects.toMatchObject({ code: 'corrupt' });
    expect(readFileSync(file)).toEqual(before);
  });

  it('refuses a folder that cannot be made, and a path that is a folder', async () => {
    writeFileSync(join(dir, 'a-file'), '');
    await expect(openSqliteStore(join(dir, 'a-file/catalogue.sqlite'))).rejects.toMatchObject({
      code: 'unwritable',
      message: expect.stringContaining('point DATA_DIR at a folder'),
    });
    await expect(openSqliteStore(dir)).rejects.toMatchObject({ code: 'unwritable' });
  });

  it('says so when the files beside the database cannot be written', async () => {
    // A folder in the log's place: file permissions would not stop an administrator, who runs tests in some places.
    mkdirSync(`${file}-wal`);
    await expect(openSqliteStore(file)).rejects.toMatchObject({ code: 'unwritable' });
  });

  it('refuses a file from a newer program', async () => {
    await (await filled()).close();
    const raw = new DatabaseSync(file);
    raw.exec('INSERT INTO migrations VALUES (99)');
    raw.close();
    await expect(openSqliteStore(file)).rejects.toMatchObject({ code: 'newer' });
  });
});

describe('two at once', () => {
  it('reads the last good catalogue while another connection is writing', async () => {
    const reader = await filled();
    const good = await reader.read();
    const writer = new DatabaseSync(file);
    writer.exec(`BEGIN IMMEDIATE; UPDATE claims SET recorded_to = '${day2}'`);
    expect(await reader.read()).toEqual(good);
    writer.exec('ROLLBACK');
    writer.close();
    await reader.close();
  });

  it('opens a fresh file from two places', async () => {
    const stores = await Promise.all([openSqliteStore(file), openSqliteStore(file)]);
    await Promise.all(stores.map((s) => s.close()));
    expect(stores).toHaveLength(2);
  });
});

describe('an import that is killed', () => {
  it.each([1, 3, 6])('leaves the last good catalogue after part %i of its batch', async (part) => {
    const before = await filled();
    const good = await before.read();
    await before.close();
    const importer = spawn(process.execPath, ['--import', 'tsx', child, file, String(part)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [said] = await once(importer.stdout, 'data');
    expect(String(said)).toBe(`part ${part} written\n`);
    importer.kill('SIGKILL');
    await once(importer, 'exit');
    const after = await openSqliteStore(file);
    expect(await after.read()).toEqual(good);
    await runImport(after, input({ records: [method('ny')] }), at(day2));
    expect((await after.read()).records.map((r) => r.id)).toEqual(['ny']);
    await after.close();
  });

  it('has everything that it said was kept, wherever it is killed and whoever is reading', async () => {
    await (await filled()).close();
    const random = seeded(9);
    let last = 0;
    for (let round = 0; round < 8; round++) {
      const importer = spawn(process.execPath, ['--import', 'tsx', acknowledging, file, String(last + 1)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let said = '';
      importer.stdout.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
      await once(importer.stdout, 'data');
      const ended = once(importer, 'exit');
      const readers = await Promise.all([openSqliteStore(file), openSqliteStore(file)]);
      const until = performance.now() + 20 + random() * 250;
      while (performance.now() < until) {
        for (const rows of await Promise.all(readers.map((reader) => reader.read()))) {
          // Whole: one version's method with that version's claims, never half of each.
          expect(new Set(rows.claims.map(({ claim: { subject } }) => subject))).toEqual(
            new Set(rows.records.map(({ id }) => id)),
          );
        }
        await nextTurn();
      }
      importer.kill('SIGKILL');
      await ended;
      for (const reader of readers) await reader.close();
      const acknowledged = Number(said.trim().split('\n').at(-1));
      expect(acknowledged).toBeGreaterThan(last);
      const after = await openSqliteStore(file);
      const [kept] = (await after.read()).records.map(({ id }) => Number(id.replace('v-', '')));
      await after.close();
      // The import that was under way may have been kept and not yet said so.
      expect([acknowledged, acknowledged + 1]).toContain(kept);
      last = kept ?? 0;
    }
  }, 120_000);
});
