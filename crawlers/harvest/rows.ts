/** Rows of a list to pages: only the columns that the source file names, each row once, under a key of its own. */

import { digestOf } from '../digest.ts';
import { slug } from '../sites/draft.ts';
import type { MachineList } from '../source-file.ts';
import type { Found } from './found.ts';

export type RawRow = Readonly<Record<string, unknown>>;
export type RowList = Extract<MachineList, { form: 'json' | 'csv' }>;

export interface RowSink {
  /** @param from the address the rows were read at, which is theirs unless the list gives them their own. */
  readonly add: (rows: readonly RawRow[], from: string) => void;
  readonly size: () => number;
  /** Tells what was seen of all rows together. False: the list is not what its file says, and no row may be missed for it. */
  readonly end: () => boolean;
}

export function rowSink(list: RowList, found: Found): RowSink {
  const bodies = new Map<string, string>();
  const keys = new Set<string>();
  const seen = new Set<string>();
  let nameless = 0;
  let different = 0;
  let read = 0;
  const one = (row: RawRow, from: string) => {
    for (const column of list.columns) if (isThere(row[column])) seen.add(column);
    const key = textOf(row[list.key]);
    if (key === '') {
      nameless++;
      return;
    }
    const kept = [...list.columns, ...list.optional].map((c) => [c, row[c] ?? null] as const);
    const body = JSON.stringify(Object.fromEntries(kept));
    const before = bodies.get(key);
    if (before !== undefined) {
      if (before !== body) different++;
      return;
    }
    bodies.set(key, body);
    // Two long names can have one short form.
    const short = keys.has(slug(key)) ? `${slug(key)}-${digestOf(key).slice(0, 6)}` : slug(key);
    keys.add(short);
    found.piece({
      url: list.address === null ? from : addressOf(list.address, row),
      place: { kind: list.kind, key: `${list.kind}/${short}`, rank: 0 },
      inline: { body, type: 'application/json; charset=utf-8', deleted: false },
    });
  };
  return {
    add: (rows, from) => {
      read += rows.length;
      for (const row of rows) one(row, from);
    },
    size: () => read,
    end: () => {
      if (nameless > 0) found.problem(`${list.kind}: ${nameless} rows without ${list.key} were left out`);
      if (different > 0)
        found.problem(`${list.kind}: ${different} rows stand twice and differ: the first of each was kept`);
      const gone = read === 0 ? [] : list.columns.filter((c) => !seen.has(c));
      if (gone.length > 0)
        found.changed(
          `${list.kind}: kolumnen ${gone.join(', ')} finns inte i någon av ${read} rader i listan: den har ändrats`,
        );
      return gone.length === 0 && nameless === 0;
    },
  };
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

function addressOf(template: string, row: RawRow): string {
  return template.replace(/\{([^}]+)\}/g, (_, column: string) => encodeURIComponent(textOf(row[column])));
}
