/** Names inside a longer text: "vi använder Komet för föräldrar sedan 2015". */
import { foldSwedish } from '../text/normalize.ts';
import type { NameLookup } from './lookup.ts';
import { nearNames, owners } from './lookup.ts';
import { type KnownName, type WordKey, wordKeys } from './names.ts';

export interface Span {
  readonly text: string;
  readonly owners: readonly string[];
  readonly misspelt: boolean;
  /** Every name it was read as is only a part of a name, or a search word. */
  readonly loose: boolean;
  /** It is a part of some record's name, not only a word that leads there. */
  readonly isPart: boolean;
  /** Positions in the text's NFC form. */
  readonly start: number;
  readonly end: number;
}

/**
 * Ordinary Swedish words that are also names of methods: inside a sentence they are only a name when written with a
 * capital ("Effekt" against "effekt").
 */
const ordinary = new Set(['action', 'bryggan', 'dina', 'effekt', 'friends', 'gapet', 'trappan', 'connect']);

/** A misspelt name inside a text must be long: shorter words are near some name by chance. */
const LONG_ENOUGH = 9;

/** The names in a text, longest first at every place, none overlapping. */
export function namesInside(lookup: NameLookup, text: string): Span[] {
  const words = wordKeys(text);
  const spans: Span[] = [];
  for (let at = 0; at < words.length; ) {
    const found = nameAt(lookup, words, at);
    if (found === null) at++;
    else {
      spans.push(found.span);
      at += found.length;
    }
  }
  return spans;
}

type Words = readonly WordKey[];

function nameAt(lookup: NameLookup, words: Words, at: number): { span: Span; length: number } | null {
  const most = Math.min(lookup.longest, words.length - at);
  for (let length = most; length > 0; length--) {
    const part = words.slice(at, at + length);
    const key = part.map((w) => w.key).join('');
    const raw = part.map((w) => w.raw).join(' ');
    const exact = (lookup.byKey.get(key) ?? lookup.byFolded.get(foldSwedish(key)) ?? []).filter((name) =>
      countsInText(name, raw, length),
    );
    if (exact.length > 0) return { span: spanOf(part, raw, exact, false), length };
  }
  for (let length = Math.min(4, most); length > 0; length--) {
    const part = words.slice(at, at + length);
    const key = part.map((w) => w.key).join('');
    if (key.length < LONG_ENOUGH) continue;
    // "av Circle of Security" is the name after the "av", and "äldre gott" no misspelt "äldrelots".
    if (length > 1 && (part[0]?.raw.length ?? 0) <= 2) continue;
    const near = nearNames(lookup, key).filter(
      (name) =>
        name.text.length >= LONG_ENOUGH - 1 && (length === 1 || wordKeys(name.text).length === length),
    );
    if (near.length > 0) {
      const raw = part.map((w) => w.raw).join(' ');
      return { span: spanOf(part, raw, near, true), length };
    }
  }
  return null;
}

function spanOf(part: Words, text: string, names: readonly KnownName[], misspelt: boolean): Span {
  const loose = names.every((n) => n.strength === 1);
  return {
    text,
    owners: owners(names),
    misspelt,
    loose,
    isPart: names.some((n) => n.kind === 'part'),
    start: part[0]?.start ?? 0,
    end: part.at(-1)?.end ?? 0,
  };
}

/** Is a word of a sentence meant as the name? Short names and ordinary words only in capitals, ids never. */
function countsInText(name: KnownName, raw: string, words: number): boolean {
  if (name.kind === 'id') return words > 1 || raw.length > 6;
  // "i Komet" is not the name iKomet.
  if (words > 1) return /[\s-]/.test(name.text) || !/^\p{Ll}{1,2}\s/u.test(raw);
  if (raw.length <= 4 && name.text === name.text.toUpperCase()) return raw === raw.toUpperCase();
  if (raw.length <= 4 || ordinary.has(raw.toLowerCase())) return raw !== raw.toLowerCase();
  return true;
}
