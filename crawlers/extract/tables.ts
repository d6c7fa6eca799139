/** Tables with merged cells opened, so that a row has every column that a reader sees beside it. */
import type { CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';
import { clean } from './text.ts';

export interface Table {
  readonly caption: string | null;
  /** Texts of the heading row; empty when the table has none. */
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The HTML standard's own limits for spans (4.9.11): a page cannot ask for a table of a million columns. */
const MOST_COLUMNS = 100;
const MOST_ROWS_SPANNED = 500;
const MOST_ROWS = 20_000;

export function readTable(dom: CheerioAPI, table: Element): Table {
  const caption = clean(dom(table).children('caption').text());
  const rows = dom(table)
    .find('tr')
    .toArray()
    .filter((row) => dom(row).closest('table').get(0) === table)
    .slice(0, MOST_ROWS);
  const grid: string[][] = [];
  let headers: readonly string[] = [];
  let carried: { text: string; left: number }[] = [];
  for (const row of rows) {
    const { cells, allHeads, next } = readRow(dom, row, carried);
    carried = next;
    if (headers.length === 0 && grid.length === 0 && allHeads) headers = cells;
    else if (cells.some((c) => c !== '')) grid.push(cells);
  }
  return { caption: caption === '' ? null : caption, headers, rows: grid };
}

function readRow(dom: CheerioAPI, row: Element, carried: readonly { text: string; left: number }[]) {
  const elements = dom(row).children('td,th').toArray();
  const cells: string[] = [];
  const next: { text: string; left: number }[] = [];
  const fromAbove = () => {
    for (let above = carried[cells.length]; above && above.left > 0; above = carried[cells.length]) {
      next[cells.length] = { text: above.text, left: above.left - 1 };
      cells.push(above.text);
    }
  };
  for (const element of elements) {
    fromAbove();
    const text = clean(dom(element).text());
    const columns = span(dom(element).attr('colspan'), MOST_COLUMNS - cells.length);
    const left = span(dom(element).attr('rowspan'), MOST_ROWS_SPANNED) - 1;
    for (let i = 0; i < columns; i++) {
      next[cells.length] = { text, left };
      cells.push(text);
    }
  }
  fromAbove();
  const allHeads = elements.length > 0 && elements.every((e) => e.name === 'th');
  return { cells, allHeads, next };
}

function span(attribute: string | undefined, most: number): number {
  const asked = Number.parseInt(attribute ?? '1', 10);
  return Number.isNaN(asked) || asked < 1 ? Math.min(1, most) : Math.min(asked, most);
}

/** The column whose heading says this; -1 when none does. */
export function column(table: Table, heading: RegExp): number {
  return table.headers.findIndex((h) => heading.test(h));
}
