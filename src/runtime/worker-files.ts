/** What the Worker keeps in R2: artefacts to import, and the snapshot that its instances start from. */
import type { Snapshot } from '../api/snapshot.ts';
import type { CatalogueStore } from '../catalogue/store.ts';
import { SnapshotRefused } from '../search/snapshot.ts';
import { makeSnapshotFile, openSnapshotFile } from './saved-snapshot.ts';

/** The part of R2's binding that is used. */
export interface R2Binding {
  get(key: string): Promise<{ arrayBuffer(): Promise<ArrayBuffer>; text(): Promise<string> } | null>;
  put(key: string, value: Uint8Array<ArrayBuffer>): Promise<unknown>;
  list(options: { prefix: string }): Promise<{ objects: readonly { readonly key: string }[] }>;
}

const snapshotKey = 'snapshot.bin';
/** Where Node puts artefacts: one an origin (docs/deployment.md). */
const importPrefix = 'imports/';

/** The snapshot that is kept, whatever its day and import; null when there is none that this code can open. */
export async function keptSnapshot(files: R2Binding, codeVersion: string): Promise<Snapshot | null> {
  const found = await files.get(snapshotKey);
  if (found === null) return null;
  try {
    return openSnapshotFile(new Uint8Array(await found.arrayBuffer()), codeVersion);
  } catch (error) {
    if (error instanceof SnapshotRefused) return null;
    throw error;
  }
}

/** Imports every artefact that says something new. @returns the origins that were imported. */
export async function importArtefacts(
  files: R2Binding,
  store: CatalogueStore,
  now: () => Date,
): Promise<string[]> {
  // Only the cron imports: an instance that starts to answer does without.
  const { runImport } = await import('../catalogue/import-run.ts');
  const { artefactHead, readArtefact } = await import('./import-artefact.ts');
  const imported: string[] = [];
  const { objects } = await files.list({ prefix: importPrefix });
  for (const { key } of objects) {
    const text = await (await files.get(key))?.text();
    if (text === undefined) continue;
    const head = artefactHead(text);
    const input = readArtefact(text);
    if ((await store.inputHash(input.origin)) === head.inputHash) continue;
    await runImport(store, input, { now });
    imported.push(head.origin);
  }
  return imported;
}

/** Keeps a snapshot of what the store says now, unless the one that is kept says the same. */
export async function keepSnapshot(
  files: R2Binding,
  store: CatalogueStore,
  day: string,
  codeVersion: string,
): Promise<boolean> {
  const [newest] = await store.imports(1);
  if (newest === undefined) return false;
  const kept = await keptSnapshot(files, codeVersion);
  if (kept !== null && kept.day === day && kept.catalogue.version === newest.seq) return false;
  await files.put(snapshotKey, makeSnapshotFile(await store.read(), day, codeVersion));
  return true;
}
