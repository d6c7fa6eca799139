import { parse } from 'csv-parse/browser/esm/sync';
import type { RawRows } from './table.ts';

const delimiters = [';', '\t', ','] as const;

/**
 * Rows of a CSV text. The delimiter is found in the text (Swedish Excel writes `;`) unless the caller knows it; quotes
 * may stand anywhere, rows may have different lengths, empty lines are rows of one empty cell.
 */
export function readCsv(text: string, delimiter = delimiterOf(text)): RawRows {
  const rows: string[][] = parse(text, {
    delimiter,
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
  });
  return rows.map((row) => row.map((cell) => cell.trim()));
}

/**
 * The character that divides (nearly) every line into the same number of cells. A comma in one name of a list with
 * one column is not a delimiter, so most lines must agree; none → the text has one column.
 */
export function delimiterOf(text: string): string {
  const lines = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 50);
  for (const delimiter of delimiters) {
    const counts = lines.map((line) => unquoted(line).split(delimiter).length - 1);
    const [first = 0] = counts;
    const agree = counts.filter((n) => n === first).length;
    if (first > 0 && agree >= lines.length * 0.8) return delimiter;
  }
  return ';';
}

function unquoted(line: string): string {
  return line.replace(/"(?:[^"]|"")*"/g, '""');
}
