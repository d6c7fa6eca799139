/** The rules of matching on made-up names: what is one, what is several, what is nobody's. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../src/matching/match.ts';
import { digitsOf, keyOf, namesOfRecord, partsOf, withoutEndingOf } from '../../../src/matching/names.ts';

const record = (id: string, title: string, abbreviations: string[] = [], more = {}) => ({
  id,
  title,
  abbreviations,
  aliases: [],
  ...more,
});

const matcher = createMatcher([
  record('alfa', 'Alfaprogrammet', ['ALF']),
  record('beta', 'Beta (BT-modellen)', ['BT']),
  record('gamma-3-11', 'Gamma 3–11 år', [], { searchWords: ['Gamma'] }),
  record('gamma-12-18', 'Gamma 12–18 år', [], { searchWords: ['Gamma'] }),
  record('strong', 'Delta', []),
  record('weak', 'Epsilon', [], { searchWords: ['Delta'] }),
]);

describe('owners', () => {
  it('prefers the record whose name it is to one that it only leads to', () => {
    expect(matcher.match('Delta')).toMatchObject({ kind: 'one', id: 'strong' });
  });
  it('offers all owners of a name that fits several', () => {
    expect(matcher.match('gamma')).toMatchObject({ kind: 'several', why: 'shared' });
  });
  it('tells several names in one text from one name with several owners', () => {
    expect(matcher.match('Delta och BT')).toEqual({ kind: 'several', ids: ['strong', 'beta'], why: 'many' });
  });
});

describe('spelling', () => {
  it('reads a longer name with a mistake', () => {
    expect(matcher.match('Alfaprogramet')).toMatchObject({ kind: 'one', id: 'alfa', how: 'spelling' });
  });
  it('never reads another number as a mistake', () => {
    expect(matcher.match('Gamma 3–12 år').kind).toBe('several');
  });
  it('never guesses at an abbreviation', () => {
    expect(matcher.match('ALV').kind).toBe('none');
  });
});

describe('keys and parts', () => {
  it.each([
    ['TF-KBT', 'tfkbt'],
    ['tf kbt', 'tfkbt'],
    ['Öckerömetoden', 'öckerömetoden'],
    ['Idé', 'ide'],
  ])('%s → %s', (text, key) => expect(keyOf(text)).toBe(key));

  it('takes a title apart as people do', () => {
    expect(partsOf('Trygghetscirkeln (COS-P)')).toEqual(['Trygghetscirkeln', 'COS-P']);
    expect(partsOf('BIFF – Barn i föräldrars fokus')).toEqual(['BIFF', 'Barn i föräldrars fokus']);
  });
  it('keeps former ids as names', () => {
    const names = namesOfRecord(record('ny', 'Ny', [], { redirects: ['gammal-metod'] }));
    expect(names.map((n) => n.text)).toContain('gammal-metod');
  });
  it('leaves a word that is nothing but an ending alone', () => {
    expect(withoutEndingOf('metod')).toBe('metod');
    expect(withoutEndingOf('kometprogrammet')).toBe('komet');
  });
  it('reads numbers in order', () => expect(digitsOf('Komet 12–18 år')).toBe('12 18'));
});

it('answers anything, and one only with an id that exists', () => {
  const ids = ['alfa', 'beta', 'gamma-3-11', 'gamma-12-18', 'strong', 'weak'];
  fc.assert(
    fc.property(fc.string({ maxLength: 500, unit: 'grapheme' }), (text) => {
      const match = matcher.match(text);
      if (match.kind === 'one') expect(ids).toContain(match.id);
    }),
  );
});
