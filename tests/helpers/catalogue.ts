/** The real catalogue, read from data/ once a test file: the same reading, checks and import as at a start. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createService, type RunningService } from '../../src/api/catalogue-service.ts';
import { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { ParsedData } from '../../src/catalogue/parse.ts';
import type { CatalogueRows, CatalogueStore, Origin, StoredRecord } from '../../src/catalogue/store.ts';
import { codeVersion } from '../../src/runtime/node/code-version.ts';
import { parseDataTree, readDataTree } from '../../src/runtime/node/data-files.ts';
import { dataFolder } from '../../src/runtime/node/settings.ts';
import { buildCompactIndex } from '../../src/search/compact.ts';

/** The day that the rules about age are tested on: the curated answers were worked out then. */
export const testDay = '2026-11-21';
export const testNow = () => new Date(`${testDay}T12:00:00.000Z`);
const recorded = '2026-11-20T08:00:00.000Z';

let parsed: ParsedData | undefined;

/** data/, parsed; throws if a file cannot be read, since every test on it would then be about something else. */
export function realData(): ParsedData {
  parsed ??= parsedOnce();
  const [fault] = parsed.issues;
  if (fault) throw new Error(`data/${fault.file}:${fault.line ?? '?'} ${fault.message}`);
  return parsed;
}

/** YAML takes seconds, and every test file would pay: kept beside the packages, by what was read and by which code. */
function parsedOnce(): ParsedData {
  const tree = readDataTree(dataFolder);
  const folder = fileURLToPath(new URL('../../node_modules/.cache/metodkompassen', import.meta.url));
  const file = join(folder, `data-${codeVersion()}-${tree.hash.slice(0, 16)}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as ParsedData;
  const data = parseDataTree(tree);
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder))
    if (old.endsWith('.json')) rmSync(join(folder, old), { force: true });
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(data));
  renameSync(`${file}.${process.pid}`, file);
  return data;
}

/** Rows as a store gives them, all recorded at one instant. */
export function rowsOf(
  data: Pick<ParsedData, 'records' | 'claims'>,
  recordedFrom: string = recorded,
  origin: Origin = 'file',
): CatalogueRows {
  const mark = { origin, recordedFrom, recordedTo: null };
  return {
    records: data.records.map(({ place: _place, ...record }) => ({ ...record, ...mark }) as StoredRecord),
    claims: data.claims.map(({ claim }) => ({ claim, ...mark })),
    unreadable: [],
    asOf: recordedFrom,
    version: 1,
  };
}

let real: Catalogue | undefined;

export function realCatalogue(): Catalogue {
  real ??= new Catalogue(rowsOf(realData()));
  return real;
}

/** A store that only reads what it is given: enough for answers about now. */
export function fixedStore(rows: CatalogueRows): CatalogueStore {
  const refuse = () => Promise.reject(new Error('this store is only read'));
  return {
    migrate: async () => {},
    read: async () => rows,
    recordedSpans: async () => ({ records: [], claims: [] }),
    earliest: async () => rows.asOf,
    imports: async () => [],
    inputHash: async () => null,
    apply: refuse,
    changes: async () => [],
    sources: async () => [],
    setSource: refuse,
    close: async () => {},
  };
}

/** The product's answers over the real catalogue, on the test day. */
export async function realService(): Promise<RunningService> {
  const service = createService({
    store: fixedStore(rowsOf(realData())),
    now: testNow,
    codeVersion: 'test',
    buildIndex: buildCompactIndex,
  });
  await service.refresh();
  return service;
}
