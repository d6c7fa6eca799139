import type { Analyzer } from '../text/analyzer.ts';

/** A word with its stem; `start` and `end` count in the sentence's text. */
export interface Token {
  /** As written. */
  readonly raw: string;
  /** Normalised: lower case, NFC. */
  readonly text: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  readonly suspended: boolean;
  /** A clause ends before this word: after , ; : – ( or before men, medan, utan att. */
  readonly clause: number;
}

const clauseWords = new Set(['men', 'medan', 'däremot', 'dock', 'fast', 'fastän', 'trots', 'samtidigt']);

/** The words of one sentence. */
export function tokensOf(text: string, analyzer: Analyzer): Token[] {
  const tokens: Token[] = [];
  let clause = 0;
  let end = 0;
  for (const word of analyzer.words(text)) {
    if (/[,;:()–—]/.test(text.slice(end, word.start)) || clauseWords.has(word.text)) clause += 1;
    end = word.end;
    tokens.push({
      raw: text.slice(word.start, word.end),
      text: word.text,
      stem: analyzer.stem(word.text),
      start: word.start,
      end: word.end,
      suspended: word.suspended,
      clause,
    });
  }
  return tokens;
}
