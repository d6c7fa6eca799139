/** The catalogue as files for others: JSON Lines for readers, and the artefact from which another runtime imports. */
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exportLines, jsonlBody } from '../../api/exports/jsonl.ts';
import { Catalogue } from '../../catalogue/catalogue.ts';
import { dayOf } from '../../catalogue/history.ts';
import type { CatalogueStore } from '../../catalogue/store.ts';
import { writeArtefact } from '../import-artefact.ts';

/** @returns the number of records written. Throws one sentence when nothing was ever imported. */
export async function exportJsonl(store: CatalogueStore, file: string, now: Date): Promise<number> {
  const catalogue = await currentCatalogue(store);
  const body = jsonlBody(exportLines(catalogue, dayOf(now)));
  await pipeline(Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]), createWriteStream(file));
  return catalogue.searchableIds().length;
}

async function currentCatalogue(store: CatalogueStore): Promise<Catalogue> {
  const rows = await store.read();
  if (rows.asOf === null) throw new Error('There is no catalogue yet: run the import command first.');
  return new Catalogue(rows);
}

/**
 * One artefact an origin, for the runtime that imports from files (src/runtime/import-artefact.ts).
 * @returns the files written.
 */
export async function exportArtefacts(store: CatalogueStore, folder: string): Promise<string[]> {
  const rows = await store.read();
  mkdirSync(folder, { recursive: true });
  const origins = new Set([...rows.records, ...rows.claims].map((row) => row.origin));
  const imports = await store.imports(1_000);
  const files: string[] = [];
  for (const origin of origins) {
    const last = imports.find((i) => i.origin === origin);
    const inputHash = await store.inputHash(origin);
    if (last === undefined || inputHash === null) continue;
    const { at, codeVersion } = last;
    const file = join(folder, `${origin.replace(/[^a-z0-9]+/g, '-')}.jsonl`);
    writeFileSync(file, writeArtefact(rows, { origin, at, codeVersion, inputHash }));
    files.push(file);
  }
  return files;
}
