/** Decisions as data: data/decisions/<source>.jsonl, one line each, in the order of the ids, so that a diff is readable. */
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeAtomically } from '../state-file.ts';

export const decisionSchema = z.strictObject({
  id: z.string().min(4),
  answer: z.enum(['accept', 'change', 'reject']),
  /** What was proposed, kept so that a later proposal with the same id and another value is asked anew. */
  proposed: z.string(),
  /** For `change`: what it should be. */
  value: z.string().nullable().default(null),
  /** A role, never a name. */
  role: z.string().max(80),
  day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
});
export type Decision = z.infer<typeof decisionSchema>;

export type Decisions = ReadonlyMap<string, Decision>;

/** All decisions of a folder. Throws on a line that cannot be read: a decision must not be lost in silence. */
export function readDecisions(dataDir: string, source?: string): Decisions {
  const dir = join(dataDir, 'decisions');
  if (!existsSync(dir)) return new Map();
  const files = readdirSync(dir).filter((f) => f.endsWith('.jsonl') && (!source || f === `${source}.jsonl`));
  return new Map(files.flatMap((f) => readFile(join(dir, f)).map((d) => [d.id, d] as const)));
}

function readFile(file: string): Decision[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line, i) => [line, i + 1] as const)
    .filter(([line]) => line.trim() !== '')
    .map(([line, number]) => {
      try {
        return decisionSchema.parse(JSON.parse(line));
      } catch (error) {
        throw new Error(`${file}:${number}: ${error instanceof Error ? error.message : String(error)}`);
      }
    });
}

/** Adds or replaces one decision; the file is replaced whole, so that a stop in between leaves the old one. */
export function saveDecision(dataDir: string, source: string, decision: Decision): void {
  const dir = join(dataDir, 'decisions');
  mkdirSync(dir, { recursive: true });
  const file = join(dir, `${source}.jsonl`);
  const known = existsSync(file) ? readFile(file) : [];
  write(file, [...known.filter((d) => d.id !== decision.id), decision]);
}

/** Takes a decision back: the question is open again. */
export function removeDecision(dataDir: string, source: string, id: string): void {
  const file = join(dataDir, 'decisions', `${source}.jsonl`);
  if (existsSync(file))
    write(
      file,
      readFile(file).filter((d) => d.id !== id),
    );
}

function write(file: string, decisions: readonly Decision[]): void {
  const sorted = decisions.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  writeAtomically(file, sorted.map((d) => `${JSON.stringify(d)}\n`).join(''));
}

/** Does this decision answer this question? Not when something else is proposed by now. */
export function answers(decision: Decision | undefined, proposed: string): decision is Decision {
  return decision !== undefined && decision.proposed === proposed;
}
