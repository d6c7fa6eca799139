/** A saved mail (.eml, RFC 5322 and MIME): its subject, its text and its attachments. Nothing in it is fetched or run. */
import { htmlText } from './html-text.ts';

export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface Mail {
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly Attachment[];
}

/** Parts nested deeper, or more of them, are no mail that a person wrote. */
const DEEPEST = 6;
const MOST_PARTS = 60;

/** @param bytes the file. What is no mail gives an empty one. */
export function readMail(bytes: Uint8Array): Mail {
  const parts: Part[] = [];
  collect(latin1(bytes), 0, parts);
  const subject = decodeWords(headerOf(parts[0]?.headers ?? new Map(), 'subject'));
  const files = parts.filter((p) => p.isFile);
  const shown = parts.filter((p) => !p.isFile && p.body !== null);
  const plain = shown.filter((p) => p.type === 'text/plain');
  const html = shown.filter((p) => p.type === 'text/html');
  // The same text comes twice; the plain one is the shorter way, unless it is only a note about HTML.
  const plainText = plain.map(textOf).join('\n\n').trim();
  const htmlAsText = html
    .map((p) => htmlText(textOf(p)))
    .join('\n\n')
    .trim();
  return {
    subject,
    text: plainText.length * 2 >= htmlAsText.length ? plainText : htmlAsText,
    attachments: files.flatMap((p) => (p.body === null ? [] : [{ name: p.name, bytes: p.body }])),
  };
}

/** From, To, Subject, Date and the like stand first in a mail. */
export function looksLikeMail(text: string): boolean {
  const head = text.slice(0, 4_000).split(/\r?\n\r?\n/)[0] ?? '';
  const fields = ['from', 'to', 'subject', 'date', 'mime-version', 'message-id', 'received', 'content-type'];
  const lines = head.split(/\r?\n/).map((l) => /^([A-Za-z-]+):/.exec(l)?.[1]?.toLowerCase() ?? '');
  return fields.filter((f) => lines.includes(f)).length >= 3;
}

type Headers = ReadonlyMap<string, string>;

interface Part {
  readonly headers: Headers;
  readonly type: string;
  readonly charset: string;
  readonly name: string;
  readonly isFile: boolean;
  /** Decoded; null for a part that only holds others. */
  readonly body: Uint8Array<ArrayBuffer> | null;
}

function collect(raw: string, depth: number, into: Part[]): void {
  if (depth > DEEPEST || into.length >= MOST_PARTS) return;
  const gap = /\r?\n\r?\n/.exec(raw);
  const headers = headersOf(gap === null ? raw : raw.slice(0, gap.index));
  const body = gap === null ? '' : raw.slice(gap.index + gap[0].length);
  const contentType = headerOf(headers, 'content-type') || 'text/plain';
  const type = (contentType.split(';')[0] ?? '').trim().toLowerCase();
  const disposition = headerOf(headers, 'content-disposition');
  const name = decodeWords(parameter(disposition, 'filename') || parameter(contentType, 'name'));
  const boundary = parameter(contentType, 'boundary');
  const holds = type.startsWith('multipart/') && boundary !== '';
  into.push({
    headers,
    type,
    charset: parameter(contentType, 'charset') || 'utf-8',
    name,
    isFile: !holds && (/^\s*attachment/i.test(disposition) || !/^(?:text|message)\//.test(type)),
    body:
      holds || type === 'message/rfc822'
        ? null
        : decodeBody(body, headerOf(headers, 'content-transfer-encoding')),
  });
  if (type === 'message/rfc822') collect(body, depth + 1, into);
  if (!holds) return;
  for (const piece of body.split(`--${boundary}`).slice(1)) {
    if (piece.startsWith('--')) break;
    collect(piece.replace(/^\r?\n/, ''), depth + 1, into);
  }
}

function headersOf(head: string): Headers {
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const at = line.indexOf(':');
    const field = line.slice(0, at).trim().toLowerCase();
    if (at > 0 && !headers.has(field)) headers.set(field, line.slice(at + 1).trim());
  }
  return headers;
}

function headerOf(headers: Headers, name: string): string {
  return headers.get(name) ?? '';
}

function parameter(header: string, name: string): string {
  const plain = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(header);
  if (plain !== null) return plain[1] ?? plain[2] ?? '';
  // RFC 2231: filename*=utf-8''name%20with%20spaces
  const extended = new RegExp(`;\\s*${name}\\*(?:0\\*)?\\s*=\\s*[\\w-]*'[^']*'([^;\\s]+)`, 'i').exec(
    header,
  )?.[1];
  if (extended === undefined) return '';
  try {
    return decodeURIComponent(extended);
  } catch {
    return extended;
  }
}

function decodeBody(body: string, encoding: string): Uint8Array<ArrayBuffer> {
  switch (encoding.trim().toLowerCase()) {
    case 'base64':
      return fromBase64(body);
    case 'quoted-printable':
      return bytesOf(quotedPrintable(body));
    default:
      return bytesOf(body);
  }
}

function quotedPrintable(text: string): string {
  return text
    .replace(/[ \t]+(?=\r?\n)/g, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  try {
    return bytesOf(atob(text.replace(/[^A-Za-z0-9+/]/g, '')));
  } catch {
    return new Uint8Array();
  }
}

function textOf(part: Part): string {
  return part.body === null ? '' : decodeAs(part.body, part.charset);
}

function decodeAs(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder('utf-8').decode(bytes);
  }
}

/** RFC 2047: =?utf-8?Q?Erbjudande_om_kurs?= */
function decodeWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(
      /=\?([\w-]{2,30})\?([BbQq])\?([^?]{0,400})\?=/g,
      (_, charset: string, kind: string, body: string) =>
        decodeAs(
          kind.toLowerCase() === 'b' ? fromBase64(body) : bytesOf(quotedPrintable(body.replaceAll('_', ' '))),
          charset,
        ),
    );
}

/** One character a byte, so that parts in different encodings can stand in one string. */
function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return text;
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (c) => c.charCodeAt(0) & 0xff);
}
