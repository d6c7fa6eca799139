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
interface Step {
  readonly matches: Matches;
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
const otherWord: ReadonlySet<string> = new Set(['drog', 'dra', 'ladda', 'mans', 'trots']);

/** `…` stands for this many words at the most: more, and the words no longer belong together. */
const GAP = 4;

/**
 * Looks for the phrases of one vocabulary. In a phrase a word stands for all its inflections, `a/b` for either,
 * `våld*`, `*våld` and `*våld*` for parts of words, `@dricka` for a class of words (words/classes.ts) and `…` for up to
 * four words in the same clause. Denied phrases ("slår inte längre") are found and marked.
 */
export class PhraseIndex {
  readonly #byStem = new Map<string, Phrase[]>();
  readonly #open: Phrase[] = [];
  readonly #analyzer: Analyzer;

  constructor(concepts: Iterable<Concept>, analyzer: Analyzer) {
    this.#analyzer = analyzer;
    for (const concept of concepts) for (const phrase of concept.phrases) this.#add(concept.id, phrase);
  }

  #add(id: string, phrase: string): void {
    const steps: Step[] = [];
    let gap = 0;
    let first: readonly string[] = [];
    for (const part of phrase.split(/\s+/)) {
      if (part === '…') {
        gap = GAP;
        continue;
      }
      const forms = alternatives(part);
      if (steps.length === 0) first = forms;
      steps.push({ matches: this.#matcher(forms), gap });
      gap = 0;
    }
    const compiled: Phrase = { id, phrase, steps, saysNot: /(?:^|\s|\/)(?:inte|ingen|inga|inget|aldrig|utan|saknar|varken)(?=\s|\/|$)/.test(phrase) }; // biome-ignore format: one object
    if (first.some((form) => form.includes('*'))) {
      this.#open.push(compiled);
      return;
    }
    for (const stem of new Set(first.map((form) => this.#analyzer.stem(form)))) {
      const known = this.#byStem.get(stem);
      if (known === undefined) this.#byStem.set(stem, [compiled]);
      else known.push(compiled);
    }
  }

  #matcher(forms: readonly string[]): Matches {
    const whole = new Set(forms.filter((form) => !form.includes('*')));
    const stems = new Set([...whole].map((form) => this.#analyzer.stem(form)));
    const parts = forms.filter((form) => form.includes('*')).map(partMatcher);
    return (token) =>
      whole.has(token.text) ||
      (stems.has(token.stem) && !otherWord.has(token.text)) ||
      parts.some((matches) => matches(token.text));
  }

  /** Every phrase of the sentence, the first place of each. */
  find(tokens: readonly Token[]): PhraseHit[] {
    const hits = new Map<string, PhraseHit>();
    for (let from = 0; from < tokens.length; from++) {
      const token = tokens[from];
      if (token === undefined) continue;
      for (const phrase of [...(this.#byStem.get(token.stem) ?? []), ...this.#open]) {
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
}

/** Index of the token that the last step matches, or -1. */
function endOf(steps: readonly Step[], step: number, at: number, tokens: readonly Token[]): number {
  const wanted = steps[step];
  if (wanted === undefined) return at - 1;
  const clause = tokens[step === 0 ? at : at - 1]?.clause;
  for (let i = at; i <= at + wanted.gap; i++) {
    const token = tokens[i];
    if (token === undefined || token.clause !== clause) return -1;
    if (!wanted.matches(token)) continue;
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
