import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCompactIndex } from '../../../src/search/compact.ts';
import type { Lexicon, SearchDocument } from '../../../src/search/port.ts';
import { buildRunningText, wordsIn } from '../../../src/search/running-text.ts';
import { textFit } from '../../../src/search/text-fit.ts';
import { createAnalyzer } from '../../../src/text/analyzer.ts';
import { plainQuery } from '../../relevance/rankers.ts';

const lexicon: Lexicon = { synonyms: [], stemExceptions: {}, compoundParts: [], neverSplit: [] };
const analyzer = createAnalyzer(lexicon);

function document(id: string, body: readonly string[], names: readonly string[] = []): SearchDocument {
  return {
    id,
    title: names[0] ?? '',
    text: { body, names },
    facets: {},
    ages: null,
    flagged: false,
    prior: 1,
    evidenceRank: 0,
    updated: null,
    published: null,
  };
}

describe('running text', () => {
  it('is kept word for word, everyday words and å ä ö among them', () => {
    const word = fc.stringMatching(/^[a-zåäöé]{1,12}$/u);
    const texts = fc.array(fc.array(fc.array(word, { maxLength: 40 }), { maxLength: 3 }), { maxLength: 12 });
    fc.assert(
      fc.property(texts, (records) => {
        const documents = records.map((parts, i) =>
          document(
            `${i}`,
            parts.map((words) => words.join(' ')),
          ),
        );
        const text = buildRunningText(documents, analyzer);
        for (const [i, { text: own }] of documents.entries()) {
          const read = wordsIn(text, i).map((number) => text.words.at(number));
          expect(read).toEqual((own.body ?? []).flatMap((part) => analyzer.words(part).map((w) => w.text)));
        }
      }),
    );
  });

  it('keeps more words than fit into one byte and into two', () => {
    const words = Array.from({ length: 17_000 }, (_, i) => `ord${i}`);
    const text = buildRunningText([document('a', [words.join(' ')])], analyzer);
    expect(wordsIn(text, 0).map((number) => text.words.at(number))).toEqual(words);
  });
});

describe('how well a running text fits a query', () => {
  const bodies = [
    'Ansökan om bistånd görs hos kommunen där personen bor.',
    'Hur länge kan man få bistånd? Så länge behovet finns, efter ny prövning varje månad.',
    'Utbetalning sker i slutet av månaden.',
    '',
  ];
  const text = buildRunningText(
    bodies.map((body, i) => document(`${i}`, [body])),
    analyzer,
  );

  it('counts words that stand together, inflected words, and nothing in an empty text', () => {
    const ask = textFit(text)(['hur', 'länge', 'kan', 'man', 'få', 'biståndet']);
    expect(ask(1)).toBeGreaterThan(ask(0));
    expect(ask(0)).toBeGreaterThan(ask(2));
    expect(ask(3)).toBe(0);
  });

  it('remembers nothing of the query before', () => {
    const fitOf = textFit(text);
    const before = fitOf(['bistånd', 'månad'])(1);
    fitOf(['utbetalning', 'sker'])(2);
    expect(fitOf(['bistånd', 'månad'])(1)).toBe(before);
  });
});

describe('a closer look at the best', () => {
  it('ranks by how the text reads where only running text answers', async () => {
    const filler = 'Kommunen ansvarar för stödet och för att det följs upp.';
    const index = buildCompactIndex(
      [
        document('spritt', [
          `Stöd ges. ${filler} Man kan få bostad. Länge har detta gällt. Hur avgörs i beslut.`,
        ]),
        document('frasen', [
          `${filler} Hur länge man kan få stöd i bostad avgörs i ett beslut efter prövning.`,
        ]),
        document('annat', [`${filler} Avgifter tas ut enligt taxa.`]),
      ],
      lexicon,
    );
    const { hits } = await index.search({
      ...plainQuery,
      q: 'hur länge kan man få stöd i bostad',
      explain: true,
    });
    expect(hits[0]?.id).toBe('frasen');
    for (const hit of hits) {
      const sum = (hit.explanation ?? []).reduce((all, part) => all + part.value, 0);
      expect(sum).toBeCloseTo(hit.score, 4);
    }
  });

  it('changes nothing where names and labels answer', async () => {
    const index = buildCompactIndex(
      [
        document('namnet', ['Ett program i grupp.'], ['Stöd i bostad']),
        document('texten', ['Stöd i bostad nämns här, stöd i bostad.']),
      ],
      lexicon,
    );
    const { hits } = await index.search({ ...plainQuery, q: 'stöd i bostad' });
    expect(hits.map((hit) => hit.id)).toEqual(['namnet', 'texten']);
  });
});
