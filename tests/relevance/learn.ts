/**
 * `npm run learn`: learns the second opinion's weights (src/tagging/likeness) from the vocabularies, the telling
 * fragments and the labelled texts, and writes data/tagging/weights.json. Texts that are held out are never read here.
 */
import { writeFileSync } from 'node:fs';
import { catalogueLexicon } from '../../src/search/catalogue-lexicon.ts';
import { withoutAsides } from '../../src/tagging/asides.ts';
import { knowledgeOf } from '../../src/tagging/knowledge.ts';
import {
  type Case,
  candidatesOf,
  featuresOf,
  featuresOfMatter,
  likeliest,
  OWN,
} from '../../src/tagging/likeness/decide.ts';
import {
  featuresOfWords,
  featuresVersion,
  isOfPeople,
  supportOf,
  type TellingWord,
  tellingWords,
} from '../../src/tagging/likeness/features.ts';
import { ruled } from '../../src/tagging/likeness/in-need.ts';
import { type Learned, type Lesson, learn } from '../../src/tagging/likeness/learn.ts';
import { type Decided, learnToDecide } from '../../src/tagging/likeness/learn-decide.ts';
import { GRAIN, type KeptFacet, likenessBy, NOTHING } from '../../src/tagging/likeness/likeness.ts';
import { familyOf } from '../../src/tagging/likeness/likenesses.ts';
import {
  companion,
  type LikenessFacet,
  likenessFacets,
  likenessVocabulary,
  rulingsOf,
  standsAt,
} from '../../src/tagging/likeness/second-opinion.ts';
import { type Need as ReadNeed, readNeedWith } from '../../src/tagging/read-need.ts';
import { createTagger, type Tagger } from '../../src/tagging/tagger.ts';
import { createAnalyzer } from '../../src/text/analyzer.ts';
import { hash53 } from '../../src/text/hash.ts';
import { realCatalogue } from '../helpers/catalogue.ts';
import { type LessonText, learnedFrom, lessonTexts } from './lessons.ts';

const folder = new URL('../../data/tagging/', import.meta.url);
const pace = { rounds: 10, rate: 0.7, shrink: 2e-3, positive: 2 };
/** Scores that decide must come from texts that were not learned from: each of so many parts in turn is left out. */
const FOLDS = 4;
/** Weights smaller than this say nothing. */
const LEAST = 0.5;
/** A pair of words met once teaches only its own text by heart. */
const LEAST_PAIRS = 2;
/** The same of what decides for one concept alone. */
const LEAST_OWN = 0.12;

const catalogue = realCatalogue();
const analyzer = createAnalyzer(catalogueLexicon(catalogue));
const rules: Tagger = createTagger(knowledgeOf(catalogue, analyzer, null));

const families = new Map(likenessFacets.map((facet) => [facet, familyOf(catalogue, facet)] as const));
const impliedBy = (facet: LikenessFacet, ids: Iterable<string>): Set<string> =>
  new Set([...ids].flatMap((id) => families.get(facet)?.broader(id) ?? []));

/** A need is heard without its asides. */
const heardOf = (given: LessonText): string =>
  given.decides === 'inNeed' ? withoutAsides(given.text) : given.text;

/** In what is told of groups and of dangers it counts who is named, and in which order. */
const byPeople: ReadonlySet<LikenessFacet> = new Set(['targetGroup', 'circumstance']);

function lessonOf(facet: LikenessFacet, given: LessonText): Lesson {
  const labelled = given.labels[facet] ?? [];
  // What is only given for one facet says nothing of there being none in another.
  const is = new Set(labelled.length === 0 ? [NOTHING] : labelled);
  const implied = impliedBy(facet, is);
  const features = featuresOfWords(tellingWords(heardOf(given), analyzer));
  return {
    features: byPeople.has(facet) ? features : features.filter((f) => !isOfPeople(f)),
    is,
    open: (label) => !is.has(label) && implied.has(label),
    weight: given.weight,
  };
}

function scoresBy(learned: Learned, words: readonly TellingWord[], features: readonly string[]): Scores {
  const weightsOf = (feature: string) => {
    const known = learned.features.get(feature);
    return known === undefined
      ? []
      : [...known.labels].map((label, k) => [label, known.weights[k] ?? 0] as const);
  };
  const { scores, nothing, share } = likenessBy(learned.labels, learned.bias, weightsOf, features);
  const support = new Map(
    [...scores.keys()].map((concept) => [concept, supportOf(words, (feature) => share(feature, concept))]),
  );
  return { scores, nothing, support: (concept) => support.get(concept) ?? 0 };
}

function withoutRarePairs(lessons: readonly Lesson[]): Lesson[] {
  const seen = new Map<string, number>();
  for (const { features } of lessons)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const isKept = (feature: string): boolean =>
    !feature.startsWith('k:') || (seen.get(feature) ?? 0) >= LEAST_PAIRS;
  return lessons.map((lesson) => ({ ...lesson, features: lesson.features.filter(isKept) }));
}

type Scores = Pick<Case, 'scores' | 'nothing' | 'support'>;

/** The cases of a text: what rules and likeness propose, and whether a person says so. */
function casesOf(facet: LikenessFacet, given: LessonText, scores: Scores, beside: string | null): Decided[] {
  const gold = given.labels[facet] ?? [];
  const implied = impliedBy(facet, gold);
  const one: Case = {
    ...scores,
    rulings: rulingsOf(ruledTags(facet, given)),
    publishAt: standsAt[facet],
    family: families.get(facet) ?? familyOf(catalogue, facet),
    beside,
  };
  return candidatesOf(one)
    .filter((id) => gold.includes(id) || !implied.has(id))
    .map((id) => ({ features: featuresOf(one, id), right: gold.includes(id) }));
}

/** Whether a need is a matter for methods at all: learned from the problems alone. */
function matterOf(given: LessonText, scores: Scores | undefined): Decided[] {
  if (given.decides !== 'inNeed' || scores === undefined) return [];
  const { problems, targetGroups } = readNeedWith(given.text, rules);
  const groups = targetGroups.map((g) => g.id);
  return [
    { features: featuresOfMatter({ ...scores, ruled: problems, groups }), right: given.outside === true },
  ];
}

/** What rules read of a facet in a need. */
const needWords: Readonly<Record<LikenessFacet, (read: ReadNeed) => ReadNeed['problems']>> = {
  targetGroup: (read) => read.targetGroups,
  problem: (read) => read.problems,
  component: (read) => read.components,
  circumstance: (read) => read.circumstances,
};

function ruledTags(facet: LikenessFacet, given: LessonText) {
  if (given.decides === 'inNeed') {
    const read = readNeedWith(given.text, rules);
    return ruled(needWords[facet](read));
  }
  return rules.tag(given.text, { title: given.title ?? null }).filter((t) => t.facet === facet);
}

interface FacetLessons {
  readonly texts: readonly LessonText[];
  readonly labels: readonly string[];
  readonly learned: Learned;
  /** By text: its scores from what was learned without it. */
  readonly unseen: ReadonlyMap<string, Scores>;
}

function learnLikeness(facet: LikenessFacet): FacetLessons {
  const labels = [...catalogue.concepts(likenessVocabulary[facet]).keys(), NOTHING];
  const texts = lessonTexts(facet);
  const lessons = withoutRarePairs(texts.map((t) => lessonOf(facet, t)));
  const fold = (t: LessonText): number => (t.decides === null ? -1 : hash53(`fold ${t.text}`) % FOLDS);
  const unseen = new Map<string, Scores>();
  for (let left = 0; left < FOLDS; left++) {
    const learned = learn(
      lessons.filter((_, i) => texts[i] !== undefined && fold(texts[i]) !== left),
      labels,
      pace,
    );
    for (const [i, given] of texts.entries())
      if (fold(given) === left)
        unseen.set(
          given.text,
          scoresBy(learned, tellingWords(heardOf(given), analyzer), lessons[i]?.features ?? []),
        );
  }
  return { texts, labels, unseen, learned: learn(lessons, labels, pace) };
}

function keptFacet(facet: LikenessFacet, all: ReadonlyMap<LikenessFacet, FacetLessons>): KeptFacet {
  const own = all.get(facet);
  if (own === undefined) throw new Error(`Nothing was learned of ${facet}.`);
  const other = companion[facet];
  const cases: Record<'inText' | 'inNeed', Decided[]> = { inText: [], inNeed: [] };
  for (const given of own.texts) {
    const scores = own.unseen.get(given.text);
    if (given.decides === null || scores === undefined) continue;
    const others = other === null ? undefined : all.get(other)?.unseen.get(given.text);
    cases[given.decides].push(
      ...casesOf(facet, given, scores, others === undefined ? null : likeliest(others.scores)),
    );
  }
  const matters = facet === 'problem' ? own.texts.flatMap((t) => matterOf(t, own.unseen.get(t.text))) : [];
  const { labels, learned } = own;
  console.log(
    `${facet}: ${own.texts.length} texter, ${learned.features.size} drag, ${cases.inText.length} fall i text, ${cases.inNeed.length} i behov`,
  );
  return {
    labels,
    bias: [...learned.bias].map(rounded),
    features: Object.fromEntries([...learned.features].flatMap(kept)),
    inText: lightened(learnToDecide(cases.inText)),
    inNeed: lightened(learnToDecide(cases.inNeed)),
    nothing: lightened(learnToDecide(matters)),
  };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
const lightened = (weights: Record<string, number>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(weights)
      .map(([feature, weight]) => [feature, rounded(weight)] as const)
      .filter(([feature, weight]) => Math.abs(weight) >= (feature.startsWith(OWN) ? LEAST_OWN : 0.01)),
  );

function kept([feature, { labels, weights }]: readonly [
  string,
  { labels: Int32Array; weights: Float64Array },
]) {
  const told = [...labels].flatMap((label, k) => {
    const weight = weights[k] ?? 0;
    return Math.abs(weight) < LEAST ? [] : [`${label}:${Math.round(weight / GRAIN)}`];
  });
  return told.length === 0 ? [] : [[feature, told.join(' ')] as const];
}

if (process.argv[1]?.endsWith('relevance/learn.ts')) {
  const lessons = new Map(likenessFacets.map((facet) => [facet, learnLikeness(facet)] as const));
  const facets = Object.fromEntries(likenessFacets.map((facet) => [facet, keptFacet(facet, lessons)]));
  const file = new URL('weights.json', folder);
  writeFileSync(
    file,
    `${JSON.stringify({ version: featuresVersion, learnedFrom: learnedFrom(), facets })}\n`,
  );
  console.log(`Skrev ${file.pathname.split('/').slice(-3).join('/')}.`);
}
