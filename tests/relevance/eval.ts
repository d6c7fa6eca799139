/** `npm run eval`: how well the product finds what people look for. `-- --swefaq FILE` ranks answers to questions instead. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { catalogueLexicon } from '../../src/search/catalogue-lexicon.ts';
import { searchDocuments } from '../../src/search/documents.ts';
import { realCatalogue, testDay } from '../helpers/catalogue.ts';
import { checkFloor } from './floor.ts';
import { type JudgedQuery, readJudgements } from './judgements.ts';
import { knownItems } from './known-items.ts';
import { mean, ndcg, recall, reciprocalRank } from './metrics.ts';
import { compactRanker, miniSearch, oramaRanker, plainBm25, type Ranker, stockOrama } from './rankers.ts';
import { bootstrap, randomisationTest, seeded } from './statistics.ts';
import { swefaq } from './swefaq.ts';

// `-- tagging`, `-- matching` and `-- needs` are evaluations of their own.
const [part = '', ...rest] = process.argv.slice(2);
if (part === 'tagging' || part === 'matching' || part === 'needs') {
  if (part === 'needs') await (await import('./needs.ts')).evaluateNeeds(rest);
  else if (part === 'tagging') (await import('./tagging.ts')).evaluateTagging(rest);
  else (await import('./matching.ts')).evaluateMatching(rest);
  process.exit(0);
}

const { values: options } = parseArgs({
  options: {
    swefaq: { type: 'string' },
    json: { type: 'string' },
    misses: { type: 'boolean', default: false },
    raise: { type: 'boolean', default: false },
  },
});
const fixed = (value: number): string => value.toFixed(3);

interface Scored {
  readonly query: JudgedQuery;
  readonly ranked: readonly string[];
  readonly ndcg: number;
  readonly mrr: number;
  readonly recall: number;
}

async function scored(ranker: Ranker, queries: readonly JudgedQuery[]): Promise<Scored[]> {
  const rows: Scored[] = [];
  for (const query of queries) {
    const ranked = await ranker.rank(query.q);
    rows.push({
      query,
      ranked,
      ndcg: ndcg(ranked, query.grades),
      mrr: reciprocalRank(ranked, query.grades),
      recall: recall(ranked, query.grades),
    });
  }
  return rows;
}

function line(name: string, rows: readonly Scored[]): string {
  const cells = [
    fixed(mean(rows.map((row) => row.ndcg))),
    fixed(mean(rows.map((row) => row.mrr))),
    fixed(mean(rows.map((row) => row.recall))),
    fixed(mean(rows.map((row) => (row.ranked.length === 0 ? 1 : 0)))),
    fixed(mean(rows.map((row) => (row.mrr >= 1 / 3 ? 1 : 0)))),
    fixed(mean(rows.map((row) => row.ranked.filter((id) => !row.query.judged.has(id)).length))),
  ];
  return `${name.padEnd(26)} ${String(rows.length).padStart(4)} ${cells.map((cell) => cell.padStart(8)).join(' ')}`;
}

const head = `${''.padEnd(26)} ${'antal'.padStart(4)} ${[
  'nDCG@10',
  'MRR@10',
  'R@10',
  'nollor',
  'topp 3',
  'obedömda',
]
  .map((cell) => cell.padStart(8))
  .join(' ')}`;

async function judged(): Promise<void> {
  const catalogue = realCatalogue();
  const documents = searchDocuments(catalogue, testDay);
  const lexicon = catalogueLexicon(catalogue);
  const queries = readJudgements();
  const product = compactRanker(documents, lexicon);
  const rankers = [
    product,
    await oramaRanker(documents, lexicon),
    await stockOrama(documents),
    miniSearch(documents),
    plainBm25(documents),
  ];
  const results = new Map<string, Scored[]>();
  for (const ranker of rankers) results.set(ranker.name, await scored(ranker, queries));
  const own = results.get(product.name) ?? [];
  console.log(`${documents.length} poster, ${queries.length} bedömda frågor\n\n${head}`);
  for (const [name, rows] of results) console.log(line(name, rows));
  console.log(`\n${product.name}, per del och segment\n${head}`);
  for (const part of ['tuning', 'held_out'] as const) {
    console.log(
      line(
        part,
        own.filter((row) => row.query.part === part),
      ),
    );
  }
  const segments = [...new Set(queries.map((query) => query.segment))];
  for (const segment of segments)
    console.log(
      line(
        segment,
        own.filter((row) => row.query.segment === segment),
      ),
    );
  compare(results, own);
  const known = await knownItems(documents, product);
  console.log(
    `\nKända poster (${known.asked} namn): först ${fixed(known.first)}; delade förkortningar (${known.shared}): alla ägare bland de fem första ${fixed(known.ownersInFive)}`,
  );
  if (known.missed.length > 0) console.log(`  ej först: ${known.missed.slice(0, 12).join(' · ')}`);
  const spelling = own.filter((row) => row.query.segment === 'misspelling');
  const reached = await Promise.all(spelling.map((row) => reaches(product, row)));
  console.log(`Felstavade som når posten direkt eller med ett förslag: ${fixed(mean(reached.map(Number)))}`);
  if (options.misses) printMisses(own);
  const measured: Record<string, number> = {
    all: mean(own.map((row) => row.ndcg)),
    tuning: mean(own.filter((row) => row.query.part === 'tuning').map((row) => row.ndcg)),
    held_out: mean(own.filter((row) => row.query.part === 'held_out').map((row) => row.ndcg)),
    known_first: known.first,
    misspelling_reached: mean(reached.map(Number)),
    ...Object.fromEntries(
      segments.map((segment) => [
        segment,
        mean(own.filter((row) => row.query.segment === segment).map((row) => row.ndcg)),
      ]),
    ),
  };
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(measured, null, 2)}\n`);
  const below = checkFloor(measured, options.raise);
  for (const fall of below) console.error(`under golvet: ${fall}`);
  if (below.length > 0) process.exitCode = 1;
}

/** Within three directly, or after taking the one suggestion that is offered. */
async function reaches(product: Ranker, { query, ranked }: Scored): Promise<boolean> {
  const found = (ids: readonly string[]): boolean => ids.slice(0, 3).some((id) => query.grades.has(id));
  if (found(ranked)) return true;
  const answer = await product.index?.search({
    q: query.q,
    limit: 1,
    offset: 0,
    sort: 'relevance',
    filters: {},
    ages: null,
    hideFlagged: false,
    explain: false,
    facets: [],
  });
  return answer?.didYouMean != null && found(await product.rank(answer.didYouMean));
}

function compare(results: ReadonlyMap<string, Scored[]>, own: readonly Scored[]): void {
  const random = seeded(20261121);
  const values = own.map((row) => row.ndcg);
  const [low, high] = bootstrap(values, random);
  console.log(
    `\nnDCG@10 ${fixed(mean(values))}, 95 % konfidensintervall ${fixed(low)}–${fixed(high)} (bootstrap)`,
  );
  for (const [name, rows] of results) {
    if (rows === own) continue;
    const theirs = rows.map((row) => row.ndcg);
    const p = randomisationTest(values, theirs, random);
    console.log(
      `  mot ${name}: ${fixed(mean(values) - mean(theirs))}, p = ${p.toFixed(4)} (parat randomiseringstest)`,
    );
  }
}

/** Only of the tuning part: the held-out queries are not to be looked at one by one. */
function printMisses(own: readonly Scored[]): void {
  for (const row of own) {
    if (row.query.part === 'held_out' || row.ndcg >= 0.7) continue;
    const shown = row.ranked.slice(0, 8).map((id) => `${row.query.grades.get(id) ?? '-'}:${id.slice(0, 34)}`);
    console.log(`${fixed(row.ndcg)} ${row.query.q} | ${shown.join(' ')}`);
  }
}

if (options.swefaq === undefined) await judged();
else {
  const lexicon = catalogueLexicon(realCatalogue());
  console.log(await swefaq(readFileSync(options.swefaq, 'utf8'), lexicon));
}
