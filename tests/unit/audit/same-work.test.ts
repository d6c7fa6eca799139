import { describe, expect, it } from 'vitest';
import { isSameWork, workKeys } from '../../../src/audit/overlap/same-work.ts';
import { supportSchema } from '../../../src/domain/records/support.ts';
import { work } from './works.ts';

function as(title: string, more: Record<string, unknown> = {}) {
  const support = supportSchema.parse({
    id: 'verk',
    title,
    publishers: ['sbu'],
    publisherAsPrinted: 'SBU',
    year: 2018,
    kind: 'report',
    steering: 'supporting',
    status: 'current',
    url: null,
    read: '2026-11',
    ...more,
  });
  return work(title, {}, { keys: workKeys(support), year: support.year, publishers: support.publishers });
}

describe('one work in two records is never a pair', () => {
  it.each([
    [
      'a report and its summary',
      as('Öppenvård för barn'),
      as('Öppenvård för barn. Sammanfattning', { year: 2019 }),
    ],
    ['a report and its press release', as('Öppenvård för barn'), as('Öppenvård för barn (pressmeddelande)')],
    [
      'the same ISBN from two publishers',
      as('Avhopp', { identifiers: ['ISBN 978-91-88599-43-8'] }),
      as('Boende', { identifiers: ['978-91-88599-43-8 (ISBN)'], publishers: ['bra'] }),
    ],
    [
      'the same number from one publisher',
      as('Avhopp', { identifiers: ['SBU 308'] }),
      as('Boende', { identifiers: ['sbu 308'] }),
    ],
  ])('%s', (_, a, b) => {
    expect(isSameWork(a, b)).toBe(true);
  });

  it.each([
    [
      'one number from two publishers',
      as('Avhopp', { identifiers: ['2021:23'] }),
      as('Boende', { identifiers: ['2021:23'], publishers: ['bra'] }),
    ],
    [
      'two works on one page',
      as('Avhopp', { documents: [{ title: 'Avhopp', form: 'page', url: 'https://x.se/sida' }] }),
      as('Boende', { documents: [{ title: 'Boende', form: 'page', url: 'https://x.se/sida' }] }),
    ],
    ['one title in two years', as('Lägesrapport'), as('Lägesrapport', { year: 2019 })],
    ['two titles', as('Risk och behov hos unga'), as('Insatser mot återfall')],
  ])('but not %s', (_, a, b) => {
    expect(isSameWork(a, b)).toBe(false);
  });
});
