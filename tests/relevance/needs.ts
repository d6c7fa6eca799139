/**
 * Evaluation of the recommender on data/judgements/needs.jsonl and its blind parts: `npm run eval -- needs`
 * (`--misses` lists what was missed).
 */
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import {
  checkRecommendRequest,
  type RecommendRequest,
  recommendRequestSchema,
} from '../../src/api/recommend-request.ts';
import { realService } from '../helpers/catalogue.ts';
import { isHeldOut } from './held-out.ts';
import { blindParts, isHeldOutPart, type Part, partLabels, parts } from './parts.ts';

/** Lines of the blind files may say more than is read here: they were written by somebody else, without these rules. */
const judgedNeedSchema = z.object({
  id: z.string(),
  /** The body as it is posted: free text, fields or both. */
  request: recommendRequestSchema,
  /** Methods of which at least one belongs among the first five. */
  acceptable: z.array(z.string()).optional(),
  /** Methods that must not be there: contraindicated, advised against, or for other people. */
  unacceptable: z.array(z.string()).default([]),
  /** Nothing in the catalogue answers the need, and the right answer is to say so. */
  nothing: z.boolean().optional(),
  /** What a person reads in the text: concepts by facet. */
  reads: z.record(z.string(), z.array(z.string())).optional(),
  /** Held out until 2026-11-22, and read since. */
  heldOut: z.boolean().default(false),
});
export type JudgedNeed = Omit<z.infer<typeof judgedNeedSchema>, 'nothing' | 'heldOut' | 'acceptable'> & {
  readonly acceptable: readonly string[];
  readonly nothing: boolean;
  /** Whether it is said what answers it; of some needs only what is read in them. */
  readonly isJudged: boolean;
  readonly part: Part;
};

/** Advised against whatever the need is: the agencies say that it does harm. */
const neverOffered: readonly string[] = ['avskrackningsprogram-scared-straight-m-fl'];

/** How far down a social worker reads. */
const READ = 5;

/** The file says the part; of the writers' the hash says what is held out. */
export function readNeeds(): JudgedNeed[] {
  const folder = new URL('../../data/judgements/', import.meta.url);
  const read = (name: string, partOf: (text: string, wasHeldOut: boolean) => Part): JudgedNeed[] => {
    const file = new URL(name, folder);
    if (!existsSync(file)) return [];
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const { heldOut, nothing, acceptable, ...need } = judgedNeedSchema.parse(JSON.parse(line));
        return {
          ...need,
          acceptable: acceptable ?? [],
          nothing: nothing ?? acceptable?.length === 0,
          isJudged: nothing === true || acceptable !== undefined,
          part: partOf(need.request.need ?? '', heldOut),
        };
      });
  };
  return [
    ...read('needs.jsonl', (_, wasHeldOut) => (wasHeldOut ? 'earlier' : 'tuning')),
    ...read('needs-writers.jsonl', (text) => (isHeldOut(text) ? 'held-out' : 'writers')),
    ...blindParts.flatMap((part) => read(`needs-${part}.jsonl`, () => part)),
  ];
}

interface NeedResult {
  readonly need: JudgedNeed;
  readonly top: readonly string[];
  readonly nothing: boolean;
  /** An acceptable method is among the first five; of no meaning where nothing fits. */
  readonly acceptable: boolean;
  readonly unacceptable: readonly string[];
}

/** Every need put to the product over the real catalogue. */
export async function answerNeeds(needs: readonly JudgedNeed[]): Promise<NeedResult[]> {
  const service = await realService();
  const results: NeedResult[] = [];
  for (const need of needs.filter((n) => n.isJudged)) {
    const request: RecommendRequest = need.request;
    checkRecommendRequest(request, service.catalogue());
    const answer = await service.recommend(request);
    const top = answer.methods.slice(0, READ).map((m) => m.id);
    const bad = new Set([...need.unacceptable, ...neverOffered]);
    results.push({
      need,
      top,
      nothing: answer.noMatch !== null,
      acceptable: top.some((id) => need.acceptable.includes(id)),
      unacceptable: top.filter((id) => bad.has(id)),
    });
  }
  return results;
}

interface NeedMeasures {
  readonly acceptable: readonly [right: number, of: number];
  readonly unacceptable: number;
  readonly nothing: readonly [right: number, of: number];
  /** Said that nothing fits though something does. */
  readonly wronglyNothing: number;
}

export function measure(results: readonly NeedResult[]): NeedMeasures {
  const nothing = results.filter((r) => r.need.nothing);
  const something = results.filter((r) => !r.need.nothing);
  return {
    acceptable: [something.filter((r) => r.acceptable).length, something.length],
    unacceptable: results.reduce((sum, r) => sum + r.unacceptable.length, 0),
    nothing: [nothing.filter((r) => r.nothing).length, nothing.length],
    wronglyNothing: something.filter((r) => r.nothing).length,
  };
}

/** 95 % interval of a share (Wilson's). */
function wilson(right: number, of: number): readonly [number, number] {
  const z = 1.96;
  const p = of === 0 ? 0 : right / of;
  const n = Math.max(1, of);
  const middle = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const half = (z / (1 + z ** 2 / n)) * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
  return [middle - half, middle + half];
}

function share([right, of]: readonly [number, number]): string {
  const [low, high] = wilson(right, of);
  const percent = (value: number): string => (value * 100).toFixed(1).replace('.', ',');
  return `${right}/${of} = ${percent(right / of)} % (${percent(low)}–${percent(high)})`;
}

export async function evaluateNeeds(args: readonly string[]): Promise<void> {
  const needs = readNeeds();
  const results = await answerNeeds(needs);
  if (args.includes('--misses')) {
    for (const r of results.filter((x) => !isHeldOutPart(x.need.part))) {
      const right = r.need.nothing ? r.nothing : r.acceptable;
      if (right && r.unacceptable.length === 0) continue;
      const said = r.nothing ? 'inget passar' : r.top.join(' ');
      console.log(`${r.need.id}: ${r.need.request.need ?? JSON.stringify(r.need.request)}\n    → ${said}`);
    }
  }
  console.log('| del | behov | godtagbar bland fem | olämplig bland fem | inget passar | felaktigt inget |');
  console.log('|---|---|---|---|---|---|');
  const part = (name: string, rows: readonly NeedResult[]): void => {
    const m = measure(rows);
    console.log(
      `| ${name} | ${rows.length} | ${share(m.acceptable)} | ${m.unacceptable} | ${share(m.nothing)} | ${m.wronglyNothing} |`,
    );
  };
  for (const name of parts) {
    const rows = results.filter((r) => r.need.part === name);
    if (rows.length > 0) part(partLabels[name], rows);
  }
  console.log('\n| del | omständigheter som gäller, lästa | lästa som gäller |\n|---|---|---|');
  for (const name of parts) {
    const { recall, precision } = await measureCircumstances(needs.filter((n) => n.part === name));
    if (recall[1] > 0) console.log(`| ${partLabels[name]} | ${share(recall)} | ${share(precision)} |`);
  }
}

/** How many of the circumstances that hold are read, and how many of those read that hold: what is dangerous, in words. */
export async function measureCircumstances(needs: readonly JudgedNeed[]) {
  const service = await realService();
  const count = { both: 0, held: 0, read: 0 };
  for (const { request, reads } of needs) {
    if (reads?.circumstance === undefined || request.need === undefined) continue;
    const { understood } = await service.recommend({ need: request.need });
    const read = understood.circumstances.map((c) => c.id);
    count.both += read.filter((id) => reads.circumstance?.includes(id)).length;
    count.held += reads.circumstance.length;
    count.read += read.length;
  }
  return { recall: [count.both, count.held], precision: [count.both, count.read] } as const;
}
