import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import type { Table } from '../../../src/documents/table.ts';
import { writeCsv } from '../../../src/documents/write-csv.ts';
import { writeXlsx } from '../../../src/documents/write-xlsx.ts';
import { unzipped } from '../../helpers/unzipped.ts';

const table = (rows: Table['rows']): Table => ({
  name: 'lista',
  columns: [{ header: 'Namn' }, { header: 'Tal' }],
  rows,
});

describe('CSV', () => {
  it('starts with a byte order mark and ends its lines as RFC 4180 says', () => {
    expect(writeCsv(table([['Å', 1]]))).toBe('\uFEFFNamn;Tal\r\nÅ;1\r\n');
    expect(writeCsv(table([['Å', 1.5]]), ',')).toBe('\uFEFFNamn,Tal\r\nÅ,1.5\r\n');
  });
  it('writes a Swedish decimal where the separator is Swedish', () => {
    expect(writeCsv(table([['x', 1.5]]))).toContain('x;1,5');
  });
  it.each(['=1+1', '+46', '-5', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("http://x")'])(
    'no cell starts a formula: %j',
    (text) => {
      const [, row] = parse(writeCsv(table([[text, null]])), { delimiter: ';', bom: true }) as string[][];
      expect(row?.[0]).toBe(`'${text}`);
    },
  );
  it('leaves a negative number a number', () => {
    expect(writeCsv(table([['x', -5]]))).toContain('x;-5');
  });
  it('is read by another reader as what was written', () => {
    const cells = ['a;b', 'sade "hej"', 'rad 1\nrad 2', 'a,b', ''];
    const text = writeCsv(table(cells.map((c) => [c, 1])));
    const rows = parse(text, { delimiter: ';', bom: true, from_line: 2 }) as string[][];
    expect(rows.map((r) => r[0])).toEqual(cells);
  });
});

it('XLSX: numbers and dates are what they are, a formula is a text', async () => {
  const day = new Date('2021-11-08T00:00:00Z');
  const file = await writeXlsx(
    table([
      ['=1+1', 3],
      [null, day],
      ['x'.repeat(40_000), null],
    ]),
  );
  const [sheet] = await readXlsxFile(file.buffer);
  expect(sheet?.data[1]).toEqual(['=1+1', 3]);
  expect(sheet?.data[2]?.[1]).toEqual(day);
  expect(String(sheet?.data[3]?.[0])).toHaveLength(32_767);
});

it('XLSX: a row is as high as its longest text needs, and no higher than Excel allows', async () => {
  const file = await writeXlsx(
    table([
      ['kort', 1],
      ['ord '.repeat(30), 2],
      ['x'.repeat(9_000), 3],
    ]),
  );
  const sheet = unzipped(file, 'xl/worksheets/sheet1.xml');
  const heights = [...sheet.matchAll(/<row [^>]* ht="([\d.]+)"/g)].map(([, height]) => Number(height));
  // 120 characters in a column of 20, of which a line takes about 18: seven lines of 15 points.
  expect(heights).toEqual([15, 15, 105, 409]);
});
