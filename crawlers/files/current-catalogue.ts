import { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { CatalogueStore } from '../../src/catalogue/store.ts';
import { codeVersion } from '../../src/runtime/node/code-version.ts';
import { importData } from '../../src/runtime/node/data-import.ts';
import { databaseFile, dataFolder, type Settings } from '../../src/runtime/node/settings.ts';
import { openSqliteStore } from '../../src/runtime/node/sqlite-store.ts';

/** The store of these settings, filled from data/ as at a start; the caller closes it. */
export async function openFilledStore(settings: Settings): Promise<CatalogueStore> {
  const store = await openSqliteStore(databaseFile(settings));
  await importData(store, { dir: dataFolder, codeVersion: codeVersion(), now: () => new Date() });
  return store;
}

export async function currentCatalogue(settings: Settings): Promise<Catalogue> {
  const store = await openFilledStore(settings);
  try {
    return new Catalogue(await store.read());
  } finally {
    await store.close();
  }
}
