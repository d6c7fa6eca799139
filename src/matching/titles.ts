import { normalize } from '../text/normalize.ts';
import { allowedErrors, editDistance } from '../text/spelling.ts';
import { stemSwedish } from '../text/stem.ts';
import { stopwords } from '../text/stopwords.ts';
import { wordsOf } from '../text/words.ts';
import { withoutIdentifiers } from './identifiers.ts';

/** A title as it is compared: the stems of its words with weights, and of its part before the subtitle. */
export interface Title {
  readonly words: readonly TitleWord[];
  readonly main: readonly TitleWord[];
}
export interface TitleWord {
  readonly stem: string;
  /** As written: a typing error changes what is stemmed away. */
  readonly raw: string;
}

/** Words that many titles have: they weigh less than what a work is about. */
const common = new Set(
  ['kunskapsstöd', 'handbok', 'vägledning', 'rapport', 'stöd', 'insatser', 'metoder', 'nationella', 'riktlinjer', 'vård', 'omsorg', 'socialtjänsten', 'rekommendationer', 'kartläggning', 'översikt', 'systematisk', 'utvärdering', 'arbete', 'arbetet', 'barn', 'unga', 'personer', 'kommunen', 'allmänna', 'råd', 'föreskrifter', 'sbu', 'socialstyrelsen', 'brå', 'ny', 'uppdaterad', 'reviderad', 'pressmeddelande', 'nyhet', 'publikation'].map((w) => stemSwedish(normalize(w))),
); // biome-ignore format: a list of words
const noise =
  /\((?:\d{4}|rapport[^)]*|nr[^)]*|[^)]{0,12}\d{4}[^)]{0,12})\)|[–-]?\s*(?:metodguiden|kunskapsguiden)\s*$/gi;
/** A press release or a news item before the work's own name. */
const announcement =
  /^\s*(?:pressmeddelande|nyhet|ny rapport|nytt kunskapsstöd|ny publikation|sammanfattning(?: av)?|kortversion(?: av)?|sbu (?:utvärderar|kommenterar|kartlägger))\s*[:–-]\s*/i;

export function titleOf(text: string): Title {
  const bare = withoutIdentifiers(text).replace(noise, ' ').replace(announcement, '');
  const [main = ''] = bare.split(/\s[–—-]\s|[.:!?]\s/);
  return { words: stems(bare), main: stems(main) };
}

function stems(text: string): TitleWord[] {
  return wordsOf(text)
    .map((w) => w.text)
    .filter((w) => !stopwords.has(w) && !/^(?:19|20)\d{2}$/.test(w) && w.length > 1)
    .map((raw) => ({ raw, stem: stemSwedish(raw) }));
}

const weight = (stem: string): number => (common.has(stem) ? 0.4 : 1);

/**
 * 0–1: how much of two titles is the same. A title without its subtitle is the same title; a long title that only
 * contains a short one is not. Misspelt words count as found. `words`: the weight of what was shared, in words.
 */
export function titleLikeness(a: Title, b: Title): { likeness: number; words: number } {
  const whole = overlap(a.words, b.words);
  const [shorter, longer] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const main = longer.main.length < longer.words.length ? overlap(shorter.words, longer.main) : whole;
  // The main title alone says as much only when it is more than a word or two.
  const byMain = main.shared >= 2.4 ? main.likeness * 0.97 : 0;
  return whole.likeness >= byMain
    ? { likeness: whole.likeness, words: whole.shared }
    : { likeness: byMain, words: main.shared };
}

function overlap(a: readonly TitleWord[], b: readonly TitleWord[]): { likeness: number; shared: number } {
  const rest = distinct(b);
  let shared = 0;
  let total = 0;
  for (const word of distinct(a)) {
    total += weight(word.stem);
    const at = rest.findIndex((other) => other.stem === word.stem || misspelt(other.raw, word.raw));
    if (at < 0) continue;
    shared += weight(word.stem);
    rest.splice(at, 1);
  }
  total += rest.reduce((sum, word) => sum + weight(word.stem), 0);
  return { likeness: total === 0 ? 0 : shared / total, shared };
}

function distinct(words: readonly TitleWord[]): TitleWord[] {
  return [...new Map(words.map((w) => [w.stem, w] as const)).values()];
}

function misspelt(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 6 || /\d/.test(a + b)) return false;
  const errors = Math.min(1, allowedErrors(Math.min(a.length, b.length)));
  return editDistance(a, b, errors) <= errors;
}
