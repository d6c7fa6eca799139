import { expect, it } from 'vitest';
import { phraseFinder } from '../../../src/audit/overlap/phrases.ts';
import { createAnalyzer } from '../../../src/text/analyzer.ts';

const analyzer = createAnalyzer({ stemExceptions: {}, compoundParts: [], neverSplit: [] });
const find = phraseFinder(
  [
    { value: 'vald', text: 'våld' },
    { value: 'nara', text: 'våld i nära relationer' },
    { value: 'stod', text: 'föräldrastöd' },
    { value: 'ips', text: 'IPS' },
  ],
  analyzer,
);

it.each([
  ['Våld i nära relationer. Handbok', ['nara'], 'the longest name wins: it is not also "våld"'],
  ['Om våldet', ['vald'], 'inflected'],
  ['Våldsförebyggande arbete', [], 'a short word is not what every compound with it is about'],
  ['Kartläggning av föräldrastödsprogram', ['stod'], 'a long word is found as the first part of a compound'],
  ['Stöd till arbete (IPS)', ['ips'], 'an abbreviation as written'],
  ['IPS-modellen i kommunen', ['ips'], 'also as the first part of a word'],
  ['Tips till läsaren', [], 'and not inside a word'],
])('%s → %j (%s)', (text, values) => {
  expect([...find(text)]).toEqual(values);
});
