import { z } from 'zod';
import type { Lexicon, SearchDocument } from '../../src/search/port.ts';
import { mean, ndcg, recall, reciprocalRank } from './metrics.ts';
import { compactRanker, miniSearch, oramaRanker, plainBm25, stockOrama } from './rankers.ts';
import { bootstrap, seeded } from './statistics.ts';

const rowSchema = z.looseObject({
  question: z.string(),
  candidate_answers: z.array(z.string()).min(1),
  label: z.int().nonnegative(),
});

/**
 * Swedish FAQ (SuperLim) as retrieval: the pool is every distinct answer of the file, one of them right for
 * each question; ranked by the product's own analysis and ranking, beside the others. Returns a table.
 */
export async function swefaq(file: string, lexicon: Lexicon): Promise<string> {
  const rows = file
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => rowSchema.parse(JSON.parse(line)));
  const pool = [...new Set(rows.flatMap((row) => row.candidate_answers))];
  const place = new Map(pool.map((answer, i) => [answer, i]));
  const documents = pool.map(answerDocument);
  const rankers = [
    compactRanker(documents, lexicon),
    await oramaRanker(documents, lexicon),
    await stockOrama(documents),
    miniSearch(documents),
    plainBm25(documents),
  ];
  const lines = [`${rows.length} frågor, ${pool.length} svar`];
  for (const ranker of rankers) {
    const measured: { ndcg: number; mrr: number; recall: number }[] = [];
    for (const row of rows) {
      const right = `svar-${place.get(row.candidate_answers[row.label] ?? '') ?? -1}`;
      const ranked = await ranker.rank(row.question);
      const grades = new Map([[right, 1]]);
      measured.push({
        ndcg: ndcg(ranked, grades),
        mrr: reciprocalRank(ranked, grades),
        recall: recall(ranked, grades),
      });
    }
    const values = measured.map((m) => m.ndcg);
    const [low, high] = bootstrap(values, seeded(20261121));
    lines.push(
      `${ranker.name.padEnd(22)} nDCG@10 ${mean(values).toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})` +
        `  MRR@10 ${mean(measured.map((m) => m.mrr)).toFixed(3)}` +
        `  R@10 ${mean(measured.map((m) => m.recall)).toFixed(3)}`,
    );
  }
  return lines.join('\n');
}

function answerDocument(answer: string, i: number): SearchDocument {
  return {
    id: `svar-${i}`,
    title: '',
    text: { body: [answer] },
    facets: {},
    ages: null,
    flagged: false,
    prior: 1,
    evidenceRank: 0,
    updated: null,
    published: null,
  };
}
