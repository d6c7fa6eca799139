import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../src/text/analyzer.ts';
import { foldSwedish, normalize } from '../../../src/text/normalize.ts';
import { rootOf } from '../../../src/text/root.ts';
import { allowedErrors, bitCount, editDistance, letterBits } from '../../../src/text/spelling.ts';
import { stemSwedish } from '../../../src/text/stem.ts';
import { wordsOf } from '../../../src/text/words.ts';
import { readLexicon } from '../../relevance/lexicon.ts';

const analyzer = createAnalyzer(readLexicon());

describe('normalize', () => {
  it.each([
    ['VÅLD', 'våld'],
    ['Café Müller', 'cafe muller'],
    ['a\u030Aterfall', 'återfall'], // å as two characters
    ['Sjæl og Ørsted', 'själ og örsted'],
    ['barn\u00ADmiss\u00ADhandel', 'barnmisshandel'],
  ])('%s → %s', (text, expected) => expect(normalize(text)).toBe(expected));

  it('folds å ä ö only when asked', () => {
    expect(normalize('våld')).not.toBe(normalize('vald'));
    expect(foldSwedish('våld på ö')).toBe('vald pa o');
  });
});

describe('stems', () => {
  it.each([
    ['barnens', 'barn'],
    ['våldsutövarna', 'våldsutövare'],
    ['stödet', 'stöd'],
    ['samtalets', 'samtal'],
    ['kvinnornas', 'kvinna'],
    ['föräldrarna', 'förälder'],
    ['männen', 'man'],
    ['hemlöshet', 'hemlösa'],
    ['missbrukare', 'missbruk'],
    ['riktlinjerna', 'riktlinje'],
  ])('%s and %s are one word', (a, b) => expect(analyzer.stem(a)).toBe(analyzer.stem(b)));

  it.each([
    ['komet', 'kommer'],
    ['kvalitet', 'kvalité'],
    ['paket', 'pak'],
    ['vård', 'värd'],
    ['får', 'far'],
  ])('%s and %s are not', (a, b) => expect(analyzer.stem(a)).not.toBe(analyzer.stem(b)));

  it('leaves short words and words with digits alone', () => {
    for (const word of ['mst', 'abc', '12b', 'sos']) expect(stemSwedish(word)).toBe(word);
  });

  it.each([
    ['bedömning', 'bedöma'],
    ['ansökan', 'ansöka'],
    ['motivation', 'motivera'],
    ['träning', 'träna'],
    ['utredningar', 'utreda'],
  ])('%s and %s have one root', (a, b) => expect(rootOf(analyzer.stem(a))).toBe(rootOf(analyzer.stem(b))));
});

describe('compounds', () => {
  const parts = (word: string) => analyzer.split(word);
  const stems = (...words: string[]) => words.map((word) => analyzer.stem(word));
  it.each([
    ['föräldraskapsstödsprogram', ['föräldraskap', 'stöd', 'program']],
    ['riskbedömningsinstrument', ['risk', 'bedömning', 'instrument']],
    ['partnervåld', ['partner', 'våld']],
    ['kvinnojour', ['kvinna', 'jour']],
  ])('%s', (word, expected) => expect(parts(word)).toEqual(stems(...expected)));

  it.each(['handläggare', 'mottagning', 'tillsammans', 'människa', 'barn', 'mst', 'covid19'])(
    '%s is not split',
    (word) => expect(parts(word)).toEqual([]),
  );

  it('takes no time over a word that nobody wrote', () => {
    const start = performance.now();
    expect(parts('våld'.repeat(2000))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(50);
  });
});

describe('words and forms', () => {
  it('reads hyphens and colons both ways', () => {
    expect(analyzer.forms('KBT-baserad')).toEqual(['kbt', 'kbtbaserad', 'baserad']);
    expect(analyzer.forms('SARA:SV')).toContain('sarasv');
    expect(analyzer.forms('12–17 år')).toEqual(['12', '17', 'år']);
  });

  it('fills in the part that a hyphen leaves out', () => {
    expect(analyzer.forms('missbruks- och beroendevård')).toContain('missbruksvård');
  });

  it('gives positions in the text', () => {
    expect(wordsOf('Å, barn!').map(({ text, start, end }) => [text, start, end])).toEqual([
      ['å', 0, 1],
      ['barn', 3, 7],
    ]);
  });

  it('has a version that changes with the lexicon', () => {
    const other = createAnalyzer({ ...readLexicon(), neverSplit: [] });
    expect(other.version).not.toBe(analyzer.version);
    expect(createAnalyzer(readLexicon()).version).toBe(analyzer.version);
  });
});

describe('spelling', () => {
  it.each([
    ['ombud', 'umbud', 1],
    ['fröst', 'först', 1],
    ['haschavänjning', 'haschavvänjning', 1],
    ['terapi', 'therapi', 1],
    ['abc', 'xyz', 3],
  ])('%s to %s takes %i', (a, b, distance) => expect(editDistance(a, b, 2)).toBe(distance));

  it('allows no errors in short words', () => {
    expect([3, 4, 7, 8].map(allowedErrors)).toEqual([0, 1, 1, 2]);
  });

  it('never rules out by letters what is within the distance', () => {
    for (const [a, b] of [
      ['motiverande', 'motiverade'],
      ['sings', 'signs'],
      ['åäö', 'aäö'],
    ] as const) {
      expect(bitCount(letterBits(a) ^ letterBits(b))).toBeLessThanOrEqual(2 * editDistance(a, b, 3));
    }
  });
});
