/** Names inside a longer text: "vi använder Komet för föräldrar sedan 2015". */
import { foldSwedish } from '../text/normalize.ts';
import type { NameLookup } from './lookup.ts';
import { nearNames, owners } from './lookup.ts';
import type { KnownName } from './names.ts';
import { wordKeys } from './names.ts';

export interface Span {
  readonly text: string;
  readonly owners: readonly string[];
  readonly misspelt: boolean;
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

type Words = ReturnType<typeof wordKeys>;

function nameAt(lookup: NameLookup, words: Words, at: number): { span: Span; length: number } | null {
  const most = Math.min(lookup.longest, words.length - at);
  for (let length = most; length > 0; length--) {
    const part = words.slice(at, at + length);
    const key = part.map((w) => w.key).join('');
    const raw = part.map((w) => w.raw).join(' ');
    const exact = (lookup.byKey.get(key) ?? lookup.byFolded.get(foldSwedish(key)) ?? []).filter((name) =>
      countsInText(name, raw, length),
    );
    if (exact.length > 0) return { span: { text: raw, owners: owners(exact), misspelt: false }, length };
  }
  for (let length = Math.min(4, most); length > 0; length--) {
    const part = words.slice(at, at + length);
    const key = part.map((w) => w.key).join('');
    if (key.length < LONG_ENOUGH) continue;
    const near = nearNames(lookup, key).filter((name) => name.text.length >= LONG_ENOUGH - 1);
    if (near.length > 0) {
      const raw = part.map((w) => w.raw).join(' ');
      return { span: { text: raw, owners: owners(near), misspelt: true }, length };
    }
  }
  return null;
}

/** Is a word of a sentence meant as the name? Short names and ordinary words only in capitals, ids never. */
function countsInText(name: KnownName, raw: string, words: number): boolean {
  if (name.kind === 'id') return words > 1 || raw.length > 6;
  if (words > 1) return true;
  if (raw.length <= 4 && name.text === name.text.toUpperCase()) return raw === raw.toUpperCase();
  if (raw.length <= 4 || ordinary.has(raw.toLowerCase())) return raw !== raw.toLowerCase();
  return true;
}
