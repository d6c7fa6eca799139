import writeXlsxFile from 'write-excel-file/universal';
import type { Cell, Table } from './table.ts';

/** Excel allows no longer sheet name, and none of these characters in it. */
const sheetName = (name: string): string => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);

/** One sheet, header frozen and bold, numbers and dates as such. A text cell is never a formula in XLSX. */
export async function writeXlsx(table: Table): Promise<Uint8Array<ArrayBuffer>> {
  const widths = table.columns.map((c) => c.width ?? 20);
  const headHeight = heightOf(
    table.columns.map((c) => c.header),
    widths,
  );
  const head = table.columns.map((c) => ({
    value: c.header,
    fontWeight: 'bold' as const,
    wrap: true,
    alignVertical: 'top' as const,
    height: headHeight,
  }));
  const body = table.rows.map((row) => {
    const height = heightOf(row, widths);
    return row.map((cell) => xlsxCell(cell, height));
  });
  const file = await writeXlsxFile(
    [head, ...body],
    {
      sheet: sheetName(table.name),
      stickyRowsCount: 1,
      orientation: 'landscape',
      columns: widths.map((width) => ({ width })),
    },
    { fontFamily: 'Calibri', fontSize: 11 },
  ).toBlob();
  return new Uint8Array(await file.arrayBuffer());
}

/** The longest text that a cell can hold. */
const LONGEST_CELL = 32_767;

function xlsxCell(cell: Cell, height: number) {
  const place = { alignVertical: 'top' as const, height };
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number, ...place };
  if (cell instanceof Date) return { value: cell, type: Date, format: 'yyyy-mm-dd', ...place };
  return { value: cell.slice(0, LONGEST_CELL), type: String, wrap: true, ...place };
}

/** Points: a line of 11 points, and the highest row that Excel allows. */
const LINE_HEIGHT = 15;
const HIGHEST_ROW = 409;

/**
 * The height that a row's longest cell needs. Stated, since not every office program works it out from wrapped text: in
 * LibreOffice the text of one row lay over the next. Widths are in characters.
 */
function heightOf(cells: readonly Cell[], widths: readonly number[]): number {
  const lines = cells.map((cell, i) =>
    typeof cell === 'string'
      ? cell
          .split('\n')
          .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / ((widths[i] ?? 20) * 0.9))), 0)
      : 1,
  );
  return Math.min(HIGHEST_ROW, Math.max(1, ...lines) * LINE_HEIGHT);
}
