/**
 * Evaluation of the recommender on data/judgements/needs.jsonl: `npm run eval -- needs` (`--misses` lists what was
 * missed in the tuning part; the held-out third is only counted, never shown need by need).
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import {
  checkRecommendRequest,
  type RecommendRequest,
  recommendRequestSchema,
} from '../../src/api/recommend-request.ts';
import { hash53 } from '../../src/text/hash.ts';
import { realService } from '../helpers/catalogue.ts';

const judgedNeedSchema = z.strictObject({
  id: z.string(),
  /** The body as it is posted: free text, fields or both. */
  request: recommendRequestSchema,
  /** Methods of which at least one belongs among the first five. */
  acceptable: z.array(z.string()),
  /** Methods that must not be there: contraindicated, advised against, or for other people. */
  unacceptable: z.array(z.string()),
  /** Nothing in the catalogue answers the need, and the right answer is to say so. */
  nothing: z.boolean().default(false),
  heldOut: z.boolean(),
  passes: z.int().min(1),
  /** What the second reading changed. */
  changed: z.string().optional(),
});
type JudgedNeed = z.infer<typeof judgedNeedSchema>;

/** Advised against whatever the need is: the agencies say that it does harm. */
const neverOffered: readonly string[] = ['avskrackningsprogram-scared-straight-m-fl'];

/** How far down a social worker reads. */
const READ = 5;

export function readNeeds(): JudgedNeed[] {
  const file = new URL('../../data/judgements/needs.jsonl', import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const raw: unknown = JSON.parse(line);
      const need = judgedNeedSchema.parse(raw);
      // Hashed as written: the parsed request has its fields in the schema's order.
      const written = (raw as { readonly request: unknown }).request;
      if (need.heldOut !== belongsToHeldOut(need.id, written))
        throw new Error(`${need.id}: heldOut is decided by the hash, not chosen`);
      return need;
    });
}

/** A third by the hash of what is asked: no weight and no word was adjusted to it. */
function belongsToHeldOut(id: string, request: unknown): boolean {
  return hash53(id + JSON.stringify(request)) % 3 === 0;
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
  for (const need of needs) {
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
  const results = await answerNeeds(readNeeds());
  if (args.includes('--misses')) {
    for (const r of results.filter((x) => !x.need.heldOut)) {
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
  part(
    'inställning',
    results.filter((r) => !r.need.heldOut),
  );
  part(
    'undanhållen',
    results.filter((r) => r.need.heldOut),
  );
}
