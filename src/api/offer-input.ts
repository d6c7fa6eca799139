/** What somebody pastes or sends to the offer check → text to read. Read, answered and forgotten. */
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { DocumentError } from '../documents/document-error.ts';
import type { FileForm, FileText } from '../documents/file-text.ts';
import { htmlText, looksLikeHtml } from '../documents/html-text.ts';
import { looksLikeMail, readMail } from '../documents/read-mail.ts';
import { otherLanguage } from '../text/language.ts';
import { ProblemError, type ProblemType } from './problem.ts';
import { boundedBody } from './upload.ts';

/** Ten closely written pages; what is longer is a report and not an offer. */
export const longestOffer = 50_000;

export const offerRequestSchema = z
  .strictObject({
    text: z
      .string()
      .openapi({ description: `Text, HTML eller ett mejls källa; högst ${longestOffer} tecken` }),
  })
  .openapi('OfferCheckRequest');

export interface OfferText {
  readonly form: FileForm;
  readonly text: string;
  readonly attachments: FileText['attachments'];
}

/** Pasted text: HTML and mail sources are read as such. @throws 400, 413 with a pointer to #/text. */
export function pastedOffer(pasted: string): OfferText {
  if (looksLikeMail(pasted)) {
    const mail = readMail(new TextEncoder().encode(pasted));
    const text = [mail.subject, mail.text].filter((t) => t !== '').join('\n\n');
    const attachments = mail.attachments.map(({ name }) => ({ name, read: false }));
    return checkedOffer({ form: 'mail', text: text === '' ? pasted : text, attachments });
  }
  const isHtml = looksLikeHtml(pasted);
  return checkedOffer({
    form: isHtml ? 'html' : 'text',
    text: isHtml ? htmlText(pasted) : pasted,
    attachments: [],
  });
}

/** @throws 400 for what cannot be read or holds no text, 413 for more text than is read. */
export async function offerInFile(bytes: Uint8Array<ArrayBuffer>, filename: string): Promise<OfferText> {
  if (bytes.length === 0) throw refused('bad-request', 'Filen är tom.');
  // Few send a file, and the readers of them are large.
  const { fileText } = await import('../documents/file-text.ts');
  try {
    return checkedOffer(await fileText(bytes, filename));
  } catch (error) {
    if (error instanceof DocumentError) throw refused('bad-request', error.message);
    throw error;
  }
}

/** File types by the content type a program sends, with the name that tells the reader of files what it is. */
const fileTypes: Readonly<Record<string, string>> = {
  'text/plain': 'erbjudande.txt',
  'text/html': 'erbjudande.html',
  'text/csv': 'erbjudande.csv',
  'application/csv': 'erbjudande.csv',
  'application/pdf': 'erbjudande.pdf',
  'message/rfc822': 'erbjudande.eml',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'erbjudande.xlsx',
};
export const offerFileTypes = Object.keys(fileTypes);

/** The offer in a request: JSON, a form with `text` or `fil`, or the file itself. @throws 400, 413, 415 */
export async function offerIn(c: Context): Promise<OfferText> {
  const header = c.req.header('content-type') ?? '';
  const type = header.split(';')[0]?.trim().toLowerCase() ?? '';
  const bytes = await boundedBody(c);
  if (type === 'application/json') return pastedOffer(jsonText(bytes));
  if (type === 'multipart/form-data' || type === 'application/x-www-form-urlencoded') {
    const { text, file } = await offerForm(bytes, header);
    return file === null ? pastedOffer(text) : offerInFile(file.bytes, file.name);
  }
  const filename = fileTypes[type];
  if (filename === undefined) {
    throw new ProblemError(
      'unsupported-type',
      'Skicka JSON med fältet text, eller en fil som text, HTML, CSV, XLSX, PDF eller mejl (message/rfc822), med rätt Content-Type.',
    );
  }
  return offerInFile(bytes, filename);
}

export interface OfferForm {
  readonly text: string;
  readonly file: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } | null;
}

/** The form's fields; a file that is chosen comes before what is pasted. @throws 400 for what is no form. */
export async function offerForm(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<OfferForm> {
  let data: FormData;
  try {
    data = await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  } catch {
    throw refused('bad-request', 'Formuläret kunde inte läsas. Gå tillbaka och försök igen.');
  }
  const text = data.get('text');
  const file = data.get('fil');
  const content = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
  return {
    text: typeof text === 'string' ? text : '',
    file: file instanceof File && content.length > 0 ? { name: file.name, bytes: content } : null,
  };
}

function jsonText(bytes: Uint8Array): string {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ProblemError('bad-request', 'Det som skickades är inte giltig JSON i UTF-8.');
  }
  const parsed = offerRequestSchema.safeParse(value);
  if (parsed.success) return parsed.data.text;
  const detail = 'Ett objekt med fältet text (en sträng) väntades, och inga andra fält.';
  throw new ProblemError('bad-request', 'Frågan har inte den form som väntades.', {
    errors: parsed.error.issues.map(({ path }) => ({ pointer: `#/${path.join('/')}`, detail })),
  });
}

/** What no reader of text can do anything with is refused with what to do instead. */
function checkedOffer(offer: OfferText): OfferText {
  // A PDF or a mail may carry stray control characters; they are no fault of the sender's.
  const text = offer.text
    .replace(/[^\P{Cc}\t\n\r\f\v]/gu, ' ')
    .replaceAll('\uFFFD', ' ')
    .trim();
  if (text === '') {
    throw refused(
      'bad-request',
      'Det finns ingen text att läsa. Klistra in mejlet eller sidans text, eller välj en fil.',
    );
  }
  if (text.length > longestOffer) {
    throw refused(
      'too-large',
      `Texten är ${text.length} tecken; högst ${longestOffer} läses åt gången. Klistra in den del som beskriver metoden, eller dela upp texten.`,
    );
  }
  if (!/\p{L}{2}/u.test(text)) {
    throw refused(
      'bad-request',
      'Det finns inga ord i texten. Klistra in mejlet eller sidans text, eller välj en fil.',
    );
  }
  const language = otherLanguage(text);
  if (language !== null) {
    throw refused(
      'bad-request',
      `Texten ser ut att vara på ${language}, och bara svenska läses. Klistra in en svensk text, eller bara namnen på metoderna, ett på varje rad.`,
    );
  }
  return { ...offer, text };
}

function refused(type: ProblemType, detail: string): ProblemError {
  return new ProblemError(type, detail, { errors: [{ pointer: '#/text', detail }] });
}
