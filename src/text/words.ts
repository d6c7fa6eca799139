import { isPlain, normalize } from './normalize.ts';

/** One word of a text. `start` and `end` are positions in the text's NFC form. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Nothing but a hyphen, colon or apostrophe stands before the next word: KBT-baserad, SARA:SV. */
  readonly joinsNext: boolean;
  /** A hyphen and then a space follow: the last part is left out (missbruks- och beroendevård). */
  readonly suspended: boolean;
}

const wordPattern = /[\p{L}\p{N}\p{M}\u00AD]+/gu;
const joiner = /^[-\u2010\u2011:'’]$/;
const hanging = /^[-\u2010\u2011][\s,/]/;

/** The words of a text, normalised, in order. */
export function wordsOf(text: string): Word[] {
  const nfc = text.normalize('NFC');
  const found = [...nfc.matchAll(wordPattern)];
  const lower = nfc.toLowerCase();
  // Most texts have nothing to fold, which is found out once and not word by word.
  const plain = lower.length === nfc.length && isPlain(lower);
  return found.map((match, i) => {
    const end = match.index + match[0].length;
    const between = nfc.slice(end, found[i + 1]?.index ?? end);
    return {
      text: plain ? lower.slice(match.index, end) : normalize(match[0]),
      start: match.index,
      end,
      joinsNext: joiner.test(between),
      suspended: hanging.test(between),
    };
  });
}
