/** HTML that somebody pastes or a mail carries → text. Tags are thrown away, never run; linear in the text's length. */

const startOfHtml = /<(?:!doctype html|html|body|head|div|p|table|ul|ol|h[1-6]|span|br|a)\b[^<>]{0,400}>/i;

/** Is it markup rather than text with a "<" in it? */
export function looksLikeHtml(text: string): boolean {
  return (
    startOfHtml.test(text) &&
    /<\/(?:html|body|div|p|table|ul|ol|h[1-6]|span|a|li|td)\s*>|<br\s*\/?>/i.test(text)
  );
}

const hidden = /<(script|style|noscript|template|svg|head|iframe)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;
const comments = /<!--[\s\S]*?-->/g;
const blockEnds =
  /<\/?(?:address|article|aside|blockquote|br|dd|div|dl|dt|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tr|ul)\b[^<>]*>/gi;
const cells = /<\/?(?:td|th)\b[^<>]*>/gi;

export function htmlText(html: string): string {
  const bare = html
    .replace(comments, ' ')
    .replace(hidden, ' ')
    .replace(/\s+/g, ' ')
    .replace(blockEnds, '\n')
    .replace(cells, ' ')
    .replace(/<\/?[a-z!?][^<>]*>/gi, '');
  return decodeEntities(bare)
    .split('\n')
    .map((line) => line.replace(/[ \u00A0]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const named: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '', aring: 'å', auml: 'ä', ouml: 'ö', Aring: 'Å', Auml: 'Ä', Ouml: 'Ö', eacute: 'é', Eacute: 'É', uuml: 'ü', aelig: 'æ', oslash: 'ø',
  ndash: '–', mdash: '—', hellip: '…', rdquo: '”', ldquo: '“', bdquo: '„', raquo: '»', laquo: '«', rsquo: '’', lsquo: '‘', reg: '®', trade: '™', copy: '©', bull: '•', middot: '·', sect: '§', frac12: '½', euro: '€', deg: '°', thinsp: ' ', ensp: ' ', emsp: ' ',
}; // biome-ignore format: a table

export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}\d{0,2}));/gi,
    (whole, decimal, hex, name) => {
      if (typeof name === 'string') return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole;
      const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
      const known = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
      return known ? String.fromCodePoint(code) : ' ';
    },
  );
}
