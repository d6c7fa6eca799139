import writeXlsxFile from 'write-excel-file/universal';
import type { Cell, Table } from './table.ts';

/** Excel allows no longer sheet name, and none of these characters in it. */
const sheetName = (name: string): string => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);

/** One sheet, header frozen and bold, numbers and dates as such. A text cell is never a formula in XLSX. */
export async function writeXlsx(table: Table): Promise<Uint8Array<ArrayBuffer>> {
  const head = table.columns.map((c) => ({ value: c.header, fontWeight: 'bold' as const, wrap: true }));
  const body = table.rows.map((row) => row.map(xlsxCell));
  const file = await writeXlsxFile([head, ...body], {
    sheet: sheetName(table.name),
    stickyRowsCount: 1,
    columns: table.columns.map((c) => ({ width: c.width ?? 20 })),
  }).toBlob();
  return new Uint8Array(await file.arrayBuffer());
}

/** The longest text that a cell can hold. */
const LONGEST_CELL = 32_767;

function xlsxCell(cell: Cell) {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (cell instanceof Date) return { value: cell, type: Date, format: 'yyyy-mm-dd' };
  return { value: cell.slice(0, LONGEST_CELL), type: String, wrap: true };
}
