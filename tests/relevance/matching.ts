/**
 * Evaluation of matching on data/matching/pairs-labelled.jsonl: `npm run eval -- matching` (`--errors` lists what was
 * wrong outside the held-out third).
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { createWorkFinder, type WorkFinder } from '../../src/matching/find-work.ts';
import { createMatcher, type Matcher } from '../../src/matching/match.ts';
import { knownWork, publisherNames } from '../../src/matching/work-facts.ts';
import { compareWorks } from '../../src/matching/works.ts';
import { realCatalogue } from '../helpers/catalogue.ts';
import { isHeldOut } from './held-out.ts';
import { type Counts, scoreRow } from './intervals.ts';

const pairSchema = z.strictObject({
  id: z.string(),
  a: z.string(),
  b: z.string(),
  same: z.boolean(),
  kind: z.enum(['work', 'near miss', 'method', 'method near miss']),
  why: z.string(),
});
export type Pair = z.infer<typeof pairSchema>;

export function readPairs(): Pair[] {
  const file = new URL('../../data/matching/pairs-labelled.jsonl', import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => pairSchema.parse(JSON.parse(line)));
}

export interface Matching {
  readonly works: WorkFinder;
  readonly names: Matcher;
}

export function realMatching(): Matching {
  const catalogue = realCatalogue();
  const works = [...catalogue.supports.values()].map(knownWork);
  return {
    works: createWorkFinder(works, publisherNames(catalogue.actors.values())),
    names: createMatcher(catalogue.methods.values()),
  };
}

export type Answer = 'same' | 'different' | 'unsure';

/** Both names are looked up in the catalogue, as a page's would be; what it does not know is compared directly. */
export function answerPair(pair: Pair, { works, names }: Matching): { answer: Answer; why: string } {
  if (pair.kind.startsWith('method')) {
    const [a, b] = [names.match(pair.a), names.match(pair.b)];
    if (a.kind !== 'one' || b.kind !== 'one') return { answer: 'unsure', why: `${a.kind} / ${b.kind}` };
    return { answer: a.id === b.id ? 'same' : 'different', why: `${a.id} / ${b.id}` };
  }
  const [x, y] = [works.read(pair.a), works.read(pair.b)];
  const [a, b] = [works.find(x), works.find(y)];
  if (a.kind === 'one' && b.kind === 'one') {
    return { answer: a.id === b.id ? 'same' : 'different', why: `${a.id} (${a.why}) / ${b.id} (${b.why})` };
  }
  const direct = compareWorks(x, y);
  return { answer: direct.verdict, why: `${a.kind} / ${b.kind}: ${direct.why} ${direct.score.toFixed(2)}` };
}

export function evaluateMatching(args: readonly string[]): void {
  const matching = realMatching();
  const parts = { utveckling: [] as Counts[], undanhållen: [] as Counts[] };
  let unsure = 0;
  for (const pair of readPairs()) {
    const { answer, why } = answerPair(pair, matching);
    const said = answer === 'same';
    if (answer === 'unsure') unsure += 1;
    const held = isHeldOut(pair.a + pair.b);
    const count = {
      right: said && pair.same ? 1 : 0,
      wrong: said && !pair.same ? 1 : 0,
      missed: !said && pair.same ? 1 : 0,
    };
    parts[held ? 'undanhållen' : 'utveckling'].push(count);
    if (args.includes('--errors') && !held && count.wrong + count.missed > 0) {
      console.log(
        `${pair.id} ${count.wrong ? 'FALSE' : 'missed'} ${pair.why}\n   ${pair.a}\n   ${pair.b}\n   ${why}`,
      );
    }
  }
  console.log('| matchning | del | par | samma | precision (95 %) | täckning | F1 (95 %) | krav |');
  console.log('|---|---|---|---|---|---|---|---|');
  for (const [part, counts] of Object.entries(parts)) {
    console.log(scoreRow('samma verk eller metod', part, counts, 'precision ≥ 0,99, täckning ≥ 0,90'));
  }
  console.log(`\nTill granskning (osäkra): ${unsure} par.`);
}

if (process.argv[1]?.endsWith('relevance/matching.ts')) evaluateMatching(process.argv.slice(2));
