/**
 * Rows to typed records and back. A store is a border: an older version of the code may have written the
 * row, so it is parsed, which also fills fields that have come since with their defaults.
 */
import type { z } from 'zod';
import { type Claim, claimSchema } from '../domain/claim.ts';
import { fileSchemas, type RecordType, recordTypes } from '../domain/files.ts';

/** A record without the claims of its file. */
export type RecordBody<T extends RecordType> = Omit<z.infer<(typeof fileSchemas)[T]>, 'claims'>;
export type AnyRecord = { [T in RecordType]: { type: T; id: string; record: RecordBody<T> } }[RecordType];

/** The id of the one record type that has none of its own. */
const geographyId = 'sweden';

type Decoded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: z.ZodError };

export function isRecordType(text: string): text is RecordType {
  return (recordTypes as readonly string[]).includes(text);
}

/** Checks one record against the schema of its type. Claims that stand in it are checked by the caller and left out. */
export function decodeRecord(type: RecordType, raw: unknown): Decoded<AnyRecord> {
  const parsed = fileSchemas[type].safeParse(raw);
  if (!parsed.success) return { ok: false, error: parsed.error };
  const { claims: _claims, ...record } = parsed.data as Record<string, unknown>;
  const id = type === 'geography' ? geographyId : String(record.id);
  // The schema was chosen by `type`, which the compiler cannot follow through the union.
  return { ok: true, value: { type, id, record } as unknown as AnyRecord };
}

export function decodeClaim(raw: unknown): Decoded<Claim> {
  const parsed = claimSchema.safeParse(raw);
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, error: parsed.error };
}

/** Keys in the schema's order after parsing, so equal content gives equal text. */
export function encode(body: unknown): string {
  return JSON.stringify(body);
}

/** Tells a record from all others of one origin: ids are unique within a type. */
export function recordKey(r: { readonly type: string; readonly id: string }): string {
  return `${r.type} ${r.id}`;
}
