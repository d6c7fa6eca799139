/**
 * The overlap audit on synthetic works made of the real vocabulary: recall against comparing everything, time,
 * memory and growth. `npm run bench -- audit`. The works come in topics: some speak of the same thing in other
 * words, most do not, as in the real catalogue; the number of topics grows with the number of works.
 */

import { allPairsAbove, pairsAbove, type ScoredPair } from '../../src/audit/overlap/candidates.ts';
import { createCorpus } from '../../src/audit/overlap/corpus.ts';
import { readWorks } from '../../src/audit/overlap/read-works.ts';
import { reportedFrom } from '../../src/audit/overlap/weights.ts';
import { type AuditWork, noParts, type OverlapPart } from '../../src/audit/overlap/work.ts';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { realCatalogue } from '../helpers/catalogue.ts';

const RECALL_WORKS = 2_000;
const SIZES = [1_250, 2_500, 5_000, 10_000] as const;
const MOST_SECONDS = 10;
const MOST_BYTES = 1024 ** 3;
const LEAST_RECALL = 0.98;

/** Works that speak of one topic, in the real catalogue about as in the hot spots. */
const WORKS_A_TOPIC = 4;

/** A linear congruential generator (Numerical Recipes): the same works at every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Works from the concepts, methods and title words of the real catalogue, with its years and publishers. */
function syntheticWorks(catalogue: Catalogue, count: number, seed = 8): AuditWork[] {
  const random = randomFrom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const some = <T>(items: readonly T[], most: number): T[] =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, () => pick(items));
  const real = readWorks(catalogue);
  const words = [...new Set(real.flatMap((w) => w.parts.words.map((f) => f.value)))];
  const concepts = {
    targetGroups: [...catalogue.concepts('target-groups').keys()],
    problems: [...catalogue.concepts('problems').keys()],
    areas: [...catalogue.concepts('areas').keys()],
    methods: [...catalogue.methods.keys()],
  };
  const publishers = real.map((w) => w.publishers);
  const features = (values: readonly string[]) =>
    [...new Set(values)].map((value) => ({ value, ground: 'field' as const }));
  const topic = () => ({
    targetGroups: catalogue.withBroader('target-groups', some(concepts.targetGroups, 2)),
    problems: catalogue.withBroader('problems', some(concepts.problems, 2)),
    areas: [pick(concepts.areas)],
    methods: some(concepts.methods, 2),
    words: Array.from({ length: 4 }, () => pick(words)),
  });
  let current = topic();
  return Array.from({ length: count }, (_, i): AuditWork => {
    if (i % WORKS_A_TOPIC === 0) current = topic();
    // Most of a topic's features stand in each of its works, with some words of the work's own.
    const kept = (values: readonly string[]) => values.filter(() => random() < 0.75);
    const parts: Partial<Record<OverlapPart, readonly string[]>> = {
      targetGroups: kept(current.targetGroups),
      problems: kept(current.problems),
      areas: random() < 0.95 ? current.areas : [],
      methods: kept(current.methods),
      recommendations: random() < 0.1 ? kept(current.methods) : [],
      knowledge: random() < 0.66 ? [pick(['describing', 'explaining', 'problem_solving'])] : [],
      words: [...kept(current.words), ...some(words, 3)],
    };
    return {
      id: `syntetisk-${i}`,
      title: `Syntetisk ${i}`,
      publishers: pick(publishers),
      year: random() < 0.66 ? 2000 + Math.floor(random() * 26) : null,
      status: 'current',
      keys: [],
      parts: {
        ...noParts,
        ...Object.fromEntries(Object.entries(parts).map(([part, values]) => [part, features(values)])),
      },
    };
  });
}

interface Run {
  readonly works: number;
  readonly seconds: number;
  readonly pairs: number;
}

function run(catalogue: Catalogue, count: number): Run {
  const works = syntheticWorks(catalogue, count);
  const start = performance.now();
  const pairs = pairsAbove(createCorpus(works), reportedFrom);
  return { works: count, seconds: (performance.now() - start) / 1000, pairs: pairs.length };
}

function recallOf(catalogue: Catalogue): { recall: number; pairs: number } {
  const corpus = createCorpus(syntheticWorks(catalogue, RECALL_WORKS));
  const key = (p: ScoredPair) => `${p.a.work.id} ${p.b.work.id}`;
  const found = new Set(pairsAbove(corpus, reportedFrom).map(key));
  const wanted = allPairsAbove(corpus, reportedFrom).map(key);
  return { recall: wanted.filter((k) => found.has(k)).length / wanted.length, pairs: wanted.length };
}

/** Prints what was measured and answers whether it is good enough. */
function benchAudit(): boolean {
  const catalogue = realCatalogue();
  const { recall, pairs } = recallOf(catalogue);
  console.log(`Recall on ${RECALL_WORKS} works: ${recall.toFixed(4)} of ${pairs} pairs from ${reportedFrom}`);
  const runs = SIZES.map((size) => run(catalogue, size));
  for (const [i, r] of runs.entries()) {
    const before = runs[i - 1];
    const growth =
      before === undefined ? '' : `, ${(r.seconds / before.seconds).toFixed(1)} × the time of half as many`;
    console.log(`${r.works} works: ${r.seconds.toFixed(2)} s, ${r.pairs} pairs${growth}`);
  }
  // maxRSS is in kilobytes on Linux and macOS alike under Node.
  const bytes = process.resourceUsage().maxRSS * 1024;
  console.log(`Highest memory of the whole process: ${Math.round(bytes / 1024 ** 2)} MB`);
  const last = runs.at(-1);
  return recall >= LEAST_RECALL && (last?.seconds ?? Infinity) < MOST_SECONDS && bytes < MOST_BYTES;
}

if (!benchAudit()) process.exitCode = 1;
