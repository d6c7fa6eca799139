import type { Concept } from '../domain/records/vocabulary.ts';
import type { Analyzer } from '../text/analyzer.ts';
import { normalize } from '../text/normalize.ts';
import { isDeniedByNext, isNegated } from './context.ts';
import type { Token } from './tokens.ts';
import { wordClasses } from './words/classes.ts';

/** A concept told in other words than its names: the `phrases` of a vocabulary. */
export interface PhraseHit {
  readonly id: string;
  readonly phrase: string;
  /** Index of the first and the last token. */
  readonly from: number;
  readonly to: number;
  readonly denied: boolean;
  /** One word alone: it names a thing, and says little of who is meant. */
  readonly isWord: boolean;
}

type Matches = (token: Token) => boolean;
interface Matcher {
  readonly matches: Matches;
  /** Of its whole words. */
  readonly stems: ReadonlySet<string>;
  /** Its parts of words, with their stars. */
  readonly parts: readonly string[];
}
interface Step extends Matcher {
  /** How many words may stand before it. */
  readonly gap: number;
}
interface Phrase {
  readonly id: string;
  readonly phrase: string;
  readonly steps: readonly Step[];
  readonly saysNot: boolean;
}

/** Forms that have the stem of another word: "drog sig undan" is no drug. */
const otherWord: ReadonlySet<string> = new Set([
  'drog',
  'dra',
  'ladda',
  'mans',
  'trots',
  'bedöms',
  'köpts',
  'köps',
  'skjutas',
  'skjuts',
  'barns',
  'barnets',
  'barnens',
]);

/** `…` stands for this many words at the most: more, and the words no longer belong together. */
const GAP = 4;

/**
 * Looks for the phrases of one vocabulary. In a phrase a word stands for all its inflections, `a/b` for either,
 * `våld*`, `*våld` and `*våld*` for parts of words, `@dricka` for a class of words (words/classes.ts) and `…` for up to
 * four words in the same clause. Denied phrases ("slår inte längre") are found and marked.
 */
export class PhraseIndex {
  readonly #byStem = new Map<string, Phrase[]>();
  /** By the first letters of a first word that is given by its beginning. */
  readonly #byPrefix = new Map<string, Phrase[]>();
  readonly #open: Phrase[] = [];
  readonly #analyzer: Analyzer;
  /** The same words stand in many phrases: each is made once. */
  readonly #made = new Map<string, Matcher>();

  constructor(concepts: Iterable<Concept>, analyzer: Analyzer) {
    this.#analyzer = analyzer;
    for (const concept of concepts) for (const phrase of concept.phrases) this.#add(concept.id, phrase);
  }

  #add(id: string, phrase: string): void {
    const steps: Step[] = [];
    let gap = 0;
    for (const part of phrase.split(/\s+/)) {
      if (part === '…') {
        gap = GAP;
        continue;
      }
      steps.push({ ...this.#matcher(part), gap });
      gap = 0;
    }
    const compiled: Phrase = { id, phrase, steps, saysNot: /(?:^|\s|\/)(?:inte|ingen|inga|inget|aldrig|utan|saknar|varken)(?=\s|\/|$)/.test(phrase) }; // biome-ignore format: one object
    const [first] = steps;
    if (first === undefined) return;
    if (first.parts.some((form) => form.startsWith('*'))) {
      this.#open.push(compiled);
      return;
    }
    for (const stem of first.stems) append(this.#byStem, stem, compiled);
    for (const start of new Set(first.parts.map(prefixOf))) append(this.#byPrefix, start, compiled);
  }

  #matcher(part: string): Matcher {
    const known = this.#made.get(part);
    if (known !== undefined) return known;
    const forms = alternatives(part);
    const whole = new Set(forms.filter((form) => !form.includes('*')));
    // "rökare" is no inflection of "röker": who does it is looked for by the word itself.
    const stems = new Set(
      [...whole].filter((form) => !/^\S{3,}are$/.test(form)).map((form) => this.#analyzer.stem(form)),
    );
    const doers = [...whole]
      .filter((form) => /^\S{3,}are$/.test(form))
      .map((form) => `${form.slice(0, -1)}*`);
    const parts = [...forms.filter((form) => form.includes('*')), ...doers];
    const tests = parts.map(partMatcher);
    const matches: Matches = (token) =>
      whole.has(token.text) ||
      (stems.has(token.stem) && !otherWord.has(token.text)) ||
      tests.some((test) => test(token.text));
    const made = { matches, stems, parts };
    this.#made.set(part, made);
    return made;
  }

  /** Every phrase of the sentence, the first place of each. */
  find(tokens: readonly Token[]): PhraseHit[] {
    const hits = new Map<string, PhraseHit>();
    for (let from = 0; from < tokens.length; from++) {
      const token = tokens[from];
      if (token === undefined) continue;
      for (const phrase of this.#startingWith(token)) {
        const to = endOf(phrase.steps, 0, from, tokens);
        if (to < 0) continue;
        const denied = !phrase.saysNot && (isNegated(tokens, from) || isDeniedByNext(tokens, to));
        const known = hits.get(phrase.id);
        const isWord = phrase.steps.length === 1;
        if (known !== undefined && (!known.denied || denied) && (!known.isWord || isWord)) continue;
        hits.set(phrase.id, { id: phrase.id, phrase: phrase.phrase, from, to, denied, isWord });
      }
    }
    return [...hits.values()];
  }

  #startingWith(token: Token): readonly Phrase[] {
    const named = this.#byStem.get(token.stem) ?? [];
    const begun = this.#byPrefix.get(prefixOf(token.text)) ?? [];
    return [...named, ...begun, ...this.#open];
  }
}

/** Parts of words have this many letters at least (a test says so): enough to look them up by. */
const PREFIX = 3;

function prefixOf(form: string): string {
  return form.slice(0, PREFIX);
}

function append(map: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [phrase]);
  else known.push(phrase);
}

/** Index of the token that the last step matches, or -1. */
function endOf(steps: readonly Step[], step: number, at: number, tokens: readonly Token[]): number {
  const wanted = steps[step];
  if (wanted === undefined) return at - 1;
  const clause = tokens[step === 0 ? at : at - 1]?.clause;
  for (let i = at; i <= at + wanted.gap; i++) {
    const token = tokens[i];
    if (token === undefined || token.clause !== clause) return -1;
    if (!wanted.matches(token)) {
      // "nyanlända utan föräldrar": what they are without does not belong to them.
      if (token.text === 'utan') return -1;
      continue;
    }
    const end = endOf(steps, step + 1, i + 1, tokens);
    if (end >= 0) return end;
  }
  return -1;
}

function alternatives(part: string): string[] {
  return part.split('/').flatMap((form) => {
    const members = form.startsWith('@') ? wordClasses[form.slice(1)] : undefined;
    return (members ?? [form]).map(normalize);
  });
}

function partMatcher(form: string): (text: string) => boolean {
  const bare = form.replaceAll('*', '');
  if (form.startsWith('*') && form.endsWith('*')) return (text) => text.includes(bare);
  return form.startsWith('*') ? (text) => text.endsWith(bare) : (text) => text.startsWith(bare);
}
