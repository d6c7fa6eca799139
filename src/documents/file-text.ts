/** The text of a file that somebody sends, by its first bytes and then its name: mail, page, PDF, table or plain text. */
import { DocumentError } from './document-error.ts';
import { htmlText, looksLikeHtml } from './html-text.ts';
import { unpacksBeyond } from './pdf-size.ts';
import { readCsv } from './read-csv.ts';
import { looksLikeMail, readMail } from './read-mail.ts';
import { decodeText } from './text-encoding.ts';

export type FileForm = 'text' | 'html' | 'mail' | 'pdf' | 'table';

export interface FileText {
  readonly form: FileForm;
  readonly text: string;
  /** Names of a mail's attachments, and whether each was read. */
  readonly attachments: readonly { readonly name: string; readonly read: boolean }[];
}

/** Nobody sends an offer of more pages; of a longer file only these are read. */
const MOST_PAGES = 100;
const MOST_ATTACHMENTS = 5;

/** @throws DocumentError with what to do instead, for what cannot be read. */
export async function fileText(bytes: Uint8Array<ArrayBuffer>, filename: string): Promise<FileText> {
  if (startsWith(bytes, '%PDF-')) return only('pdf', await pdfText(bytes));
  if (startsWith(bytes, 'PK\u0003\u0004')) return only('table', await workbookText(bytes, filename));
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11)
    throw new DocumentError(oldOffice(filename));
  const text = decodeText(bytes);
  if (text.includes('\u0000') || !mostlyText(text)) {
    throw new DocumentError(
      'Filen är varken text, mejl (eml), PDF, CSV eller Excel (xlsx). Klistra in texten i stället.',
    );
  }
  if (/\.eml$/i.test(filename) || looksLikeMail(text)) return mailText(bytes);
  if (/\.html?$/i.test(filename) || looksLikeHtml(text)) return only('html', htmlText(text));
  if (/\.(?:csv|tsv)$/i.test(filename)) return only('table', linesOf(readCsv(text)));
  return only('text', text);
}

function only(form: FileForm, text: string): FileText {
  return { form, text, attachments: [] };
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return [...mark].every((c, i) => bytes[i] === c.charCodeAt(0));
}

/** Control characters are rare in text and common in anything else. */
function mostlyText(text: string): boolean {
  const controls = [...text.slice(0, 20_000).matchAll(/[^\P{Cc}\t\n\r\f\v]/gu)].length;
  return controls <= Math.min(text.length, 20_000) / 200;
}

/** A leaflet with pictures unpacks to a few megabytes; what unpacks to more is an attack or a book of plates. */
const LARGEST_UNPACKED = 60 * 1024 * 1024;

async function pdfText(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (await unpacksBeyond(bytes, LARGEST_UNPACKED)) {
    throw new DocumentError(
      'PDF-filen är för stor när den packas upp. Öppna den, markera texten och klistra in den i stället.',
    );
  }
  const { readPdfText } = await import('./read-pdf.ts');
  let text: string;
  try {
    const { pages } = await readPdfText(bytes, MOST_PAGES);
    text = pages.map((p) => p.text).join('\n\n');
  } catch {
    throw new DocumentError(
      'PDF-filen går inte att läsa. Den kan vara skadad eller låst med lösenord. Öppna den, markera texten och klistra in den i stället.',
    );
  }
  if (!/\p{L}{2}/u.test(text)) {
    throw new DocumentError(
      'PDF-filen innehåller ingen text, bara bilder (till exempel en inskannad sida). Skriv av eller klistra in det som beskriver metoden, eller be avsändaren om texten.',
    );
  }
  return text;
}

async function workbookText(bytes: Uint8Array<ArrayBuffer>, filename: string): Promise<string> {
  if (/\.(?:docx?|odt|pptx?|zip)$/i.test(filename)) {
    throw new DocumentError(
      'Word-, PowerPoint- och zip-filer läses inte. Öppna filen, markera texten och klistra in den, eller spara som PDF.',
    );
  }
  const { readXlsx } = await import('./read-xlsx.ts');
  return linesOf(await readXlsx(bytes));
}

function linesOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.filter((cell) => cell !== '').join('\n')).join('\n');
}

function oldOffice(filename: string): string {
  return /\.msg$/i.test(filename)
    ? 'Outlooks egna mejlfiler (msg) läses inte. Öppna mejlet, markera texten och klistra in den, eller spara det som eml.'
    : 'Filen är av en äldre sort (doc, xls eller msg) som inte läses. Klistra in texten, eller spara om som PDF eller xlsx.';
}

/** The mail's own words first, then what is attached to it. */
async function mailText(bytes: Uint8Array<ArrayBuffer>): Promise<FileText> {
  const mail = readMail(bytes);
  const attachments: { name: string; read: boolean; text: string }[] = [];
  for (const [i, file] of mail.attachments.entries()) {
    const text = i < MOST_ATTACHMENTS ? await attached(file.bytes, file.name) : null;
    attachments.push({ name: file.name, read: text !== null, text: text ?? '' });
  }
  const text = [mail.subject, mail.text, ...attachments.map((a) => a.text)]
    .filter((t) => t !== '')
    .join('\n\n');
  return { form: 'mail', text, attachments: attachments.map(({ name, read }) => ({ name, read })) };
}

/** Null for a picture, a mail in a mail, and what cannot be read. */
async function attached(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<string | null> {
  if (/\.eml$/i.test(name)) return null;
  try {
    const { form, text } = await fileText(bytes, name);
    return form === 'mail' ? null : text;
  } catch (error) {
    if (error instanceof DocumentError) return null;
    throw error;
  }
}
