/** Small rows for the store's tests; every field that matters to a test is an argument. */

import type { ImportInput } from '../../src/catalogue/import.ts';
import { decodeClaim, decodeRecord } from '../../src/catalogue/store-codec.ts';

export function method(id: string, fields: Record<string, unknown> = {}) {
  const decoded = decodeRecord('methods', { id, kind: 'programme', title: `Metoden ${id}`, ...fields });
  if (!decoded.ok) throw decoded.error;
  return decoded.value;
}

export function claim(id: string, subject: string, fields: Record<string, unknown> = {}) {
  const decoded = decodeClaim({
    id,
    subject,
    fact: 'other',
    value: { kind: 'use', text: `Används enligt ${id}` },
    source: {
      assertedBy: 'socialstyrelsen',
      title: 'En källa',
      url: 'https://example.org/kalla',
      read: '2026-11',
    },
    basis: 'stated',
    ...fields,
  });
  if (!decoded.ok) throw decoded.error;
  return decoded.value;
}

export function input(fields: Partial<ImportInput> = {}): Omit<ImportInput, 'now'> {
  return {
    origin: 'file',
    records: [],
    claims: [],
    started: '2026-11-01T08:00:00.000Z',
    codeVersion: 'test',
    inputHash: 'hash',
    ...fields,
  };
}

/** A clock that shows the given instant. */
export function at(instant: string) {
  return { now: () => new Date(instant) };
}
