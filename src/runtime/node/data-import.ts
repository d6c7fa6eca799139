/** From the files under data/ to the store: at every start, and cheap when nothing changed. */
import { checkData, type DataReport } from '../../catalogue/check.ts';
import type { ImportSummary } from '../../catalogue/import.ts';
import { runImport } from '../../catalogue/import-run.ts';
import type { CatalogueStore } from '../../catalogue/store.ts';
import { lineFinder, parseDataTree, readDataTree } from './data-files.ts';

interface DataImportOptions {
  readonly dir: string;
  /** Goes into the comparison: new code may read the same files otherwise. */
  readonly codeVersion: string;
  readonly now: () => Date;
  /** `read`: files; `write`: parts of the batch. */
  readonly onProgress?: (stage: 'read' | 'write', done: number, of: number) => void;
  /** Imports in spite of errors in references and the like; kept in the import's row. Faults of form always stop it. */
  readonly forcedReason?: string;
}

export type DataImport =
  | { readonly status: 'unchanged' }
  | { readonly status: 'imported'; readonly summary: ImportSummary; readonly report: DataReport }
  /** Nothing was written; the catalogue is as it was. */
  | { readonly status: 'refused'; readonly report: DataReport };

export async function importData(store: CatalogueStore, options: DataImportOptions): Promise<DataImport> {
  const started = options.now().toISOString();
  const tree = readDataTree(options.dir);
  const inputHash = `${options.codeVersion}:${tree.hash}`;
  if ((await store.inputHash('file')) === inputHash) return { status: 'unchanged' };
  const data = parseDataTree(tree, (done) => options.onProgress?.('read', done, tree.texts.size));
  const report = checkData(data, () => null);
  const forced = options.forcedReason !== undefined && data.issues.length === 0;
  // Lines cost a second reading of every file that is named: only looked up when somebody has to act.
  if (report.errors.length > 0 && !forced)
    return { status: 'refused', report: checkData(data, lineFinder(tree)) };
  const summary = await runImport(
    store,
    {
      origin: 'file',
      records: data.records,
      claims: data.claims.map((c) => c.claim),
      started,
      codeVersion: options.codeVersion,
      inputHash,
      forcedReason: options.forcedReason ?? null,
    },
    { now: options.now, onProgress: (done, of) => options.onProgress?.('write', done, of) },
  );
  return { status: 'imported', summary, report };
}
