import { describe, expect, it } from 'vitest';
import { createWorkFinder, type KnownWork } from '../../../src/matching/find-work.ts';
import { identifiersIn } from '../../../src/matching/identifiers.ts';
import { compareWorks, type WorkFacts } from '../../../src/matching/works.ts';
import { scores } from '../../relevance/intervals.ts';
import { answerPair, readPairs, realMatching } from '../../relevance/matching.ts';

const numbers = (text: string) => identifiersIn(text).map((i) => `${i.kind} ${i.number}`);
const work = (title: string, more: Partial<WorkFacts> = {}): WorkFacts => ({
  titles: [title],
  publishers: ['sbu'],
  year: null,
  identifiers: [],
  urls: [],
  ...more,
});

describe('identifiers', () => {
  it.each([
    ['ISBN 978-91-86585-18-1', ['isbn 9789186585181']],
    ['ISBN 91-7222-123-4', ['isbn 9789172221239']],
    ['SBU 279/2018', ['sbu 279']],
    ['SBU-rapport 280, 2018', ['sbu 280']],
    ['HSLF-FS 2025:64', ['statute HSLF-FS 2025:64']],
    ['art.nr 2017-10-22', ['article 2017-10-22']],
    // A day of publication is no article number.
    ['publicerad 2016-05-13', []],
    ['SOU 2018:37', ['sou sou 2018:37']],
    ['Brå 2016:06', ['series 2016:06']],
    ['https://doi.org/10.1000/ABC.1', ['doi 10.1000/abc.1']],
  ])('%s', (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });
});

describe('two works', () => {
  const rows: [string, WorkFacts, WorkFacts, string][] = [
    [
      'the same number decides',
      work('Behandlingsfamiljer', { identifiers: ['279'] }),
      work('TFCO', { identifiers: ['SBU 279'] }),
      'same',
    ],
    [
      'two numbers are two works',
      work('Program för barn', { identifiers: ['202'] }),
      work('Program för barn', { identifiers: ['336'] }),
      'different',
    ],
    [
      'another year is another edition',
      work('Ett hem att växa i för barn', { year: 2013 }),
      work('Ett hem att växa i för barn', { year: 2017 }),
      'different',
    ],
    [
      'a draft is not the work',
      work('Nationella riktlinjer för demenssjukdom'),
      work('Nationella riktlinjer för demenssjukdom, remissversion'),
      'different',
    ],
    [
      'an evaluation is not the work',
      work('Individens behov i centrum som arbetssätt'),
      work('Utvärdering av Individens behov i centrum som arbetssätt'),
      'different',
    ],
    [
      'an amendment is not the regulation',
      work('Allmänna råd om ekonomiskt bistånd', { identifiers: ['SOSFS 2013:1'] }),
      work('Ändring i allmänna råd om ekonomiskt bistånd', { identifiers: ['HSLF-FS 2025:25'] }),
      'different',
    ],
    [
      'without its subtitle',
      work('Insatser mot fortsatt normbrytande beteende – kunskapsstöd med rekommendationer'),
      work('Insatser mot fortsatt normbrytande beteende'),
      'same',
    ],
    [
      'same title, other publisher: a person decides',
      work('Stöd till syskon i utsatta livssituationer'),
      work('Stöd till syskon i utsatta livssituationer', { publishers: ['bra'] }),
      'unsure',
    ],
    [
      'the same address',
      work('Helt annan rubrik', { urls: ['https://www.sbu.se/279/'] }),
      work('TFCO', { urls: ['http://sbu.se/279?utm_source=x'] }),
      'same',
    ],
  ];
  it.each(rows)('%s', (_name, a, b, verdict) => {
    expect(compareWorks(a, b).verdict).toBe(verdict);
    expect(compareWorks(b, a).verdict).toBe(verdict);
  });
});

describe('finding a work', () => {
  const known: KnownWork[] = [
    { id: 'a', ...work('Våldsförebyggande arbete', { publishers: ['mucf'], year: 2017 }) },
    { id: 'b', ...work('Våldsförebyggande arbete', { publishers: ['nck'] }) },
  ];
  const finder = createWorkFinder(
    known,
    new Map([
      ['MUCF', 'mucf'],
      ['NCK', 'nck'],
    ]),
  );
  it('never guesses between two works of one name', () => {
    expect(finder.find(finder.read('Våldsförebyggande arbete')).kind).toBe('unsure');
    expect(finder.find(finder.read('Våldsförebyggande arbete (MUCF 2017)'))).toMatchObject({
      kind: 'one',
      id: 'a',
    });
    expect(finder.find(finder.read('Något helt annat om bostäder')).kind).toBe('none');
  });
});

describe('labelled pairs', () => {
  it('holds precision 0.99 and recall 0.90, and no near miss is merged', () => {
    const matching = realMatching();
    const pairs = readPairs();
    const counts = pairs.map((pair) => {
      const same = answerPair(pair, matching).answer === 'same';
      return {
        right: same && pair.same ? 1 : 0,
        wrong: same && !pair.same ? 1 : 0,
        missed: !same && pair.same ? 1 : 0,
      };
    });
    expect(pairs.length).toBeGreaterThanOrEqual(300);
    expect(pairs.filter((p) => !p.same).length).toBeGreaterThanOrEqual(80);
    expect(scores(counts).precision).toBeGreaterThanOrEqual(0.99);
    expect(scores(counts).recall).toBeGreaterThanOrEqual(0.9);
  });
});
