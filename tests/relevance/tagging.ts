/**
 * Evaluation of the tagger on data/tagging/passages.jsonl and its blind parts: `npm run eval -- tagging`
 * (`--errors` lists what was wrong in what may be read; the errors of the held-out part are never printed).
 */
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { catalogueLexicon } from '../../src/search/catalogue-lexicon.ts';
import { knowledgeOf } from '../../src/tagging/knowledge.ts';
import { createTagger, type Tagger } from '../../src/tagging/tagger.ts';
import { publishAt } from '../../src/tagging/threshold.ts';
import type { Facet, Tag } from '../../src/tagging/types.ts';
import { createAnalyzer } from '../../src/text/analyzer.ts';
import { realCatalogue } from '../helpers/catalogue.ts';
import { isHeldOut } from './held-out.ts';
import { type Counts, scoreRow } from './intervals.ts';
import { blindParts, isHeldOutPart, type Part, partLabels, parts } from './parts.ts';

const labelsSchema = z.record(z.string(), z.array(z.string()));
/** Lines of the blind files may say more than is read here. */
const passageSchema = z.object({
  id: z.string(),
  text: z.string(),
  title: z.string().nullish(),
  /** As agreed after both passes. */
  labels: labelsSchema,
  /** Where the passes differed: what each said. */
  first: labelsSchema.optional(),
  second: labelsSchema.optional(),
  /** What was labelled before it was corrected, once the part had been measured and read. */
  corrected: labelsSchema.optional(),
});
export type Passage = z.infer<typeof passageSchema> & { readonly part: Part };

/** The file says what is blind; of the first file and the writers' the hash says what is, or was, held out. */
export function readPassages(): Passage[] {
  const folder = new URL('../../data/tagging/', import.meta.url);
  const read = (name: string, part: (text: string) => Part): Passage[] => {
    const file = new URL(name, folder);
    if (!existsSync(file)) return [];
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => passageSchema.parse(JSON.parse(line)))
      .map((passage) => ({ ...passage, part: part(passage.text) }));
  };
  return [
    ...read('passages.jsonl', (text) => (isHeldOut(text) ? 'earlier' : 'tuning')),
    ...read('passages-writers.jsonl', (text) => (isHeldOut(text) ? 'held-out' : 'writers')),
    ...blindParts.flatMap((part) => read(`passages-${part}.jsonl`, () => part)),
  ];
}

const bars: Readonly<Record<string, string>> = {
  targetGroup: 'F1 ≥ 0,85',
  problem: 'F1 ≥ 0,85',
  documentKind: 'F1 ≥ 0,85',
  component: 'F1 ≥ 0,75',
  finding: 'F1 ≥ 0,75',
  availability: 'F1 ≥ 0,75',
  recommendation: 'precision ≥ 0,95',
  unsuitableWhen: 'precision ≥ 0,95',
};

/** What the tagger says of a passage in one labelled facet, at the threshold. */
function said(facet: string, tags: readonly Tag[]): string[] {
  const sure = tags.filter((t) => t.confidence >= publishAt[t.facet]);
  const of = (f: Facet): Tag[] => sure.filter((t) => t.facet === f);
  const values = ((): string[] => {
    switch (facet) {
      case 'outcome':
        return sure.flatMap((t) =>
          t.facet === 'finding' && t.finding.outcomeGroup ? [t.finding.outcomeGroup] : [],
        );
      case 'addressee':
        return sure.flatMap((t) => (t.facet === 'recommendation' ? [t.recommendation.addressee] : []));
      case 'circumstance':
        return sure.flatMap((t) => (t.facet === 'unsuitableWhen' ? t.unsuitable.circumstances : []));
      case 'unsuitableWhen':
        // What the bar is about: does the text say so at all; the kind of condition is a row of its own.
        return of('unsuitableWhen').length > 0 ? ['stated'] : [];
      case 'unsuitableType':
        return sure.flatMap((t) => (t.facet === 'unsuitableWhen' ? [t.unsuitable.type] : []));
      case 'mention':
        return sure.flatMap((t) => (t.facet === 'mention' ? [`${t.value}:${t.role}`] : []));
      default:
        return of(facet as Facet).map((t) => t.value);
    }
  })();
  return [...new Set(values)];
}

/**
 * What is broader than a labelled concept follows from it (the catalogue adds it when it counts), so it is neither
 * right nor wrong to say it as well.
 */
function withoutImplied(facet: string, gold: readonly string[], values: readonly string[]): string[] {
  const vocabulary = facet === 'targetGroup' ? 'target-groups' : facet === 'problem' ? 'problems' : null;
  if (vocabulary === null) return [...values];
  const catalogue = realCatalogue();
  const implied = new Set(
    gold.flatMap((id) => catalogue.withBroader(vocabulary, [id]).filter((broader) => broader !== id)),
  );
  // An age group counts where nothing more definite is said of the same people.
  const definite =
    facet === 'targetGroup' && gold.some((v) => !ageGroups.has(v) && !/^(?:familj|foraldr|anhorig)/.test(v));
  return values.filter((v) => !implied.has(v) && !(definite && ageGroups.has(v)));
}

const ageGroups: ReadonlySet<string> = new Set(['barn', 'unga', 'barn-och-unga', 'vuxna', 'aldre']);

function compare(facet: string, labelled: readonly string[], said: readonly string[]): Counts {
  const gold = withoutImplied(facet, labelled, labelled);
  const found = withoutImplied(facet, labelled, said);
  const right = found.filter((v) => gold.includes(v)).length;
  return { right, wrong: found.length - right, missed: gold.length - right };
}

/** The first file says which kind of condition it is, the blind ones which circumstance: each is a row of its own. */
function withUnsuitable(labels: Passage['labels']): Passage['labels'] {
  if (labels.unsuitableWhen === undefined) return labels;
  const said = labels.unsuitableWhen;
  const asKinds = said.filter((v) => unsuitableTypes.has(v));
  const asCircumstances = said.filter((v) => !unsuitableTypes.has(v));
  return {
    ...labels,
    unsuitableWhen: said.length > 0 ? ['stated'] : [],
    ...(asKinds.length > 0 || said.length === 0 ? { unsuitableType: asKinds } : {}),
    ...(asCircumstances.length > 0 ? { circumstance: asCircumstances } : {}),
  };
}

const unsuitableTypes: ReadonlySet<string> = new Set(['unsuitable_when', 'requires_first', 'not_for_age']);

export function realTagger(): Tagger {
  const catalogue = realCatalogue();
  return createTagger(knowledgeOf(catalogue, createAnalyzer(catalogueLexicon(catalogue))));
}

/** Without the second opinion: what a rule does is tested by itself. */
export function rulesAlone(): Tagger {
  const catalogue = realCatalogue();
  return createTagger(knowledgeOf(catalogue, createAnalyzer(catalogueLexicon(catalogue)), null));
}

const noCounts = (): Record<Part, Counts[]> =>
  Object.fromEntries(parts.map((part) => [part, [] as Counts[]])) as Record<Part, Counts[]>;

/** Per facet and part the counts of every passage labelled in that facet. */
export function countTagging(tagger: Tagger, onError: (line: string) => void = () => {}) {
  const counts = new Map<string, Record<Part, Counts[]>>();
  for (const passage of readPassages()) {
    const tags = tagger.tag(passage.text, { title: passage.title ?? null });
    const labels = withUnsuitable(passage.labels);
    for (const [facet, gold] of Object.entries(labels)) {
      const found = said(facet, tags);
      const count = compare(facet, gold, found);
      const byPart = counts.get(facet) ?? noCounts();
      counts.set(facet, byPart);
      byPart[passage.part].push(count);
      if (!isHeldOutPart(passage.part) && count.wrong + count.missed > 0) {
        const extra = withoutImplied(facet, gold, found).filter((v) => !gold.includes(v));
        const lost = withoutImplied(facet, gold, gold).filter((v) => !found.includes(v));
        onError(`${passage.id} ${facet}: +[${extra}] −[${lost}] ${passage.title ?? ''} ${passage.text}`);
      }
    }
  }
  return counts;
}

export function evaluateTagging(args: readonly string[]): void {
  const errors: string[] = [];
  const counts = countTagging(realTagger(), (line) => errors.push(line));
  if (args.includes('--errors')) console.log(`${errors.sort().join('\n')}\n`);
  console.log('| facett | del | stycken | märkta | precision (95 %) | täckning | F1 (95 %) | krav |');
  console.log('|---|---|---|---|---|---|---|---|');
  for (const [facet, byPart] of counts) {
    for (const part of parts) {
      if (byPart[part].length > 0)
        console.log(scoreRow(facet, partLabels[part], byPart[part], bars[facet] ?? ''));
    }
  }
}

if (process.argv[1]?.endsWith('relevance/tagging.ts')) evaluateTagging(process.argv.slice(2));
