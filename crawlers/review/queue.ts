/** Everything that waits for a person: what the crawls held back, and what the rules for text propose. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { facetVocabulary } from '../../src/tagging/concepts.ts';
import type { Tagger } from '../../src/tagging/tagger.ts';
import type { ConceptFacet, Facet } from '../../src/tagging/types.ts';
import type { ReviewItem } from '../normalise.ts';
import { answers, type Decisions } from './decisions.ts';
import { claimQuestion } from './from-claims.ts';
import { tagQuestions } from './from-tags.ts';
import { inOrder, type Question, questionSchema } from './question.ts';

const itemSchema = z.object({
  id: z.string(),
  source: z.string(),
  url: z.string(),
  page: z.string(),
  read: z.string(),
  why: z.enum([
    'unknown_method',
    'unknown_publisher',
    'verdict',
    'unreadable_value',
    'level_not_read',
    'level_against_wording',
    'components',
  ]),
  said: z.string(),
  locator: z.string(),
  candidates: z.array(z.string()),
  claims: z.array(z.record(z.string(), z.unknown())),
});
const fieldsRowSchema = z.object({
  url: z.string(),
  title: z.string(),
  fields: z.record(z.string(), z.unknown()),
});

export interface QueueOptions {
  /** Folder with one folder a source: review.jsonl, fields.jsonl, questions.jsonl. */
  readonly dir: string;
  readonly source: string | null;
  readonly catalogue: Catalogue;
  readonly tagger: Tagger;
  readonly decisions: Decisions;
}

/** Open questions of all sources, in the order in which they are asked. */
export function readQueue(options: QueueOptions): Question[] {
  const { dir, catalogue, decisions } = options;
  if (!existsSync(dir)) return [];
  const sources = readdirSync(dir).filter((s) => options.source === null || s === options.source);
  const all = sources.flatMap((source) => {
    const lines = <T>(file: string, schema: z.ZodType<T>): T[] => readLines(join(dir, source, file), schema);
    return [
      ...lines('review.jsonl', itemSchema).map((item) =>
        claimQuestion(item as ReviewItem, (id) => catalogue.titleOf(id)),
      ),
      ...lines('fields.jsonl', fieldsRowSchema).flatMap((row) => {
        const text = `${row.title}\n${proseOf(row.fields)}`;
        const tags = options.tagger.tag(text, { title: row.title, url: row.url });
        return tagQuestions({ source, url: row.url, title: row.title, text, tags }, labelOf(catalogue));
      }),
      ...lines('questions.jsonl', questionSchema),
    ];
  });
  return inOrder(all.filter((q) => !answers(decisions.get(q.id), q.proposed)));
}

/** Throws with file and line: a queue that cannot be read must not look empty. */
function readLines<T>(file: string, schema: z.ZodType<T>): T[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return [];
      try {
        return [schema.parse(JSON.parse(line))];
      } catch (error) {
        throw new Error(`${file}:${i + 1}: ${error instanceof Error ? error.message : String(error)}`);
      }
    });
}

/** The text of a page's fields: each under its own name as a heading, whatever form the field has. */
export function proseOf(fields: Readonly<Record<string, unknown>>): string {
  return Object.values(fields)
    .map((field) => strings(field).join('\n'))
    .filter((text) => text !== '')
    .join('\n\n');
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  // A field of a page: its text holds its items too.
  if (typeof value === 'object' && value !== null && 'text' in value) return strings(value.text);
  if (Array.isArray(value)) return value.flatMap(strings);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

export function labelOf(catalogue: Catalogue): (facet: Facet, value: string) => string {
  return (facet, value) =>
    facet in facetVocabulary
      ? catalogue.label(facetVocabulary[facet as ConceptFacet], value)
      : facet === 'mention'
        ? catalogue.titleOf(value)
        : value;
}
