/** "Dialektisk beteendeterapi (DBT)", "DBT (…)", "DBT står för …": what a text itself says that an abbreviation means. */
import { keyOf } from '../matching/names.ts';

const capitals = String.raw`[A-ZÅÄÖ][\p{L}\d]*(?:-[\p{L}\d]+)?`;
const inParentheses = new RegExp(String.raw`([^.;:!?()\n]{3,120})\s\((${capitals})\)`, 'gu');
const thenParentheses = new RegExp(String.raw`(?<![\p{L}\d-])(${capitals})\s\(([^()\n]{4,90})\)`, 'gu');
const standsFor = new RegExp(
  String.raw`(?<![\p{L}\d-])(${capitals})(?:\s+(?:står för|betyder|är en förkortning (?:för|av)|är förkortning för|utläses)\s+|\s[–—-]\s)["”“»]?([^.;:!?()"”“»\n]{6,90})`,
  'gu',
);

/** Abbreviation → the ways in which the text writes it out, as keys (see matching/names.ts). */
export function writtenOut(text: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (abbreviation: string, key: string): void => {
    if (key.length < 6 || !isAbbreviation(abbreviation)) return;
    found.set(abbreviation, [...(found.get(abbreviation) ?? []), key]);
  };
  for (const [, before = '', abbreviation = ''] of text.matchAll(inParentheses))
    for (const words of endings(before, abbreviation)) add(abbreviation, keyOf(words));
  for (const pattern of [thenParentheses, standsFor])
    for (const [, abbreviation = '', inside = ''] of text.matchAll(pattern))
      if (sameInitial(inside.replace(/^(?:en|ett|the|a)\s/i, ''), abbreviation))
        add(abbreviation, keyOf(inside));
  return found;
}

/** Do a name of a record and what the text writes out agree? Either may go on where the other ends. */
export function agrees(written: readonly string[], names: readonly string[]): boolean {
  return names.some((name) => {
    const key = keyOf(name.replace(/\s*\([^)]*\)/g, ''));
    return key.length > 5 && written.some((w) => key.startsWith(w) || w.startsWith(key) || isKin(key, w));
  });
}

/** The English and the Swedish name of one thing mostly begin alike: functional family, funktionell familje. */
const ALIKE = 7;

function isKin(a: string, b: string): boolean {
  const [x, y] = [a, b].map((key) =>
    key.replace(/c/g, 'k').replace(/ph/g, 'f').replace(/th/g, 't').replace(/y/g, 'i'),
  );
  return x !== undefined && y !== undefined && x.length >= ALIKE && x.slice(0, ALIKE) === y.slice(0, ALIKE);
}

function isAbbreviation(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(text) && text.length <= 10;
}

/** The last words before the parentheses that begin with the abbreviation's first letter. */
function endings(before: string, abbreviation: string): string[] {
  const words = before
    .trim()
    .split(/\s+/)
    .slice(-abbreviation.length - 2);
  return words.flatMap((word, i) =>
    sameInitial(word, abbreviation) && words.length - i <= abbreviation.length + 1
      ? [words.slice(i).join(' ')]
      : [],
  );
}

function sameInitial(words: string, abbreviation: string): boolean {
  return (
    words
      .replace(/^["”“»'’]/, '')
      .charAt(0)
      .toLowerCase() === abbreviation.charAt(0).toLowerCase()
  );
}
