/**
 * The files under data/ as records and claims. Pure: reading and YAML are the runtime's. All faults are
 * collected, so that an editor sees them at once and not one a run.
 */
import type { z } from 'zod';
import type { Claim } from '../domain/claim.ts';
import { type RecordType, recordTypes } from '../domain/files.ts';
import { type DataIssue, issueAt, type LineOf, type Place } from './data-issue.ts';
import { reword } from './parse-messages.ts';
import { type AnyRecord, decodeClaim, decodeRecord, isRecordType } from './store-codec.ts';

/** One YAML file, read. */
export interface DataFile {
  /** Path from data/: the first folder tells the record type. */
  readonly file: string;
  readonly value: unknown;
}

export type PlacedRecord = AnyRecord & { readonly place: Place };
interface PlacedClaim {
  readonly claim: Claim;
  readonly place: Place;
}

export interface ParsedData {
  readonly records: readonly PlacedRecord[];
  readonly claims: readonly PlacedClaim[];
  readonly issues: readonly DataIssue[];
}

/** The record types whose files hold exactly one record, named after its id. */
const oneToAFile: readonly RecordType[] = ['methods', 'supports', 'events', 'terms'];

export function parseData(files: readonly DataFile[], lineOf: LineOf): ParsedData {
  const parts = files.map((file) => parseFile(file, lineOf));
  return {
    records: parts.flatMap((p) => p.records),
    claims: parts.flatMap((p) => p.claims),
    issues: parts.flatMap((p) => p.issues),
  };
}

function parseFile({ file, value }: DataFile, lineOf: LineOf): ParsedData {
  const type = file.split('/')[0] ?? '';
  if (!isRecordType(type)) {
    const fix = `lägg den i en av: ${recordTypes.join(', ')}`;
    return { records: [], claims: [], issues: [issueAt({ file, path: [] }, lineOf, 'okänd mapp', fix)] };
  }
  const items = Array.isArray(value)
    ? value.map((item, i) => parseItem(type, item, { file, path: [i] }, lineOf))
    : [parseItem(type, value, { file, path: [] }, lineOf)];
  return {
    records: items.flatMap((p) => p.records),
    claims: items.flatMap((p) => p.claims),
    issues: items.flatMap((p) => p.issues),
  };
}

function parseItem(type: RecordType, raw: unknown, place: Place, lineOf: LineOf): ParsedData {
  const decoded = decodeRecord(type, raw);
  const { claims, issues } = parseClaims(raw, place, lineOf);
  if (!decoded.ok)
    return { records: [], claims, issues: [...explain(decoded.error, raw, place, lineOf), ...issues] };
  const record: PlacedRecord = { ...decoded.value, place };
  return { records: [record], claims, issues: [...misnamed(record, lineOf), ...issues] };
}

/** A claim in a record's own file may leave out its subject: it is the record. */
function parseClaims(raw: unknown, place: Place, lineOf: LineOf): Pick<ParsedData, 'claims' | 'issues'> {
  const own = field(raw, 'claims');
  if (!Array.isArray(own)) return { claims: [], issues: [] };
  const claims: PlacedClaim[] = [];
  const issues: DataIssue[] = [];
  for (const [i, item] of own.entries()) {
    const at: Place = { file: place.file, path: [...place.path, 'claims', i] };
    const full = isFields(item) ? { subject: field(raw, 'id'), ...item } : item;
    const decoded = decodeClaim(full);
    if (decoded.ok) claims.push({ claim: decoded.value, place: at });
    else issues.push(...explain(decoded.error, full, at, lineOf));
  }
  return { claims, issues };
}

function explain(error: z.ZodError, raw: unknown, place: Place, lineOf: LineOf): DataIssue[] {
  return error.issues.map((issue) => {
    const { message, fix } = reword(issue, valueAt(raw, issue.path));
    return issueAt({ file: place.file, path: [...place.path, ...issue.path] }, lineOf, message, fix);
  });
}

function misnamed(record: PlacedRecord, lineOf: LineOf): DataIssue[] {
  const { file, path } = record.place;
  if (!oneToAFile.includes(record.type)) return [];
  if (path.length > 0)
    return [issueAt(record.place, lineOf, 'en lista; här är det en post per fil', 'dela filen')];
  const name = file
    .split('/')
    .at(-1)
    ?.replace(/\.yaml$/, '');
  if (name === record.id) return [];
  const at = { file, path: ['id'] };
  return [
    issueAt(at, lineOf, `id är ${record.id} men filen heter ${name}`, `döp filen till ${record.id}.yaml`),
  ];
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((value, key) => field(value, key), raw);
}

function field(raw: unknown, key: PropertyKey): unknown {
  return isFields(raw) || Array.isArray(raw) ? (raw as Record<PropertyKey, unknown>)[key] : undefined;
}

function isFields(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
