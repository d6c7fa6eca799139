import { Catalogue } from '../catalogue/catalogue.ts';
import type { CatalogueRows } from '../catalogue/store.ts';
import { catalogueLexicon } from '../search/catalogue-lexicon.ts';
import { searchDocuments } from '../search/documents.ts';
import type { Lexicon, SearchDocument, SearchIndex } from '../search/port.ts';

/** One consistent state that answers questions: a catalogue and the index made of it, for one day. */
export interface Snapshot {
  readonly catalogue: Catalogue;
  readonly index: SearchIndex;
  /** ISO day in Stockholm for which flags and ages of sources were worked out. */
  readonly day: string;
  /** Changes whenever an answer may change: import, code or day. */
  readonly id: string;
}

/** Builds the index of an engine; the engine is chosen where the program is put together. */
export type BuildIndex = (
  documents: readonly SearchDocument[],
  lexicon: Lexicon,
) => SearchIndex | Promise<SearchIndex>;

export async function buildSnapshot(
  rows: CatalogueRows,
  day: string,
  codeVersion: string,
  buildIndex: BuildIndex,
): Promise<Snapshot> {
  const catalogue = new Catalogue(rows);
  const index = await buildIndex(searchDocuments(catalogue, day), catalogueLexicon(catalogue));
  return { catalogue, index, day, id: `${rows.version}-${codeVersion}-${day}` };
}
