/** A list in one CSV file. */
import { readCsv } from '../../src/documents/read-csv.ts';
import type { Found } from './found.ts';
import { type RowList, rowSink } from './rows.ts';

type CsvList = Extract<RowList, { form: 'csv' }>;

/** More rows than this that have not as many cells as the head: the file is not read as it was written. */
const MOST_RAGGED = 0.02;

/** Resolves to whether every row was had, so that one that is not there is gone from the list. */
export async function harvestCsv(
  list: CsvList,
  ask: (url: string, kind: 'list') => Promise<string | null>,
  found: Found,
): Promise<boolean> {
  const text = await ask(list.url, 'list');
  if (text === null) return false;
  const [head, ...body] = tableOf(text, list.delimiter) ?? [];
  const missing = list.columns.filter((c) => !(head ?? []).includes(c));
  if (head === undefined || missing.length > 0) {
    const names = (head ?? []).join(', ').slice(0, 120);
    found.changed(`${list.url}: kolumnen ${missing.join(', ')} saknas i CSV-filen, som har: ${names}`);
    return false;
  }
  const filled = body.filter((cells) => cells.some((c) => c !== ''));
  const good = filled.filter((cells) => cells.length === head.length);
  const ragged = filled.length - good.length;
  if (ragged > 0) found.problem(`${list.url}: ${ragged} of ${filled.length} rows are torn and were left out`);
  if (ragged > filled.length * MOST_RAGGED && ragged > 1)
    found.changed(
      `${list.url}: ${ragged} av ${filled.length} rader har inte lika många celler som rubrikraden`,
    );
  const sink = rowSink(list, found);
  sink.add(
    good.map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i] ?? '']))),
    list.url,
  );
  return sink.end() && ragged === 0;
}

function tableOf(text: string, delimiter: string): readonly (readonly string[])[] | null {
  try {
    return readCsv(text, delimiter);
  } catch {
    return null;
  }
}
