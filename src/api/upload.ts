/** A list that somebody sends: JSON, CSV, XLSX, plain text or a form. Read, answered and forgotten. */
import type { Context } from 'hono';
import { DocumentError } from '../documents/document-error.ts';
import { namesIn, namesInText } from '../documents/name-list.ts';
import { decodeText } from '../documents/text-encoding.ts';
import { MOST_ROWS } from '../municipality/check-list.ts';
import { ProblemError } from './problem.ts';

/** No list of 500 names is larger. */
export const LARGEST_UPLOAD = 2 * 1024 * 1024;

/** The body's bytes; stops reading at the limit, whatever the client says of the length. @throws 413 */
export async function boundedBody(c: Context): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(c.req.header('content-length') ?? 0) > LARGEST_UPLOAD) throw tooLarge();
  const reader = c.req.raw.body?.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  while (reader !== undefined) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > LARGEST_UPLOAD) {
      await reader.cancel();
      throw tooLarge();
    }
    parts.push(value);
  }
  const body = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    body.set(part, at);
    at += part.byteLength;
  }
  return body;
}

/** The names in a file, by its type, name or first bytes. @throws 400 for what cannot be read, 413 for too many. */
export async function namesInFile(bytes: Uint8Array<ArrayBuffer>, filename: string): Promise<string[]> {
  try {
    // The readers' libraries are loaded by the first file: most starts are for something else.
    if (isZip(bytes)) {
      const { readXlsx } = await import('../documents/read-xlsx.ts');
      return checkedCount(namesIn(await readXlsx(bytes)));
    }
    if (/\.xlsx?$/i.test(filename)) {
      throw new DocumentError(
        'Filen är ingen Excelfil av den nyare sorten (xlsx). Spara om den, eller som CSV.',
      );
    }
    const text = decodeText(bytes);
    if (text.includes('\u0000')) throw new DocumentError('Filen är varken text, CSV eller Excel (xlsx).');
    const { readCsv } = await import('../documents/read-csv.ts');
    return checkedCount(namesIn(readCsv(text)));
  } catch (error) {
    if (error instanceof DocumentError) throw new ProblemError('bad-request', error.message);
    throw error;
  }
}

/** The names in pasted text. @throws 413 for too many. */
export function namesInPaste(text: string): string[] {
  return checkedCount(namesInText(text));
}

/** @throws 400 for an empty list, 413 for more than 500 rows. */
export function checkedCount<T>(names: T[]): T[] {
  if (names.length === 0) {
    throw new ProblemError('bad-request', 'Listan är tom. Skriv minst en metod.', {
      errors: [{ pointer: '#/items', detail: '1–500 rader väntades.' }],
    });
  }
  if (names.length > MOST_ROWS) {
    throw new ProblemError(
      'too-large',
      `Listan har ${names.length} rader; högst ${MOST_ROWS} går åt gången.`,
    );
  }
  return names;
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

function tooLarge(): ProblemError {
  return new ProblemError('too-large', 'Det som skickades är större än 2 MB.');
}
