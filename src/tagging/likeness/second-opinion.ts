import type { VocabularyId } from '../../domain/records/vocabulary.ts';
import type { Analyzer } from '../../text/analyzer.ts';
import { facetVocabulary } from '../concepts.ts';
import type { Sentence } from '../sentences.ts';
import { publishAt } from '../threshold.ts';
import type { Span, Tag } from '../types.ts';
import {
  type Case,
  candidatesOf,
  type Family,
  featuresOf,
  likeliest,
  likelihood,
  type Ruling,
} from './decide.ts';
import { featuresOfWords, isOfPeople, supportOf, type TellingWord, tellingWords } from './features.ts';
import type { Likeness, LikenessModel } from './likeness.ts';

/** The facets in which likeness is heard beside the rules in a text. */
const textFacets = ['targetGroup', 'problem', 'component'] as const;
type TextFacet = (typeof textFacets)[number];
/** The same in a need, where what may be dangerous is heard too. */
export const likenessFacets = [...textFacets, 'circumstance'] as const;
export type LikenessFacet = (typeof likenessFacets)[number];

/** The vocabulary of each. */
export const likenessVocabulary: Readonly<Record<LikenessFacet, VocabularyId>> = {
  ...facetVocabulary,
  circumstance: 'circumstances',
};

/** The facet that tells of it too. */
export const companion: Readonly<Record<LikenessFacet, LikenessFacet | null>> = {
  targetGroup: 'problem',
  problem: 'targetGroup',
  component: null,
  circumstance: 'problem',
};

/** From which confidence a rule's word stands: in a need every rule's does. */
export const standsAt: Readonly<Record<LikenessFacet, number>> = {
  targetGroup: publishAt.targetGroup,
  problem: publishAt.problem,
  component: publishAt.component,
  circumstance: publishAt.problem,
};

export interface Likenesses {
  readonly model: (facet: LikenessFacet) => LikenessModel;
  readonly family: (facet: LikenessFacet) => Family;
}

/** A text as the second opinion hears it: its words, and its likeness in a facet, counted once and forgotten with it. */
export interface Heard {
  readonly words: readonly TellingWord[];
  readonly likeness: (facet: LikenessFacet) => Likeness;
}

export function hear(text: string, likenesses: Likenesses, analyzer: Analyzer): Heard {
  const words = tellingWords(text, analyzer);
  const features = featuresOfWords(words);
  const counted = new Map<LikenessFacet, Likeness>();
  return {
    words,
    likeness: (facet) => {
      const likeness = counted.get(facet) ?? likenesses.model(facet).likeness(features);
      counted.set(facet, likeness);
      return likeness;
    },
  };
}

/** From which likelihood a concept that a rule proposes is published. */
const PUBLISH = 0.4;
/** The same where no rule saw it; few texts say what a method consists of, so that components are seldom likely. */
const publishAlone: Readonly<Record<TextFacet, number>> = {
  targetGroup: 0.46,
  problem: 0.42,
  component: 0.3,
};
/** Below this not even the only group that a rule read stays. */
const SPARED = 0.02;
/** From which it is then proposed. */
const PROPOSE = 0.25;
/** A rule that read a denial is not overruled by likeness: what is denied is told in the same words. */
export const DENIED = 0.3;

/**
 * Where a text names a component it is one: what was learned from is told without names, and knows little of those
 * that are.
 */
const onlyAdds: ReadonlySet<TextFacet> = new Set(['component']);

/** Sentences heard together: a paragraph, and of a long one this many at a time. */
const TOGETHER = 4;

interface Passage {
  readonly start: number;
  readonly end: number;
}

/** The sentences of a text in passages that are heard as one. */
function passagesOf(sentences: readonly Sentence[]): Passage[] {
  const passages: { start: number; end: number; paragraph: number; sentences: number }[] = [];
  for (const { start, text, paragraph } of sentences) {
    const last = passages.at(-1);
    if (last !== undefined && last.paragraph === paragraph && last.sentences < TOGETHER) {
      last.end = start + text.length;
      last.sentences += 1;
    } else {
      passages.push({ start, end: start + text.length, paragraph, sentences: 1 });
    }
  }
  return passages;
}

/**
 * The rules' tags with a second opinion: how like each passage is to texts that tell of a concept decides, together
 * with what the rules say, how sure a tag is. What no rule saw and likeness finds is a tag of its own.
 */
export function withSecondOpinion(
  text: string,
  sentences: readonly Sentence[],
  tags: readonly Tag[],
  likenesses: Likenesses,
  analyzer: Analyzer,
): Tag[] {
  const heard = new Map<Tag, Tag>();
  const added: Tag[] = [];
  for (const passage of passagesOf(sentences)) {
    const heardAs = hear(text.slice(passage.start, passage.end), likenesses, analyzer);
    const inside = tags.filter((t) => t.span[0] >= passage.start && t.span[1] <= passage.end);
    for (const facet of textFacets) {
      const own = inside.filter((t) => t.facet === facet);
      const opinions = opinionsOn(facet, heardAs, own, likenesses);
      const spared = sparedOf(facet, own, opinions);
      const implied = impliedBy(facet, opinions, likenesses);
      for (const opinion of opinions) {
        const mine = own.filter((t) => t.value === opinion.concept);
        // What is broader follows from the narrower: it is neither raised nor added, and "unga" within "unga med
        // missbruk" names nobody else.
        if (implied.has(opinion.concept)) {
          for (const tag of mine)
            if (own.some((t) => isWithin(tag.span, t.span))) heard.set(tag, weighedTag(tag, 0, false));
          continue;
        }
        const isDenied = mine.some((t) => t.confidence < DENIED);
        for (const tag of mine) {
          if (tag.value === spared || isDenied) continue;
          heard.set(tag, weighedTag(tag, opinion.likelihood, onlyAdds.has(facet)));
        }
        if (mine.length === 0 && opinion.likelihood >= PROPOSE && opinion.isTold)
          added.push(likenessTag(facet, opinion, passage, text));
      }
    }
  }
  return [...tags.map((tag) => heard.get(tag) ?? tag), ...added];
}

export interface Opinion {
  readonly concept: string;
  readonly likelihood: number;
  /** The words that speak for it most, first to last. */
  readonly words: readonly TellingWord[];
  /** A word of substance speaks for it: people and ages alone tell of nothing. */
  readonly isTold: boolean;
}

const isWithin = ([a, b]: Span, [from, to]: Span): boolean => a >= from && b <= to && b - a < to - from;

/** What is broader than a concept that is likely. */
function impliedBy(
  facet: LikenessFacet,
  opinions: readonly Opinion[],
  likenesses: Likenesses,
): ReadonlySet<string> {
  const likely = opinions.filter((o) => o.likelihood >= PUBLISH);
  return new Set(likely.flatMap((o) => likenesses.family(facet).broader(o.concept)));
}

/** Where no group is likely, the likeliest that the rules would publish stays: they read it in so many words. */
function sparedOf(facet: LikenessFacet, own: readonly Tag[], opinions: readonly Opinion[]): string | null {
  const stands = (o: Opinion) => o.isTold || own.some((t) => t.value === o.concept);
  if (facet !== 'targetGroup' || opinions.some((o) => o.likelihood >= PUBLISH && stands(o))) return null;
  const said = new Set(own.filter((t) => t.confidence >= standsAt[facet]).map((t) => t.value));
  const best = opinions.filter((o) => said.has(o.concept)).toSorted((a, b) => b.likelihood - a.likelihood)[0];
  return best !== undefined && best.likelihood >= SPARED ? best.concept : null;
}

/** What is thought of every concept that a rule or likeness proposes. */
export function opinionsOn(
  facet: LikenessFacet,
  { words, likeness }: Heard,
  tags: readonly { readonly value: string; readonly confidence: number; readonly rule: string }[],
  likenesses: Likenesses,
  where: 'inText' | 'inNeed' = 'inText',
): Opinion[] {
  const { scores, nothing, share } = likeness(facet);
  const other = companion[facet];
  const given: Case = {
    scores,
    nothing,
    rulings: rulingsOf(tags),
    publishAt: standsAt[facet],
    family: likenesses.family(facet),
    support: (concept) => supportOf(words, (feature) => share(feature, concept)),
    beside: other === null ? null : likeliest(likeness(other).scores),
  };
  return candidatesOf(given).map((concept) => ({
    concept,
    likelihood: likelihood(featuresOf(given, concept), likenesses.model(facet).decide[where]),
    words: strongest(words, (feature) => share(feature, concept)),
    isTold: given.support(concept) > 1,
  }));
}

/** The surest tag of each concept speaks for the rules. */
export function rulingsOf(
  tags: readonly { readonly value: string; readonly confidence: number; readonly rule: string }[],
): Map<string, Ruling> {
  const rulings = new Map<string, Ruling>();
  for (const { value, confidence, rule } of tags) {
    const known = rulings.get(value);
    if (known === undefined || known.confidence < confidence)
      rulings.set(value, { confidence, kind: rule.split('/')[1] ?? rule });
  }
  return rulings;
}

const MOST_WORDS = 3;

function strongest(words: readonly TellingWord[], share: (feature: string) => number): TellingWord[] {
  return words
    .map((word) => ({
      word,
      weight: word.features.reduce((sum, f) => sum + (isOfPeople(f) ? 0 : share(f)), 0),
    }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_WORDS)
    .map(({ word }) => word)
    .sort((a, b) => a.span[0] - b.span[0]);
}

/** Published from the threshold on, whatever the rule thought; below it a proposal. */
function weighedTag(tag: Tag, likelihood: number, onlyAdds: boolean): Tag {
  const threshold = publishAt[tag.facet];
  if (likelihood >= PUBLISH) {
    const confidence = Math.max(tag.confidence, confidenceOf(likelihood, PUBLISH, threshold));
    const raised = tag.confidence < threshold;
    return {
      ...tag,
      confidence,
      reason: raised ? `${tag.reason}, texten i stort talar för det` : tag.reason,
    };
  }
  if (onlyAdds || tag.confidence < threshold) return tag;
  return { ...tag, confidence: BELOW, reason: `${tag.reason}, men texten i stort talar emot det` };
}

/** What the text speaks against is a proposal. */
const BELOW = 0.5;

/** From the threshold on, higher the more likely. */
function confidenceOf(likelihood: number, least: number, threshold: number): number {
  const above = (likelihood - least) / (1 - least);
  return Math.round((threshold + above * (0.95 - threshold)) * 100) / 100;
}

function likenessTag(facet: TextFacet, opinion: Opinion, passage: Passage, text: string): Tag {
  const first = opinion.words[0]?.span[0] ?? 0;
  const last = opinion.words.at(-1)?.span[1] ?? passage.end - passage.start;
  const span = [passage.start + first, passage.start + last] as const;
  const least = publishAlone[facet];
  const sure = opinion.likelihood >= least;
  const said = opinion.words.map((w) => `»${w.text}«`).join(', ');
  return {
    facet,
    value: opinion.concept,
    rule: `${facet}/likeness`,
    span,
    text: text.slice(...span),
    confidence: sure ? confidenceOf(opinion.likelihood, least, publishAt[facet]) : BELOW,
    reason: said === '' ? 'texten liknar sådana som handlar om det' : `så brukar det berättas: ${said}`,
  };
}
