/** What the second opinion is learned from (src/tagging/likeness): files of data/, without what is held out. */
import { readdirSync, readFileSync } from 'node:fs';
import { type LikenessFacet, likenessVocabulary } from '../../src/tagging/likeness/second-opinion.ts';
import { hash53 } from '../../src/text/hash.ts';
import { realCatalogue } from '../helpers/catalogue.ts';
import { type JudgedNeed, readNeeds } from './needs.ts';
import { isHeldOutPart } from './parts.ts';
import { type Passage, readPassages } from './tagging.ts';

const folder = new URL('../../data/tagging/', import.meta.url);
/** How much one text of each sort teaches: a writer's passage is what a text is like, a fragment only tells. */
const worth = { earlier: 1, writers: 3, vocabulary: 0.3, fragment: 0.3, record: 0.3, need: 3 } as const;
export interface LessonText {
  readonly id: string;
  readonly text: string;
  readonly title?: string | null | undefined;
  readonly labels: Readonly<Record<string, readonly string[]>>;
  readonly weight: number;
  /** Its rules' tags were never fitted to it: from such texts is learned what decides. */
  readonly decides: 'inText' | 'inNeed' | null;
  /** A need that is no matter for methods. */
  readonly outside?: boolean;
}

/** Fragments that tell of one concept each: its id and the words. */
export function telling(facet: LikenessFacet): string[][] {
  if (facet === 'circumstance') return [];
  return readFileSync(new URL(`telling/${likenessVocabulary[facet]}.tsv`, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

/** One in so many of the texts on people and problems teaches what is no component. */
const AS_COUNTEREXAMPLE = 4;
const isAboutPeople = (p: Passage): boolean =>
  p.part === 'writers' && p.labels.component === undefined && hash53(p.id) % AS_COUNTEREXAMPLE === 0;

const hasReads = ({ reads }: JudgedNeed): boolean => reads !== undefined;
const hasCircumstance = ({ reads }: JudgedNeed): boolean => reads?.circumstance !== undefined;

/** Every text that something of a facet is learned from. */
export function lessonTexts(facet: LikenessFacet): LessonText[] {
  const catalogue = realCatalogue();
  const open = readPassages().filter((p) => !isHeldOutPart(p.part));
  const passages = [
    ...open.filter((p) => p.labels[facet] !== undefined),
    // Few texts say what a method consists of: those that were written about people and problems teach it.
    ...(facet === 'component'
      ? open.filter(isAboutPeople).map((p) => ({ ...p, labels: { [facet]: [] } }))
      : []),
  ];
  // Whoever labels answers may leave out what holds beside: then nothing is said of it.
  const isSaid = facet === 'circumstance' ? hasCircumstance : hasReads;
  const needs = facet === 'component' ? [] : readNeeds().filter((n) => isSaid(n) && !isHeldOutPart(n.part));
  const records = [...catalogue.methods.values(), ...catalogue.supports.values()];
  const concepts = [...catalogue.concepts(likenessVocabulary[facet]).values()];
  const of = (id: string, text: string, ids: readonly string[], weight: number): LessonText => ({
    id,
    text,
    labels: { [facet]: ids },
    weight,
    decides: null,
  });
  return [
    ...passages.map((p): LessonText => {
      const isWriters = p.part === 'writers';
      return {
        ...p,
        weight: isWriters ? worth.writers : worth.earlier,
        decides: isWriters ? 'inText' : null,
      };
    }),
    ...needs.map(
      (n): LessonText => ({
        id: n.id,
        text: n.request.need ?? '',
        labels: n.reads ?? {},
        weight: worth.need,
        decides: 'inNeed',
        outside: n.nothing === true && (n.reads?.problem ?? []).length === 0,
      }),
    ),
    ...records.flatMap((r) => {
      const ids = labelsOfRecord(r, facet);
      // A record that names none may be for anybody: it teaches nothing.
      return r.summary === null || ids.length === 0
        ? []
        : [of(r.id, `${r.title}. ${r.summary}`, ids, worth.record)];
    }),
    ...concepts.flatMap((c) => [
      of(c.id, [c.label, ...c.synonyms].join('. '), [c.id], worth.vocabulary),
      ...c.phrases.map((p) => of(c.id, p.replace(/[@*…/]/g, ' '), [c.id], worth.vocabulary)),
    ]),
    ...telling(facet).map(([id = '', text = '']) => of(id, text, [id], worth.fragment)),
  ];
}

function labelsOfRecord(
  record: { readonly targetGroups: readonly string[]; readonly problems: readonly string[] } & Partial<{
    readonly components: readonly { readonly component: string }[];
  }>,
  facet: LikenessFacet,
): readonly string[] {
  if (facet === 'circumstance') return [];
  if (facet === 'targetGroup') return record.targetGroups;
  return facet === 'problem' ? record.problems : (record.components ?? []).map((c) => c.component);
}

/**
 * Of the files that teach wordings, so that a test sees when the weights are older. Vocabularies and records teach too,
 * and change with every edit of the catalogue: for them alone nobody need learn anew.
 */
export function learnedFrom(): string {
  const files = [
    ...readdirSync(new URL('telling/', folder))
      .sort()
      .map((name) => new URL(`telling/${name}`, folder)),
    new URL('passages-writers.jsonl', folder),
    new URL('../judgements/needs-writers.jsonl', folder),
  ];
  return hash53(files.map((file) => readFileSync(file, 'utf8')).join('\n')).toString(36);
}
