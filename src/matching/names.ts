/** The names that a record is known by, and the keys under which two spellings of one name are equal. */
import { normalize } from '../text/normalize.ts';
import { wordsOf } from '../text/words.ts';

/** What a record says of its names; a method, and any other record with the same fields. */
export interface NamedRecord {
  readonly id: string;
  readonly title: string;
  readonly abbreviations: readonly string[];
  readonly aliases: readonly string[];
  /** Names that are only nearly right, or that fit several records. */
  readonly searchWords?: readonly string[];
  /** Former ids. */
  readonly redirects?: readonly string[];
}

export type NameKind = 'title' | 'abbreviation' | 'alias' | 'id' | 'part' | 'search_word';

export interface KnownName {
  readonly owner: string;
  readonly text: string;
  readonly kind: NameKind;
  /** 2 = a name of the record, 1 = a part of one, or a word that leads there and perhaps to others too. */
  readonly strength: 1 | 2;
}

/** All names of a record, each once: full names, ids, and the parts that people use of a longer name. */
export function namesOfRecord(record: NamedRecord): KnownName[] {
  const name = (kind: NameKind, strength: 1 | 2) => (text: string) => ({
    owner: record.id,
    text,
    kind,
    strength,
  });
  const full = [
    name('title', 2)(record.title),
    ...record.abbreviations.map(name('abbreviation', 2)),
    ...record.aliases.map(name('alias', 2)),
    ...[record.id, ...(record.redirects ?? [])].map(name('id', 2)),
  ];
  const loose = [
    ...[record.title, ...record.aliases].flatMap(partsOf).map(name('part', 1)),
    ...(record.searchWords ?? []).map(name('search_word', 1)),
  ];
  const seen = new Set<string>();
  return [...full, ...loose].filter(({ text }) => {
    const key = keyOf(text);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** "Trygghetscirkeln (COS-P)" is also either half; "BIFF – Barn i föräldrars fokus" too. One letter is no name. */
export function partsOf(name: string): string[] {
  const bare = name.replace(/\s*\([^)]*\)/g, ' ').trim();
  const inside = [...name.matchAll(/\(([^)]*)\)/g)].flatMap((m) => (m[1] ?? '').split(/,\s*/));
  const withoutYears = bare.replace(/\s+år$/, '');
  const pieces = [bare, withoutYears, ...bare.split(/\s+[–—/-]\s+|\s*[.:]\s+/), ...inside].map((p) =>
    p.trim(),
  );
  return [...new Set(pieces)].filter((piece) => keyOf(piece).length > 1 && piece !== name);
}

/** Letters and digits run together, lower case, marks folded, å ä ö kept: "TF-KBT" is "tf kbt" is "TFKBT". */
export function keyOf(text: string): string {
  return normalize(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

export interface WordKey {
  readonly key: string;
  readonly raw: string;
  /** Positions in the text's NFC form. */
  readonly start: number;
  readonly end: number;
}

/** The words of a text, as they are matched. */
export function wordKeys(text: string): WordKey[] {
  const nfc = text.normalize('NFC');
  return wordsOf(nfc).map(({ text: key, start, end }) => ({ key, raw: nfc.slice(start, end), start, end }));
}

/** The numbers of a key or a text, in order: a name with other numbers is another version, never a misspelling. */
export function digitsOf(text: string): string {
  return text.replace(/\D+/g, ' ').trim();
}

const endings =
  /s?(?:programmet|program|metoden|metod|modellen|modell|behandlingen|behandling|grupperna|grupper)$/;

/** A key without a word for what the thing is: "kometprogrammet" → "komet"; unchanged where little would be left. */
export function withoutEndingOf(key: string): string {
  const stem = key.replace(endings, '');
  return stem.length < 3 ? key : stem;
}
