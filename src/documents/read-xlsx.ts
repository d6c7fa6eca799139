import readXlsxFile from 'read-excel-file/universal';
import { DocumentError } from './document-error.ts';
import type { RawRows } from './table.ts';
import { unpackedSize } from './zip-size.ts';

/** A spreadsheet of names is far smaller; what unpacks to more is an attack or a mistake. */
const LARGEST_UNPACKED = 40 * 1024 * 1024;

/**
 * Rows of the first sheet that has any text. Of merged cells the first has the value and the others are empty.
 * @throws DocumentError when the file is no XLSX, or unpacks to more than 40 MB.
 */
export async function readXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<RawRows> {
  const size = unpackedSize(bytes);
  if (size === null) throw new DocumentError('Filen går inte att läsa som Excel (xlsx).');
  if (size > LARGEST_UNPACKED) throw new DocumentError('Excelfilen är för stor när den packas upp.');
  let sheets: Awaited<ReturnType<typeof readXlsxFile>>;
  try {
    sheets = await readXlsxFile(bytes.slice().buffer);
  } catch {
    throw new DocumentError('Filen går inte att läsa som Excel (xlsx). Spara om den, eller som CSV.');
  }
  const rows = sheets.map((sheet) => sheet.data.map((row) => row.map(cellText)));
  return rows.find((sheet) => sheet.some((row) => row.some((cell) => /\p{L}/u.test(cell)))) ?? rows[0] ?? [];
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).trim();
}
