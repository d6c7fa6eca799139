import type { Concept, VocabularyId } from '../domain/records/vocabulary.ts';
import type { Analyzer } from '../text/analyzer.ts';
import { normalize } from '../text/normalize.ts';
import { ageTags } from './ages.ts';
import { availabilityTags } from './availability.ts';
import { readable } from './clean.ts';
import { type ConceptIndex, conceptIndex, conceptTags, facetVocabulary } from './concepts.ts';
import { type DocumentHints, documentTags } from './documents.ts';
import { findingTags, type SentenceFacts } from './findings.ts';
import { findingsTogether } from './findings-together.ts';
import { describedTags, phraseTags } from './groups.ts';
import { type Likenesses, withSecondOpinion } from './likeness/second-opinion.ts';
import { type MentionIndex, mentionIndex, mentionTags, type Named } from './mentions.ts';
import { PhraseIndex } from './phrases.ts';
import { recommendationTags } from './recommendations.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { ConceptFacet, Tag } from './types.ts';
import { unsuitableTags } from './unsuitable.ts';
import { weighed } from './weigh.ts';
import { wordClasses } from './words/classes.ts';
import { outcomeGroupOfProblem, outcomeWords } from './words/effects.ts';

/** What the rules need to know; a catalogue gives it. */
export interface TaggingKnowledge {
  readonly analyzer: Analyzer;
  readonly concepts: (vocabulary: VocabularyId) => Iterable<Concept>;
  readonly methods: readonly Named[];
  readonly municipalities: readonly { readonly code: string; readonly name: string }[];
  /** The second opinion; null: the rules alone. */
  readonly likenesses: Likenesses | null;
}

export interface Tagger {
  /** Every tag that a rule finds, also those below the threshold; spans count in the text's NFC form. */
  readonly tag: (text: string, hints?: DocumentHints) => Tag[];
  readonly indexes: TaggerIndexes;
  readonly knowledge: TaggingKnowledge;
}

export interface TaggerIndexes {
  readonly concepts: ReadonlyMap<ConceptFacet, ConceptIndex>;
  /** `facet/id` of every concept. */
  readonly ids: ReadonlySet<string>;
  /** The vocabularies' `phrases`: concepts told of without being named. */
  readonly phrases: Readonly<Record<'targetGroup' | 'problem' | 'circumstance' | 'component', PhraseIndex>>;
  /** Words of the vocabularies (long ones as written, all as stems), and parts of words: what a misspelling may mean. */
  readonly knownWords: ReadonlySet<string>;
  readonly knownStems: ReadonlySet<string>;
  readonly knownParts: readonly string[];
  readonly outcomes: ConceptIndex;
  readonly mentions: MentionIndex;
}

const conceptFacets = Object.keys(facetVocabulary) as ConceptFacet[];

/** Compiles the vocabularies and names once; `tag` is then pure and deterministic. */
export function createTagger(knowledge: TaggingKnowledge): Tagger {
  const { analyzer, concepts } = knowledge;
  const indexes: TaggerIndexes = {
    ...knownWordsOf(knowledge),
    concepts: new Map(
      conceptFacets.map((f) => [f, conceptIndex(concepts(facetVocabulary[f]), f, analyzer)] as const),
    ),
    ids: new Set(conceptFacets.flatMap((f) => [...concepts(facetVocabulary[f])].map((c) => `${f}/${c.id}`))),
    phrases: {
      targetGroup: new PhraseIndex(concepts('target-groups'), analyzer),
      problem: new PhraseIndex(concepts('problems'), analyzer),
      circumstance: new PhraseIndex(concepts('circumstances'), analyzer),
      component: new PhraseIndex(concepts('components'), analyzer),
    },
    outcomes: conceptIndex(concepts('outcome-groups'), 'problem', analyzer),
    mentions: mentionIndex(knowledge.methods, analyzer),
  };
  return { tag: (text, hints = {}) => tagText(text, hints, indexes, knowledge), indexes, knowledge };
}

const spoken = ['target-groups', 'problems', 'settings', 'circumstances', 'recipients'] as const;

function knownWordsOf({ analyzer, concepts }: TaggingKnowledge) {
  const all = spoken.flatMap((vocabulary) => [...concepts(vocabulary)]);
  // Hidden words are misspellings themselves, or worse: nothing is read as one.
  const written = all.flatMap((c) => [c.label, ...c.synonyms]);
  const phrased = all.flatMap((c) => c.phrases.flatMap((p) => p.split(/[\s/]+/)));
  const whole = phrased.filter((w) => !/[*@…]/.test(w));
  const words = [...written, ...whole, ...Object.values(wordClasses).flat()].flatMap((t) =>
    analyzer.words(t).map((w) => w.text),
  );
  return {
    knownWords: new Set(words.filter((w) => w.length >= 6)),
    knownStems: new Set([...words, ...all.flatMap((c) => c.hidden)].map((w) => analyzer.stem(w))),
    knownParts: [
      ...new Set(
        phrased
          .filter((w) => w.includes('*'))
          .map((w) => normalize(w.replaceAll('*', '')))
          .filter((w) => w.length >= 6),
      ),
    ],
  };
}

function tagText(
  given: string,
  hints: DocumentHints,
  indexes: TaggerIndexes,
  { analyzer, likenesses }: TaggingKnowledge,
): Tag[] {
  const read = readable(given);
  const tags: Tag[] = documentTags(read.text, hints);
  const kind = tags.find((t) => t.facet === 'documentKind')?.value;
  const recommends = kind === 'national_guideline' || kind === 'knowledge_support_with_recommendations';
  const sentences = sentencesOf(read.text);
  for (const [i, sentence] of sentences.entries()) {
    const previous = sentences[i - 1];
    const before = previous?.paragraph === sentence.paragraph ? previous.text : '';
    const found = sentenceTags(sentence, before, tokensOf(sentence.text, analyzer), indexes, { recommends });
    const shift = (tag: Tag): Tag => ({
      ...tag,
      span: [tag.span[0] + sentence.start, tag.span[1] + sentence.start] as const,
    });
    tags.push(...found.map(shift));
  }
  const together = findingsTogether(tags, sentences);
  const heard =
    likenesses === null ? together : withSecondOpinion(read.text, sentences, together, likenesses, analyzer);
  return heard.map((tag) => toGiven(tag, read.at));
}

/** From the read text to the text that was given. */
function toGiven<T extends Tag>(tag: T, at: readonly number[]): T {
  const [start, end] = tag.span;
  const from = at[start] ?? 0;
  const last = at[Math.max(start, end - 1)];
  return { ...tag, span: [from, last === undefined ? from : last + 1] as const };
}

function sentenceTags(
  sentence: Sentence,
  before: string,
  tokens: readonly Token[],
  indexes: TaggerIndexes,
  document: { readonly recommends: boolean },
): Tag[] {
  const ages = ageTags(sentence);
  const ageSpans = ages.map((t) => t.span);
  const concepts = conceptFacets.flatMap((facet) => {
    const index = indexes.concepts.get(facet);
    return index ? conceptTags(facet, index, sentence, tokens, ageSpans) : [];
  });
  const mentions = mentionTags(indexes.mentions, sentence, tokens);
  const methods = [
    ...new Set(mentions.filter((m) => m.role === 'subject' && m.candidates.length === 1).map((m) => m.value)),
  ];
  const facts: SentenceFacts = {
    methods,
    ages: ages[0]?.ages ?? null,
    targetGroups: concepts
      .filter((t) => t.facet === 'targetGroup' && t.confidence >= 0.6)
      .map((t) => t.value),
    outcomeIn: (from, to) => outcomeIn(indexes, tokens, concepts, sentence.text, from, to),
  };
  const unsuitable = unsuitableTags(sentence, methods, before);
  const about = [
    ...concepts,
    ...describedTags(sentence, concepts, (facet, id) => indexes.ids.has(`${facet}/${id}`)),
    ...phraseTags(sentence, tokens, concepts, indexes.phrases, ageSpans),
  ];
  return [
    ...weighed(
      sentence,
      about,
      unsuitable.filter((t) => t.confidence >= 0.5).map((t) => t.span),
    ),
    ...ages,
    ...mentions,
    ...findingTags(sentence, facts),
    ...recommendationTags(sentence, methods, document, before),
    ...unsuitable,
    ...availabilityTags(sentence, methods, before),
  ];
}

/** The outcome group named in a part of the sentence: by its own words, else by a problem's. */
function outcomeIn(
  indexes: TaggerIndexes,
  tokens: readonly Token[],
  concepts: readonly Tag[],
  text: string,
  from: number,
  to: number,
): string | null {
  const inside = tokens.filter((t) => t.start >= from && t.end <= to);
  const hit = indexes.outcomes
    .find(inside, { parts: true })
    .find((h) => h.term.means.id !== 'annat' && !isVagueOutcome(inside[h.from]?.text ?? '', text));
  if (hit) return hit.term.means.id;
  const problem = concepts.find(
    (t) => t.facet === 'problem' && t.span[0] >= from && t.span[1] <= to && outcomeGroupOfProblem[t.value],
  );
  const group = problem && outcomeGroupOfProblem[problem.value];
  return group ?? outcomeWords.find(([, pattern]) => pattern.test(text.slice(from, to)))?.[0] ?? null;
}

/** "fall" is also a case, "kunskap" and "stress" are no outcome of their own. */
function isVagueOutcome(word: string, text: string): boolean {
  return /^fall/.test(word) && !/antalet fall|fallolyck|fallskad|fallrisk|äldre|ramla/iu.test(text);
}
