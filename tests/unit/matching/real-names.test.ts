/** Names as municipalities write them, on the real catalogue: every row is read right, or not at all. */
import { expect, it } from 'vitest';
import { createMatcher, type Match } from '../../../src/matching/match.ts';
import { realCatalogue } from '../../helpers/catalogue.ts';

const matcher = createMatcher([...realCatalogue().methods.values()].filter((m) => m.retired === null));

/** What is written → the record, or the several that it may be, or none. `why` says what the row is there for. */
const rows: readonly [written: string, expected: string | readonly string[] | null, why: string][] = [
  ['MST', 'multisystemisk-terapi', 'abbreviation'],
  ['mst', 'multisystemisk-terapi', 'small letters'],
  ['MST (multisystemisk terapi)', 'multisystemisk-terapi', 'both forms'],
  ['Multisystemiks terapi', 'multisystemisk-terapi', 'two letters swapped'],
  ['FFT', 'funktionell-familjeterapi', 'abbreviation'],
  ['Funktionel familjeterapi', 'funktionell-familjeterapi', 'a letter left out'],
  ['- ART', 'aggression-replacement-training', 'a bullet before it'],
  ['1. ADAD', 'adolescent-drug-abuse-diagnosis', 'a row number before it'],
  ['”Repulse”', 'repulse', 'quotation marks'],
  ['Repuls', 'repulse', 'as it is said'],
  ['Familjeradslag', 'familjeradslag', 'no å on the keyboard'],
  ['Familjerådslaget', 'familjeradslag', 'definite form'],
  ['Family group conference', 'familjeradslag', 'English name'],
  ['Housing first', 'bostad-forst', 'English name'],
  ['De otrliga åren', 'de-otroliga-aren', 'misspelt'],
  ['Incredible Years', 'de-otroliga-aren', 'English name'],
  ['Scared straight', 'avskrackningsprogram-scared-straight-m-fl', 'name inside a longer title'],
  ['Trygghetscirkeln', 'trygghetscirkeln-cos-p', 'half of a title'],
  ['COS-P', 'trygghetscirkeln-cos-p', 'the other half'],
  ['MTFC', 'treatment-foster-care-oregon', 'old abbreviation'],
  ['Treatment foster care oregon', 'treatment-foster-care-oregon', 'full name'],
  ['ÄBIC', 'abic', 'replaced, and still in use'],
  ['BBIC', 'barns-behov-i-centrum', 'abbreviation'],
  ['Höjaspelet', 'good-behavior-game', 'Swedish name'],
  ['Örebro preventionsprogram', 'orebro-preventionsprogram-effekt', 'old name'],
  ['good-behavior-game-pax-i-skolan-hojaspelet', 'good-behavior-game', 'former id'],
  ['12-steg', 'tolvstegsbehandling', 'figures'],
  ['Komet 12–18 år', 'komet-12-18-ar', 'the version is named'],
  ['Komet 12-18', 'komet-12-18-ar', 'the version, shorter'],
  ['komet för föräldrar, 3-11 år', 'komet-3-11-ar', 'the numbers tell the version'],
  ['Vägledande samspel', 'icdp-vagledande-samspel', 'after the dash of a title'],
  ['Motiverande samtal (MI)', 'motiverande-samtal', 'name and abbreviation'],
  ['Vi använder FFT i öppenvården sedan 2015', 'funktionell-familjeterapi', 'in a sentence'],
  ['Kometprogrammet', ['komet-12-18-ar', 'komet-3-11-ar', 'komet-via-internet'], 'three versions'],
  ['ABC', ['alla-barn-i-centrum', 'attachment-and-biobehavioral-catch-up'], 'two owners'],
  ['CPP', ['child-parent-psychotherapy', 'coping-power-program'], 'two owners'],
  ['SoS', ['signs-of-safety', 'signs-of-suicide'], 'two owners but for capitals'],
  ['FFT och MST', ['funktionell-familjeterapi', 'multisystemisk-terapi'], 'two methods in a row'],
  ['Anna-metoden', null, 'unknown'],
  ['vårt eget arbetssätt', null, 'unknown'],
];

it('has forty rows', () => expect(rows).toHaveLength(40));

it.each(rows)('%s → %s (%s)', (written, expected) => {
  const match = matcher.match(written);
  expect(readable(match)).toEqual(
    expected === null || typeof expected === 'string' ? expected : [...expected].sort(),
  );
});

function readable(match: Match): string | string[] | null {
  if (match.kind === 'one') return match.id;
  return match.kind === 'several' ? [...match.ids].sort() : null;
}

it.each([
  ['DUDITT', 'one letter from two instruments in capitals'],
  ['Vi vill se effekt av det vi gör', 'effekt is a word here, not Effekt the programme'],
  ['Det ska vi se på i vår grupp, kan vi sätta in mi?', 'se, kan and mi are words'],
  ['Komet', 'three versions'],
  ['', 'blank'],
  ['   \t', 'blank'],
  ['???', 'no letters'],
])('never guesses: %s (%s)', (written) => {
  expect(matcher.match(written).kind).not.toBe('one');
});

it('offers near names where nothing matches, and nothing where nothing is alike', () => {
  expect(matcher.match('Haschavvänjning')).toEqual({ kind: 'none', near: ['haschavvanjningsprogrammet'] });
  expect(matcher.match('qqxxzz')).toEqual({ kind: 'none', near: [] });
});

it('says how it read what is not the name itself', () => {
  const how = (text: string) => {
    const match = matcher.match(text);
    return match.kind === 'one' ? match.how : match.kind;
  };
  expect(how('Multisystemisk terapi')).toBe('name');
  expect(how('Multisystemiks terapi')).toBe('spelling');
  expect(how('Aterfallsprevention på grupp')).toBe('inside');
  expect(how('Trygghetscirkeln')).toBe('part');
  expect(how('Oppna samtal')).toBe('none');
});
