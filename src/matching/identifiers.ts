/**
 * Numbers that identify a work, out of text, each as `kind:number` in one way of writing. Report numbers (2010:19) and
 * diary numbers belong to a publisher and are only the same within it.
 */
export interface Identifier {
  readonly kind: 'isbn' | 'doi' | 'urn' | 'statute' | 'sou' | 'sbu' | 'article' | 'series' | 'diary';
  readonly number: string;
}

interface IdentifierRule {
  readonly kind: Identifier['kind'];
  readonly pattern: RegExp;
  readonly write: (match: RegExpMatchArray) => string | null;
}

const rules: readonly IdentifierRule[] = [
  { kind: 'doi', pattern: /\b(10\.\d{4,9}\/[^\s"<>,;]+[^\s"<>,;.)])/gi, write: (m) => (m[1] ?? '').toLowerCase() },
  { kind: 'urn', pattern: /\burn:nbn:[a-z0-9:.-]+/gi, write: (m) => m[0].toLowerCase() },
  { kind: 'isbn', pattern: /(?:ISBN[:\s-]*)?\b(97[89](?:[\s-]?\d){10}|\d(?:[\s-]?\d){8}[\s-]?[\dXx])\b/g, write: (m) => isbn13(m[1] ?? '', /isbn/i.test(m[0])) },
  { kind: 'statute', pattern: /\b(HSLF-FS|SOSFS|SKOLFS|SiSFS|SFS)\s*(\d{4}):\s*(\d{1,4})\b/gi, write: (m) => `${m[1]?.toUpperCase()} ${m[2]}:${m[3]}` },
  { kind: 'sou', pattern: /\b(SOU|Ds|Dir|Prop|Bet)\.?\s*(\d{4}(?:\/\d{2,4})?):\s*([A-Za-z]{0,3}\d{1,4})\b/g, write: (m) => `${m[1]?.toLowerCase()} ${m[2]}:${m[3]?.toLowerCase()}` },
  { kind: 'sbu', pattern: /\bSBU(?:[- ]?(?:rapport|utvärderar|kommenterar|kartlägger))?\s*(?:nr\.?\s*)?(\d{3}|\d{4}[_/]\d{1,2})(?:\s*\/\s*\d{4})?\b(?!-)/gi, write: (m) => (m[1] ?? '').replace('/', '_').toLowerCase() },
  { kind: 'sbu', pattern: /\b(ut\d{6}|\d{4}_\d{2}|sos_\d{6,8})\b/gi, write: (m) => (m[1] ?? '').toLowerCase() },
  // Socialstyrelsen's article numbers: 2017-10-22, 2013-3-1. A day of publication has the same form: see articleOnly.
  { kind: 'article', pattern: /\b((?:19|20)\d{2}-\d{1,2}-\d{1,5})\b/g, write: (m) => articleOnly(m[1] ?? '') },
  { kind: 'series', pattern: /\b((?:19|20)\d{2}(?:\/\d{2})?:(?:RFR)?\d{1,3}|\d{2,3}\/\d{2}(?!\d))\b/gi, write: (m) => (m[1] ?? '').toLowerCase() },
  { kind: 'series', pattern: /\brapport\s+(?:nr\.?\s*)?(\d{2,4})\b(?![:_/-])/gi, write: (m) => (/^(?:19|20)\d{2}$/.test(m[1] ?? '') ? null : `rapport ${m[1]}`) },
  { kind: 'diary', pattern: /\b(?:dnr|diarienr|diarienummer)[.:\s]*([A-ZÅÄÖ]?\d?[\w.-]*\d{2,}[:/-]\d{1,6}(?:[/-]\d+)*)/gi, write: (m) => (m[1] ?? '').toLowerCase() },
]; // biome-ignore format: one rule a line

/** All identifiers of a text, in order and without doubles. What one rule has taken is not read again. */
export function identifiersIn(text: string): Identifier[] {
  const found = new Map<string, Identifier>();
  let rest = text;
  for (const { kind, pattern, write } of rules) {
    rest = rest.replace(pattern, (...args) => {
      const groups = args
        .slice(0, -2)
        .map((g) => (typeof g === 'string' ? g : '')) as unknown as RegExpMatchArray;
      const number = write(groups);
      if (number === null || number === '') return args[0] as string;
      found.set(`${kind}:${number}`, { kind, number });
      return ' ';
    });
  }
  return [...found.values()];
}

/** The text without its identifiers and the words that announce them: what is left is title. */
export function withoutIdentifiers(text: string): string {
  let rest = text;
  for (const { pattern, write } of rules) {
    rest = rest.replace(pattern, (...args) => {
      const groups = args
        .slice(0, -2)
        .map((g) => (typeof g === 'string' ? g : '')) as unknown as RegExpMatchArray;
      return write(groups) === null ? (args[0] as string) : ' ';
    });
  }
  return rest.replace(
    /\b(?:ISBN|DOI|URN|dnr|art\.?\s?nr|best\.?\s?nr|artikelnummer|rapport nr)\b\.?:?/gi,
    ' ',
  );
}

/** A month and a day that are possible make it a date, unless it is one no month begins (2017-10-22 stays both). */
function articleOnly(number: string): string | null {
  const [year, part, item] = number.split('-');
  if (year === undefined || part === undefined || item === undefined) return null;
  // Dates are written with two figures each: 2016-05-13. Article numbers are not padded: 2017-8-1, 2018-10-22.
  if (/^0/.test(part) || /^0/.test(item)) return null;
  return `${year}-${part}-${item}`;
}

function isbn13(raw: string, named: boolean): string | null {
  const digits = raw.replace(/[^\dXx]/g, '').toUpperCase();
  if (digits.length === 13) return digits;
  if (digits.length !== 10 || !named) return null;
  const body = `978${digits.slice(0, 9)}`;
  const sum = [...body].reduce((total, d, i) => total + Number(d) * (i % 2 === 0 ? 1 : 3), 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}
