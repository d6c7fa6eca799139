/** Backup and restore, as an operator does them. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runImport } from '../../src/catalogue/import-run.ts';
import type { CatalogueStore } from '../../src/catalogue/store.ts';
import { backupDatabase, restoreDatabase } from '../../src/runtime/node/backup.ts';
import { openDatabase, openSqliteStore } from '../../src/runtime/node/sqlite-store.ts';
import { claim } from '../helpers/claims.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backup-'));
  file = join(folder, 'data', 'catalogue.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const given = (text: string) => ({ ...claim('spread', { value: { text, place: {} } }), id: 'spread-a' });
let day = 1;
async function write(store: CatalogueStore, text: string): Promise<void> {
  const now = () => new Date(Date.UTC(2026, 10, day++));
  await runImport(
    store,
    {
      origin: 'file',
      records: [],
      claims: [given(text)],
      started: now().toISOString(),
      codeVersion: '1',
      inputHash: text,
      forcedReason: null,
    },
    { now },
  );
}
const texts = async (store: CatalogueStore) =>
  (await store.read()).claims.map((c) => (c.claim.value as { text: string }).text);
const copy = () => join(folder, 'copies', 'monday.sqlite');

describe('backup', () => {
  it('copies while the service runs and goes on writing; restore gives that moment back, history included', async () => {
    const store = await openSqliteStore(file);
    await write(store, 'första');
    await write(store, 'andra');
    const facts = await backupDatabase(file, copy());
    expect(facts).toEqual({ imports: 2, records: 0, claims: 2 });
    await write(store, 'tredje');
    expect(await texts(store)).toEqual(['tredje']);
    await store.close();

    const { aside } = await restoreDatabase(copy(), file, 'now');
    const back = await openSqliteStore(file);
    expect(await texts(back)).toEqual(['andra']);
    expect((await back.recordedSpans('metoden')).claims).toHaveLength(2);
    await back.close();
    const kept = await openSqliteStore(aside ?? '');
    expect(await texts(kept)).toEqual(['tredje']);
    await kept.close();
  });

  it('is refused when there is nothing to copy, and never writes over a file', async () => {
    await expect(backupDatabase(file, copy())).rejects.toThrow(/no database/);
    await (await openSqliteStore(file)).close();
    await backupDatabase(file, copy());
    await expect(backupDatabase(file, copy())).rejects.toThrow(/exists already/);
  });
});

describe('restore', () => {
  it('is refused while the service runs, and changes nothing', async () => {
    const store = await openSqliteStore(file);
    await write(store, 'kvar');
    await backupDatabase(file, copy());
    await expect(restoreDatabase(copy(), file, 'now')).rejects.toThrow(/in use/);
    expect(await texts(store)).toEqual(['kvar']);
    await write(store, 'skriver vidare');
    await store.close();
  });

  it('refuses a damaged copy and one of a newer program, and changes nothing', async () => {
    const store = await openSqliteStore(file);
    await write(store, 'kvar');
    await store.close();
    const damaged = join(folder, 'damaged.sqlite');
    writeFileSync(damaged, 'not a database');
    await expect(restoreDatabase(damaged, file, 'now')).rejects.toThrow(/damaged/);
    await backupDatabase(file, copy());
    const newer = openDatabase(copy());
    await newer.batch([{ sql: 'INSERT INTO migrations (version) VALUES (9999)', params: [] }]);
    await newer.close();
    await expect(restoreDatabase(copy(), file, 'now')).rejects.toThrow(/start the newer program/);
    const still = await openSqliteStore(file);
    expect(await texts(still)).toEqual(['kvar']);
    await still.close();
  });

  it('puts a good copy in the place of a damaged database', async () => {
    const store = await openSqliteStore(file);
    await write(store, 'god');
    await store.close();
    await backupDatabase(file, copy());
    writeFileSync(file, 'torn'.repeat(1_000));
    const { aside } = await restoreDatabase(copy(), file, 'now');
    expect(readFileSync(aside ?? '', 'utf8')).toContain('torn');
    const back = await openSqliteStore(file);
    expect(await texts(back)).toEqual(['god']);
    await back.close();
  });

  it('works on a new machine, where no database is', async () => {
    const store = await openSqliteStore(file);
    await write(store, 'flyttad');
    await store.close();
    await backupDatabase(file, copy());
    const elsewhere = join(folder, 'new', 'catalogue.sqlite');
    expect((await restoreDatabase(copy(), elsewhere, 'now')).aside).toBeNull();
    const moved = await openSqliteStore(elsewhere);
    expect(await texts(moved)).toEqual(['flyttad']);
    await moved.close();
  });
});
