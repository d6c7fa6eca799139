import { expect, it } from 'vitest';
import { countryText } from '../../../src/domain/country-text.ts';
import {
  countText,
  dateText,
  hostText,
  inSentence,
  listText,
  sourceDateText,
} from '../../../src/web/format.ts';

it.each([
  ['2021', '2021'],
  ['2021-05', 'maj 2021'],
  ['2021-05-03', '3 maj 2021'],
  ['2026-11-22T00:03:00.000Z', '22 november 2026'],
])('a date is as exact as it is known: %s', (date, text) => {
  expect(dateText(date)).toBe(text);
});

it('shows when a source was read only if it has no date of its own', () => {
  expect(sourceDateText(null, '2026-11')).toBe('läst november 2026');
  expect(sourceDateText('2018', '2026-11')).toBe('2018');
});

it('counts in Swedish', () => {
  expect(countText(1, 'träff', 'träffar')).toBe('1 träff');
  expect(countText(0, 'träff', 'träffar')).toBe('0 träffar');
  // A thousand is set apart by a no-break space, so that a number is not broken over two lines.
  expect(countText(1620, 'träff', 'träffar')).toBe('1\u00a0620 träffar');
});

it('names countries, and what is not a country', () => {
  expect(['NO', 'GB', 'INT', 'EU'].map(countryText)).toEqual([
    'Norge',
    'Storbritannien',
    'internationell',
    'EU',
  ]);
});

it.each([
  ['Barn och unga', 'barn och unga'],
  ['SBU', 'SBU'],
  ['MI, MET', 'MI, MET'],
  ['Äldre', 'äldre'],
])('inside a sentence %s is %s', (label, text) => {
  expect(inSentence(label)).toBe(text);
});

it('joins with och, and shows hosts without www', () => {
  expect([listText([]), listText(['a']), listText(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b och c']);
  expect([hostText('https://www.sbu.se/x'), hostText('inte en adress')]).toEqual([
    'sbu.se',
    'inte en adress',
  ]);
});
