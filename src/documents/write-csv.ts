import type { Cell, Table } from './table.ts';

export type Separator = ';' | ',';

/**
 * RFC 4180 with a byte order mark, so that Excel reads UTF-8. `;` is what a Swedish Excel opens by double click;
 * `,` is what programs expect.
 */
export function writeCsv(table: Table, separator: Separator = ';'): string {
  const line = (cells: readonly Cell[]) => cells.map((cell) => csvCell(cell, separator)).join(separator);
  const lines = [line(table.columns.map((c) => c.header)), ...table.rows.map(line)];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** What a spreadsheet reads as the start of a formula (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r]/;

/** A number stays one; a text that would be read as a formula gets an apostrophe before it. */
function csvCell(cell: Cell, separator: Separator): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return separator === ';' ? String(cell).replace('.', ',') : String(cell);
  const text = cell instanceof Date ? cell.toISOString().slice(0, 10) : cell;
  const safe = typeof cell === 'string' && formula.test(text) ? `'${text}` : text;
  return /["\r\n;,\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
