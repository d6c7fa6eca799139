/** The catalogue as files for others: JSON Lines for readers, and the artefact from which another runtime imports. */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exportLines, jsonlBody } from '../../api/exports/jsonl.ts';
import { Catalogue } from '../../catalogue/catalogue.ts';
import { dayOf } from '../../catalogue/history.ts';
import type { CatalogueStore } from '../../catalogue/store.ts';

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
