import { z } from 'zod';
import { hash53 } from '../text/hash.ts';
import type { CompactData } from './compact.ts';
import type { FacetColumn } from './facet-column.ts';
import { searchFields } from './port.ts';
import { packStrings, stringTable } from './strings.ts';
import * as weights from './weights.ts';

/** A snapshot that must not be served: not one of ours, or made by other rules than the running ones. */
export class SnapshotRefused extends Error {
  override readonly name = 'SnapshotRefused';
}

/** Raise when the layout below changes. */
const layout = 4;
const magic = 0x4d4b5331; // "MKS1"

/** Stamp of all that decides what is in an index: layout, analysis and lexicon, fields and weights. */
function stampOf(analyzerVersion: string): string {
  // Sorted: a bundler lists a module's exports in another order than Node does.
  const constants = Object.entries(weights).sort(([a], [b]) => (a < b ? -1 : 1));
  return hash53(JSON.stringify([layout, analyzerVersion, searchFields, constants])).toString(36);
}

const kinds = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, f64: Float64Array } as const;
type Column = Uint8Array | Uint16Array | Uint32Array | Float64Array;

const headerSchema = z.strictObject({
  stamp: z.string(),
  facets: z.array(z.strictObject({ key: z.string(), values: z.array(z.string()) })),
  synonyms: z.array(z.strictObject({ from: z.string(), to: z.string() })),
  columns: z.array(
    z.strictObject({
      name: z.string(),
      kind: z.enum(['u8', 'u16', 'u32', 'f64']),
      length: z.int().nonnegative(),
    }),
  ),
});
type Header = z.infer<typeof headerSchema>;

function columnsOf(data: CompactData): [string, Column][] {
  const { table, postings, vocabulary, text, names, suggestions } = data;
  const stemTable = packStrings([...data.stems].flat());
  const facets = [...table.facets.values()].flatMap((facet, i): [string, Column][] => [
    [`facet${i}.of`, facet.of],
    [`facet${i}.offsets`, facet.offsets],
    [`facet${i}.codes`, facet.codes],
  ]);
  return [
    ['ids.bytes', table.ids.bytes],
    ['ids.offsets', table.ids.offsets],
    ['flagged', table.flagged],
    ['prior', table.prior],
    ['ageMin', table.ageMin],
    ['ageMax', table.ageMax],
    ['titleRank', table.titleRank],
    ['updatedRank', table.updatedRank],
    ['publishedRank', table.publishedRank],
    ...facets,
    ['postings.offsets', postings.offsets],
    ['postings.documents', postings.documents],
    ['postings.impact', postings.impact],
    ['postings.field', postings.field],
    ['terms.bytes', vocabulary.terms.bytes],
    ['terms.offsets', vocabulary.terms.offsets],
    ['forms.bytes', vocabulary.forms.bytes],
    ['forms.offsets', vocabulary.forms.offsets],
    ['formTerm', vocabulary.formTerm],
    ['frequency', vocabulary.frequency],
    ['parts.offsets', vocabulary.parts.offsets],
    ['parts.values', vocabulary.parts.values],
    ['text.words.bytes', text.words.bytes],
    ['text.words.offsets', text.words.offsets],
    ['text.offsets', text.offsets],
    ['text.bytes', text.bytes],
    ['names.keys', names.keys],
    ['names.owners', names.owners],
    ['names.full', names.full],
    ['suggest.bytes', suggestions.names.bytes],
    ['suggest.offsets', suggestions.names.offsets],
    ['suggest.owners', suggestions.owners],
    ['suggest.entryName', suggestions.entryName],
    ['suggest.entryStart', suggestions.entryStart],
    ['stems.bytes', stemTable.bytes],
    ['stems.offsets', stemTable.offsets],
  ];
}

function kindOf(column: Column): keyof typeof kinds {
  if (column instanceof Uint8Array) return 'u8';
  if (column instanceof Uint16Array) return 'u16';
  return column instanceof Uint32Array ? 'u32' : 'f64';
}

const aligned = (at: number): number => Math.ceil(at / 8) * 8;

/** Header length and JSON header, then the columns, each on an eight-byte border so that they open in place. */
export function packSnapshot(data: CompactData, analyzerVersion: string): Uint8Array {
  const columns = columnsOf(data);
  const header: Header = {
    stamp: stampOf(analyzerVersion),
    facets: [...data.table.facets].map(([key, { values }]) => ({ key, values: [...values] })),
    synonyms: data.synonyms.map(({ from, to }) => ({ from, to })),
    columns: columns.map(([name, column]) => ({ name, kind: kindOf(column), length: column.length })),
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const total = columns.reduce((at, [, column]) => aligned(at) + column.byteLength, aligned(8 + json.length));
  const bytes = new Uint8Array(total);
  new DataView(bytes.buffer).setUint32(0, magic);
  new DataView(bytes.buffer).setUint32(4, json.length);
  bytes.set(json, 8);
  let at = 8 + json.length;
  for (const [, column] of columns) {
    at = aligned(at);
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at);
    at += column.byteLength;
  }
  return bytes;
}

/** The data of a snapshot as views on its bytes. Throws `SnapshotRefused`. */
export function unpackSnapshot(snapshot: Uint8Array, analyzerVersion: string): CompactData {
  // Views need an eight-byte border: bytes cut out of a larger buffer are copied first.
  const bytes = snapshot.byteOffset % 8 === 0 ? snapshot : snapshot.slice();
  const header = readHeader(bytes);
  if (header.stamp !== stampOf(analyzerVersion)) {
    throw new SnapshotRefused('Sökindexet är byggt med andra regler än de som körs. Bygg om det.');
  }
  const columns = new Map<string, Column>();
  let at = 8 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(4);
  for (const { name, kind, length } of header.columns) {
    at = aligned(at);
    const Kind = kinds[kind];
    if (at + length * Kind.BYTES_PER_ELEMENT > bytes.length)
      throw new SnapshotRefused('Sökindexet är avklippt.');
    columns.set(name, new Kind(bytes.buffer as ArrayBuffer, bytes.byteOffset + at, length));
    at += length * Kind.BYTES_PER_ELEMENT;
  }
  return dataFrom(header, columns);
}

function readHeader(bytes: Uint8Array): Header {
  if (bytes.length < 8) throw new SnapshotRefused('Sökindexet är tomt.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const length = view.getUint32(4);
  if (view.getUint32(0) !== magic || 8 + length > bytes.length) {
    throw new SnapshotRefused('Filen är inte ett sökindex.');
  }
  try {
    return headerSchema.parse(JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))));
  } catch (cause) {
    throw new SnapshotRefused('Sökindexets huvud går inte att läsa.', { cause });
  }
}

function dataFrom(header: Header, columns: ReadonlyMap<string, Column>): CompactData {
  const get = <T extends Column>(name: string, kind: new (length: number) => T): T => {
    const column = columns.get(name);
    if (!(column instanceof kind)) throw new SnapshotRefused(`Sökindexet saknar ${name}.`);
    return column;
  };
  const u8 = (name: string): Uint8Array => get(name, Uint8Array);
  const u16 = (name: string): Uint16Array => get(name, Uint16Array);
  const u32 = (name: string): Uint32Array => get(name, Uint32Array);
  const u16or32 = (name: string): Uint16Array | Uint32Array =>
    columns.get(name) instanceof Uint16Array ? u16(name) : u32(name);
  const facets = header.facets.map(({ key, values }, i): [string, FacetColumn] => [
    key,
    {
      values,
      of: u16or32(`facet${i}.of`),
      offsets: u32(`facet${i}.offsets`),
      codes: u32(`facet${i}.codes`),
    },
  ]);
  const ids = stringTable(u8('ids.bytes'), u32('ids.offsets'));
  return {
    table: {
      size: ids.length,
      ids,
      flagged: u8('flagged'),
      prior: u8('prior'),
      ageMin: u8('ageMin'),
      ageMax: u8('ageMax'),
      titleRank: u32('titleRank'),
      updatedRank: u32('updatedRank'),
      publishedRank: u32('publishedRank'),
      facets: new Map(facets),
    },
    postings: {
      offsets: u32('postings.offsets'),
      documents: u32('postings.documents'),
      impact: u8('postings.impact'),
      field: u8('postings.field'),
    },
    vocabulary: {
      terms: stringTable(u8('terms.bytes'), u32('terms.offsets')),
      forms: stringTable(u8('forms.bytes'), u32('forms.offsets')),
      formTerm: u32('formTerm'),
      frequency: u32('frequency'),
      parts: { offsets: u32('parts.offsets'), values: u32('parts.values') },
    },
    text: {
      words: stringTable(u8('text.words.bytes'), u32('text.words.offsets')),
      offsets: u32('text.offsets'),
      bytes: u8('text.bytes'),
    },
    names: {
      keys: get('names.keys', Float64Array),
      owners: u32('names.owners'),
      full: u8('names.full'),
    },
    suggestions: {
      names: stringTable(u8('suggest.bytes'), u32('suggest.offsets')),
      owners: u32('suggest.owners'),
      entryName: u32('suggest.entryName'),
      entryStart: u16('suggest.entryStart'),
    },
    synonyms: header.synonyms,
    stems: pairs(stringTable(u8('stems.bytes'), u32('stems.offsets')).all()),
  };
}

function pairs(strings: readonly string[]): Map<string, string> {
  const map = new Map<string, string>();
  for (let i = 0; i + 1 < strings.length; i += 2) map.set(strings[i] ?? '', strings[i + 1] ?? '');
  return map;
}
