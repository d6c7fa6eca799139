/** A list in JSON, page by page. */
import type { Found } from './found.ts';
import { mostAnswers } from './found.ts';
import { type RawRow, type RowList, rowSink, textOf } from './rows.ts';

type JsonList = Extract<RowList, { form: 'json' }>;

/** Resolves to whether every row was had, so that one that is not there is gone from the list. */
export async function harvestJson(
  list: JsonList,
  ask: (url: string, kind: 'list') => Promise<string | null>,
  found: Found,
): Promise<boolean> {
  const sink = rowSink(list, found);
  let whole = true;
  for (const url of list.urls) whole = (await walk(url, list, ask, found, sink)) && whole;
  return sink.end() && whole;
}

async function walk(
  url: string,
  list: JsonList,
  ask: (url: string, kind: 'list') => Promise<string | null>,
  found: Found,
  sink: ReturnType<typeof rowSink>,
): Promise<boolean> {
  const { paths } = list;
  const before = sink.size();
  let last = 1;
  let total: number | null = null;
  let whole = true;
  for (let n = 1; n <= Math.min(last, mostAnswers); n++) {
    const address = list.page === null ? url : numbered(url, list.page, n);
    const text = await ask(address, 'list');
    const answer = text === null ? null : parsed(text);
    if (answer === null) {
      if (text !== null) found.changed(`${address}: svaret är inte JSON`);
      whole = false;
      continue;
    }
    const rows = rowsAt(answer, paths.rows);
    if (rows === null) {
      found.changed(`${address}: ${paths.rows} är ingen lista`);
      whole = false;
      continue;
    }
    const at = numberAt(answer, paths.at);
    // The end of what a service gives is often its last page again, with a link to the next.
    if (at !== null && at !== n) {
      found.problem(`${address} gives page ${at}: the rest of the list cannot be had`);
      return false;
    }
    sink.add(rows, address);
    last = Math.max(
      last,
      list.page === null ? 1 : (numberAt(answer, paths.pages) ?? (rows.length > 0 ? n + 1 : n)),
    );
    total ??= numberAt(answer, paths.total);
  }
  const had = sink.size() - before;
  if (whole && total !== null && had < total) {
    found.problem(`${url}: ${had} of ${total} rows were given`);
    return false;
  }
  return whole;
}

function numbered(url: string, parameter: string, n: number): string {
  const address = new URL(url);
  address.searchParams.set(parameter, String(n));
  return address.href;
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return null;
  }
}

function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((v, name) => (isObject(v) ? v[name] : undefined), value);
}

function numberAt(value: unknown, path: string | null): number | null {
  const text = path === null ? '' : textOf(at(value, path));
  return /^\d+$/.test(text) ? Number(text) : null;
}

/** One hit is often given as an object and not a list of one; none as null, beside what else the answer has. */
function rowsAt(value: unknown, path: string): readonly RawRow[] | null {
  const rows = at(value, path);
  if (Array.isArray(rows)) return rows.filter(isObject);
  if (isObject(rows)) return [rows];
  const around = path.includes('.') ? at(value, path.replace(/\.[^.]+$/, '')) : value;
  return isObject(around) && (rows === null || rows === undefined) && isEmptyList(around) ? [] : null;
}

/** Null in place of the rows is only an empty list when the answer counts to none itself. */
function isEmptyList(around: RawRow): boolean {
  return Object.entries(around).some(
    ([name, v]) => /hits|total|count|träff|traff/i.test(name) && textOf(v) === '0',
  );
}

function isObject(value: unknown): value is RawRow {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
