import type { Ages } from '../domain/primitives.ts';
import { ageTags } from './ages.ts';
import { withoutAsides } from './asides.ts';
import { circumstancesIn } from './circumstances.ts';
import { conceptTags } from './concepts.ts';
import { isNegated, isOver } from './context.ts';
import {
  circumstancesWithLikeness,
  isNothing,
  likelihoodOfNothing,
  withLikeness,
} from './likeness/in-need.ts';
import { DENIED, hear } from './likeness/second-opinion.ts';
import { mentionTags } from './mentions.ts';
import { corrected } from './misspelt.ts';
import { needAges } from './need-ages.ts';
import { outsideIn, type ReadOutside } from './need-outside.ts';
import { municipalityIn } from './need-place.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { settled, settledGroups } from './settle.ts';
import { createTagger, type Tagger, type TaggingKnowledge } from './tagger.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { ConceptFacet, Span } from './types.ts';
import { doerWhoAsks, relativesGroup, relativeWhoAsks } from './who-asks.ts';
import { colloquial, needWords } from './words/need.ts';

export interface ReadWord {
  /** Concept or record id. */
  readonly id: string;
  readonly span: Span;
  readonly text: string;
  /** The vocabulary's own words stand there. */
  readonly named?: boolean;
}

export type ReadAge = Omit<ReadWord, 'id'> & { readonly ages: Ages };

/** What was understood of a need in free text. Spans count in the text's NFC form. Nothing of it is kept or logged. */
export interface Need {
  readonly targetGroups: readonly ReadWord[];
  readonly ages: readonly ReadAge[];
  readonly problems: readonly ReadWord[];
  readonly circumstances: readonly ReadWord[];
  readonly settings: readonly ReadWord[];
  readonly components: readonly ReadWord[];
  /** Methods named; several ids share one span where a name belongs to several. */
  readonly methods: readonly ReadWord[];
  readonly municipality: (ReadWord & { readonly name: string }) | null;
  /** Subjects of others than social services: handling, law, health care, the housing queue. */
  readonly outside: readonly ReadOutside[];
  /** 0–1: how likely it is that the text tells of nothing that methods are for. */
  readonly doubt: number;
  /** Words that carry meaning and that no rule understood: shown, so that the person can say it otherwise. */
  readonly unreadWords: readonly Omit<ReadWord, 'id'>[];
}

const nothingRead: Need = {
  targetGroups: [],
  ages: [],
  problems: [],
  circumstances: [],
  settings: [],
  components: [],
  methods: [],
  municipality: null,
  outside: [],
  doubt: 0,
  unreadWords: [],
};

const compiled = new WeakMap<TaggingKnowledge, Tagger>();

/** Reads a need such as "pojke 14 år som röker på och skolkar, i Dorotea". Pure; the compiled rules are kept a knowledge. */
export function readNeed(text: string, knowledge: TaggingKnowledge): Need {
  // A need given in the form has no text: the rules, which take a while to make, are not made for it.
  if (text.trim() === '') return nothingRead;
  const tagger = compiled.get(knowledge) ?? createTagger(knowledge);
  compiled.set(knowledge, tagger);
  return readNeedWith(text, tagger);
}

export function readNeedWith(given: string, tagger: Tagger): Need {
  const written = given.normalize('NFC').replace(/[\r\n]/g, ' ');
  const { text, back } = corrected(written, tagger, (word) => isPlain(word, tagger.knowledge.analyzer));
  const need = readText(text, tagger);
  if (text === written) return need;
  const asWritten = <T extends { readonly span: Span }>(word: T): T => {
    const span = back(word.span);
    return { ...word, span, text: written.slice(...span) };
  };
  return {
    targetGroups: need.targetGroups.map(asWritten),
    problems: need.problems.map(asWritten),
    circumstances: need.circumstances.map(asWritten),
    settings: need.settings.map(asWritten),
    components: need.components.map(asWritten),
    methods: need.methods.map(asWritten),
    ages: need.ages.map(asWritten),
    outside: need.outside.map(asWritten),
    municipality: need.municipality && asWritten(need.municipality),
    doubt: need.doubt,
    unreadWords: need.unreadWords.map(asWritten),
  };
}

function readText(text: string, tagger: Tagger): Need {
  const sentences = sentencesOf(text).map((s) => ({ ...s, isHeading: false }));
  const matter = withoutAsides(text);
  const { analyzer } = tagger.knowledge;
  const tokens = new Map(sentences.map((s) => [s, tokensOf(s.text, analyzer)] as const));
  const tokensIn = (s: Sentence): readonly Token[] => tokens.get(s) ?? [];
  const read = sentences.map((s) => readMatter(s, tokensIn(s), matter, tagger));
  const words = (key: Exclude<keyof SentenceNeed, 'ages'>): ReadWord[] => read.flatMap((r) => r[key]);
  const municipality = municipalityIn(text, tagger);
  const outside = outsideIn(text);
  const asking = relativeWhoAsks(text);
  const as = (who: ReturnType<typeof relativeWhoAsks>, id: string): ReadWord[] =>
    who !== null && tagger.indexes.ids.has(id) ? [{ ...who, id: id.split('/')[1] ?? '' }] : [];
  const doer = doerWhoAsks(text);
  const ruledProblems = settled(
    unique([
      ...words('problems'),
      ...as(asking, 'problem/anhorigas-belastning'),
      ...as(doer, 'problem/valdsutovande'),
    ]),
    text,
  );
  const ruledGroups = settledGroups(
    unique([
      ...words('targetGroups'),
      ...as(asking, relativesGroup(text)),
      ...as(doer, 'targetGroup/valdsutovare'),
    ]),
    ruledProblems,
    text,
  );
  // Who asks for another is read by a rule that is sure: likeness would read the other's trouble as the asker's.
  const likenesses = asking === null ? tagger.knowledge.likenesses : null;
  const heard = likenesses === null ? null : hear(matter, likenesses, analyzer);
  const deniedIn = (facet: 'targetGroup' | 'problem' | 'circumstance'): ReadonlySet<string> =>
    new Set(sentences.flatMap((s) => deniedConcepts(facet, s, tokensIn(s), tagger)));
  const withOpinion = (facet: 'targetGroup' | 'problem', ruled: readonly ReadWord[]): readonly ReadWord[] => {
    if (likenesses === null || heard === null) return ruled;
    return withLikeness(facet, ruled, deniedIn(facet), text, heard, likenesses);
  };
  const toldCircumstances = unique(
    read.flatMap((r, i) => r.circumstances.filter((c) => !isPast(c.id, sentences[i]?.text ?? '', text))),
  );
  const circumstances =
    likenesses === null || heard === null
      ? toldCircumstances
      : circumstancesWithLikeness(
          toldCircumstances,
          deniedIn('circumstance'),
          text,
          heard,
          likenesses,
        ).filter((c) => toldCircumstances.includes(c) || !isPast(c.id, text, text));
  // What likeness adds gives way to a more definite reading too.
  const problems = settled(withOpinion('problem', ruledProblems), text);
  const found = {
    targetGroups: settledGroups(withOpinion('targetGroup', ruledGroups), problems, text),
    problems,
    circumstances,
    settings: unique(words('settings')),
    components: unique(words('components')),
    methods: words('methods'),
    ages: read.flatMap((r) => r.ages),
  };
  const spans = [
    ...read.flatMap((r) => Object.values(r).flat()),
    ...(municipality ? [municipality] : []),
    ...outside,
    ...found.targetGroups,
    ...found.problems,
  ].map((w: { readonly span: Span }) => w.span);
  const unreadWords = sentences.flatMap((s) =>
    tokensIn(s)
      .map((t) => ({ text: t.raw, word: t, span: [t.start + s.start, t.end + s.start] as const }))
      .filter(
        ({ word, span }) =>
          !isPlain(word.text, analyzer) && !spans.some((c) => span[0] < c[1] && span[1] > c[0]),
      )
      .map(({ text: written, span }) => ({ text: written, span })),
  );
  const saysMore = [toldCircumstances, found.components, found.methods].some((more) => more.length > 0);
  const doubt =
    saysMore || likenesses === null || heard === null
      ? 0
      : likelihoodOfNothing(heard, ruledProblems, ruledGroups, likenesses);
  if (isNothing(doubt, problems.length > 0)) {
    outside.push({ kind: 'other', asked: true, span: [0, text.length], text });
  }
  return { ...found, municipality, outside, doubt, unreadWords };
}

/** That violence is over is often said elsewhere in the text; of other circumstances only where they are told. */
const isPast = (circumstance: string, sentence: string, text: string): boolean =>
  isOver(/violence|abuse/.test(circumstance) ? text : sentence);

interface SentenceNeed {
  targetGroups: ReadWord[];
  problems: ReadWord[];
  settings: ReadWord[];
  components: ReadWord[];
  circumstances: ReadWord[];
  methods: ReadWord[];
  ages: ReadAge[];
}

/** A sentence read without its asides; only what may be dangerous, and methods named, count there too. */
function readMatter(
  sentence: Sentence,
  tokens: readonly Token[],
  matter: string,
  tagger: Tagger,
): SentenceNeed {
  const told = matter.slice(sentence.start, sentence.start + sentence.text.length);
  const whole = readSentence(sentence, tokens, tagger);
  if (told === sentence.text) return whole;
  const { circumstances, methods } = whole;
  return {
    ...readSentence({ ...sentence, text: told }, tokensOf(told, tagger.knowledge.analyzer), tagger),
    circumstances,
    methods,
  };
}

function readSentence(sentence: Sentence, tokens: readonly Token[], tagger: Tagger): SentenceNeed {
  const place = (span: Span): Span => [span[0] + sentence.start, span[1] + sentence.start];
  const ageSpans = ageTags(sentence).map((t) => t.span);
  const concepts = (facet: ConceptFacet, least: number): ReadWord[] => {
    const index = tagger.indexes.concepts.get(facet);
    if (!index) return [];
    return conceptTags(facet, index, sentence, tokens, ageSpans)
      .filter((t) => t.confidence >= least)
      .map((t) => ({ id: t.value, span: place(t.span), text: t.text, named: true }));
  };
  const spoken = (facet: string): ReadWord[] =>
    colloquial
      .filter(
        // Circumstances are fixed by the safety claims and are in no index: dropping one would hide a danger.
        (c) => c.facet === facet && (facet === 'circumstance' || tagger.indexes.ids.has(`${facet}/${c.id}`)),
      )
      .flatMap((c) => {
        const match = c.pattern.exec(sentence.text);
        if (
          !match ||
          isNegated(
            tokens,
            tokens.findIndex((t) => t.end > match.index),
          )
        )
          return [];
        return [{ id: c.id, span: place([match.index, match.index + match[0].length]), text: match[0] }];
      });
  const told = (facet: keyof typeof tagger.indexes.phrases): ReadWord[] =>
    tagger.indexes.phrases[facet].find(tokens).flatMap(({ id, from, to, denied }) => {
      const [first, last] = [tokens[from], tokens[to]];
      if (denied || first === undefined || last === undefined) return [];
      const span = [first.start, last.end] as const;
      return [{ id, span: place(span), text: sentence.text.slice(...span) }];
    });
  return {
    // A need is about what it says: a word alone is enough, a denied one is not.
    targetGroups: [...concepts('targetGroup', 0.4), ...spoken('targetGroup'), ...told('targetGroup')],
    problems: [...concepts('problem', 0.5), ...spoken('problem'), ...told('problem')],
    settings: concepts('setting', 0.45),
    components: concepts('component', 0.55),
    circumstances: [
      ...spoken('circumstance'),
      ...told('circumstance'),
      ...circumstancesIn(sentence.text)
        .filter(
          (c) =>
            c.id !== 'under-age' &&
            !isNegated(
              tokens,
              tokens.findIndex((t) => t.end > c.start),
            ),
        )
        .map((c) => ({ id: c.id, span: place([c.start, c.end]), text: sentence.text.slice(c.start, c.end) })),
    ],
    methods: mentionTags(tagger.indexes.mentions, sentence, tokens).flatMap((m) =>
      m.confidence < 0.5 ? [] : m.candidates.map((id) => ({ id, span: place(m.span), text: m.text })),
    ),
    ages: needAges(sentence).map((a) => ({ ...a, span: place(a.span) })),
  };
}

/** What a sentence says that there is not: "dricker inte längre", "ingen aktuell …". */
function deniedConcepts(
  facet: 'targetGroup' | 'problem' | 'circumstance',
  sentence: Sentence,
  tokens: readonly Token[],
  tagger: Tagger,
): string[] {
  const named = facet === 'circumstance' ? [] : namedIn(facet, sentence, tokens, tagger);
  const told = tagger.indexes.phrases[facet].find(tokens);
  return [
    ...named.filter((t) => t.confidence < DENIED).map((t) => t.value),
    ...told.filter((t) => t.denied).map((t) => t.id),
  ];
}

function namedIn(facet: ConceptFacet, sentence: Sentence, tokens: readonly Token[], tagger: Tagger) {
  const index = tagger.indexes.concepts.get(facet);
  return index === undefined ? [] : conceptTags(facet, index, sentence, tokens, []);
}

function unique(words: readonly ReadWord[]): ReadWord[] {
  const named = new Set(words.filter((w) => w.named).map((w) => w.id));
  const one = new Map(words.map((w) => [w.id, named.has(w.id) ? { ...w, named: true } : w] as const));
  return [...one.values()].sort((a, b) => a.span[0] - b.span[0]);
}

function isPlain(word: string, analyzer: TaggingKnowledge['analyzer']): boolean {
  return word.length < 3 || /^\d+$/.test(word) || analyzer.isStopword(word) || needWords.has(word);
}
