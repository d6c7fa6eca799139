import { wordsOf } from '../text/words.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
}

/**
 * The text as safe HTML with the matched words in `<mark>`. Every piece is escaped before the marks are put
 * in, so nothing of the text can become markup. `matchedWords` are normalised words (see `SearchHit`).
 */
export function highlight(text: string, matchedWords: readonly string[]): string {
  const wanted = new Set(matchedWords);
  const nfc = text.normalize('NFC');
  let html = '';
  let at = 0;
  for (const word of wordsOf(nfc)) {
    if (!wanted.has(word.text)) continue;
    html += `${escapeHtml(nfc.slice(at, word.start))}<mark>${escapeHtml(nfc.slice(word.start, word.end))}</mark>`;
    at = word.end;
  }
  return html + escapeHtml(nfc.slice(at));
}

/**
 * About `length` characters of the text around its first matched words, cut between words and marked with
 * an ellipsis where cut, then highlighted. Null when no word of the text is matched.
 */
export function snippet(text: string, matchedWords: readonly string[], length = 240): string | null {
  const wanted = new Set(matchedWords);
  const words = wordsOf(text);
  const first = words.find((word) => wanted.has(word.text));
  if (first === undefined) return null;
  const nfc = text.normalize('NFC');
  if (nfc.length <= length) return highlight(nfc, matchedWords);
  const from = Math.min(Math.max(0, first.start - Math.floor(length / 4)), nfc.length - length);
  const start = from === 0 ? 0 : (words.find((word) => word.start >= from)?.start ?? from);
  const end = words.findLast((word) => word.end <= start + length)?.end ?? start + length;
  const cut = highlight(nfc.slice(start, end), matchedWords);
  return `${start > 0 ? '… ' : ''}${cut}${end < nfc.length ? ' …' : ''}`;
}
