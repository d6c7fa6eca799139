/** One import from start to end: read what is there, plan, write. The clock is an argument. */
import { type ImportInput, type ImportSummary, planImport } from './import.ts';
import { type CatalogueStore, StoreError } from './store.ts';

interface ImportRunOptions {
  readonly now: () => Date;
  /** Called for every part written: for a bar or a line of text. */
  readonly onProgress?: (done: number, of: number) => void;
}

/** Plans once more if another import came in between; a second conflict is thrown. */
export async function runImport(
  store: CatalogueStore,
  input: Omit<ImportInput, 'now'>,
  options: ImportRunOptions,
): Promise<ImportSummary> {
  const attempt = async () => {
    const plan = planImport(await store.read(), { ...input, now: options.now().toISOString() });
    return store.apply(plan, options.onProgress);
  };
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof StoreError && error.code === 'conflict') return attempt();
    throw error;
  }
}
