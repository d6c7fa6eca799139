/**
 * A snapshot as one file: the catalogue's rows and its index, ready to serve. Reading rows from a database with every
 * check and building the index takes a second and a half of processor time; opening this file takes a tenth. It is a
 * copy and never the truth: a file of other code, or a damaged one, is refused and the snapshot is built anew.
 */
import { z } from 'zod';
import type { Snapshot } from '../api/snapshot.ts';
import { Catalogue } from '../catalogue/catalogue.ts';
import type { CatalogueRows, StoredClaim, StoredRecord } from '../catalogue/store.ts';
import { catalogueLexicon } from '../search/catalogue-lexicon.ts';
import { buildCompactIndex, openCompactIndex } from '../search/compact.ts';
import { searchDocuments } from '../search/documents.ts';
import { SnapshotRefused } from '../search/snapshot.ts';

const magic = 'metodkompassen-snapshot-2';

const headerSchema = z.strictObject({
  magic: z.literal(magic),
  codeVersion: z.string(),
  day: z.string(),
  asOf: z.string().nullable(),
  version: z.number(),
  records: z.int().nonnegative(),
  claims: z.int().nonnegative(),
  rowBytes: z.int().nonnegative(),
});

/** Builds the index and packs all of it. @param day ISO day in Stockholm */
export function makeSnapshotFile(
  rows: CatalogueRows,
  day: string,
  codeVersion: string,
): Uint8Array<ArrayBuffer> {
  const catalogue = new Catalogue(rows);
  const index = buildCompactIndex(searchDocuments(catalogue, day), catalogueLexicon(catalogue)).snapshot();
  const encoder = new TextEncoder();
  const lines = encoder.encode(
    blocksOf([...rows.records, ...rows.claims])
      .map((block) => `${JSON.stringify(block)}\n`)
      .join(''),
  );
  const header = encoder.encode(
    `${JSON.stringify({
      magic,
      codeVersion,
      day,
      asOf: rows.asOf,
      version: rows.version,
      records: rows.records.length,
      claims: rows.claims.length,
      rowBytes: lines.length,
    } satisfies z.infer<typeof headerSchema>)}\n`,
  );
  const start = aligned(header.length + lines.length);
  const bytes = new Uint8Array(start + index.length);
  bytes.set(header, 0);
  bytes.set(lines, header.length);
  bytes.set(index, start);
  return bytes;
}

/** @returns null for a file of other code. Throws SnapshotRefused for one that is damaged. */
export function openSnapshotFile(bytes: Uint8Array, codeVersion: string): Snapshot | null {
  const end = bytes.indexOf(newline);
  const header = readHeader(bytes, end);
  if (header === null || header.codeVersion !== codeVersion) return null;
  const from = end + 1;
  const rows = [...rowsOf(bytes, from, from + header.rowBytes)];
  if (rows.length !== header.records + header.claims) throw new SnapshotRefused('The snapshot is cut short.');
  // Written by makeSnapshotFile of the same code from rows that were checked when they were read.
  const catalogue = new Catalogue({
    records: rows.slice(0, header.records) as StoredRecord[],
    claims: rows.slice(header.records) as StoredClaim[],
    unreadable: [],
    asOf: header.asOf,
    version: header.version,
  });
  const index = openCompactIndex(
    bytes.subarray(aligned(from + header.rowBytes)),
    catalogueLexicon(catalogue),
  );
  return { catalogue, index, day: header.day, id: `${header.version}-${codeVersion}-${header.day}` };
}

const newline = 10;
const aligned = (at: number): number => Math.ceil(at / 8) * 8;

function readHeader(bytes: Uint8Array, end: number): z.infer<typeof headerSchema> | null {
  if (end < 0 || end > 1_000) return null;
  try {
    const parsed = headerSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Rows a line: few calls to read them, and no line so long that its text would not fit beside the objects. */
const rowsALine = 200;

function blocksOf<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / rowsALine) }, (_, i) =>
    rows.slice(i * rowsALine, (i + 1) * rowsALine),
  );
}

/** A line at a time: the text of the whole catalogue is never one string, which would not fit beside its objects. */
function* rowsOf(bytes: Uint8Array, from: number, to: number): Generator<unknown> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let at = from;
  while (at < to) {
    const next = bytes.indexOf(newline, at);
    if (next < 0 || next >= to) return;
    try {
      yield* JSON.parse(decoder.decode(bytes.subarray(at, next)));
    } catch (cause) {
      throw new SnapshotRefused('A line of the snapshot cannot be read.', { cause });
    }
    at = next + 1;
  }
}
