/** Which charset a text is in: BOM, then HTTP, then the document's own word, then UTF-8 if it fits, then windows-1252. */

export type DecodedText =
  | { readonly ok: true; readonly text: string; readonly charset: string }
  | { readonly ok: false; readonly reason: string };

/** Above this share of U+FFFD the text is not what it says it is, and nothing is read out of it. */
const MOST_REPLACED = 0.001;
/** The HTML standard looks for a meta element in the first 1024 bytes; agencies' heads are longer. */
const SNIFFED = 4_096;

/** @param contentType the HTTP header. */
export function decodeText(body: Uint8Array, contentType: string | null): DecodedText {
  const bom = bomCharset(body);
  if (bom !== null) return judged(body, bom);
  const stated = [httpCharset(contentType), ownCharset(body)].filter((c) => c !== null);
  const utf8 = strictUtf8(body);
  // A server that says latin-1 over UTF-8 is the commonest fault; valid multi-byte UTF-8 is never Swedish latin-1.
  if (utf8 !== null && (utf8.length < body.length || stated.length === 0))
    return { ok: true, text: utf8, charset: 'utf-8' };
  for (const charset of stated) {
    const text = judged(body, charset);
    if (text.ok) return text;
  }
  return judged(body, utf8 === null ? 'windows-1252' : 'utf-8');
}

function judged(body: Uint8Array, charset: string): DecodedText {
  const decoder = decoderFor(charset);
  if (decoder === null) return { ok: false, reason: `the charset ${charset} is unknown` };
  const text = decoder.decode(body);
  // A NUL has no place in a text either: what holds them is a binary file.
  const replaced = text.split('\uFFFD').length + text.split('\0').length - 2;
  if (replaced > text.length * MOST_REPLACED)
    return { ok: false, reason: `${replaced} of ${text.length} characters cannot be read as ${charset}` };
  return { ok: true, text, charset };
}

function decoderFor(charset: string): TextDecoder | null {
  try {
    return new TextDecoder(charset);
  } catch {
    return null;
  }
}

function bomCharset(body: Uint8Array): string | null {
  if (body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf) return 'utf-8';
  if (body[0] === 0xff && body[1] === 0xfe) return 'utf-16le';
  return body[0] === 0xfe && body[1] === 0xff ? 'utf-16be' : null;
}

function httpCharset(contentType: string | null): string | null {
  return /charset\s*=\s*"?([\w-]+)/i.exec(contentType ?? '')?.[1]?.toLowerCase() ?? null;
}

function ownCharset(body: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(body.subarray(0, SNIFFED));
  const found =
    /<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/i.exec(head) ??
    /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head);
  return found?.[1]?.toLowerCase() ?? null;
}

function strictUtf8(body: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return null;
  }
}
