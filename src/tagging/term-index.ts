import type { Analyzer } from '../text/analyzer.ts';
import { normalize } from '../text/normalize.ts';
import type { Token } from './tokens.ts';
import { fillers, personWords } from './words/people.ts';

/** One way of writing something that is looked for. */
export interface Term<T> {
  readonly phrase: string;
  readonly means: T;
  /** Written in capitals (AST, IF), or a name that is also a word (Komet): only so. */
  readonly exactCase: boolean;
}

export interface TermHit<T> {
  readonly term: Term<T>;
  /** Index of the first and the last token. */
  readonly from: number;
  readonly to: number;
  /** Found as the last part of a compound: "högstadieelever". */
  readonly asPart: boolean;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly terms: Term<T>[];
}

const person = '§person';
const shortestHead = 4;

/** Looks for many phrases at once, by stems, so that every inflection is found; the longest phrase wins. */
export class TermIndex<T> {
  readonly #root: Node<T> = { next: new Map(), terms: [] };
  readonly #single = new Map<string, Term<T>[]>();
  readonly #analyzer: Analyzer;
  readonly #persons: ReadonlySet<string>;
  readonly #fillers: ReadonlySet<string>;

  constructor(terms: readonly Term<T>[], analyzer: Analyzer, options: { readonly persons: boolean }) {
    this.#analyzer = analyzer;
    const stems = (words: readonly string[]) => new Set(words.map((w) => analyzer.stem(normalize(w))));
    this.#persons = options.persons ? stems(personWords) : new Set();
    this.#fillers = options.persons ? stems(fillers) : new Set();
    for (const term of terms) this.#add(term);
  }

  #add(term: Term<T>): void {
    const path = this.#analyzer.words(term.phrase).map((w) => this.#analyzer.stem(w.text));
    const [first] = path;
    if (first === undefined) return;
    // The slot stands for the general word only: "barn med autism" is its own phrase and stays so.
    const general = /^(?:personer|vuxna|person) (?!och )/i.test(term.phrase);
    if (general && path.length > 2 && this.#persons.size > 0) this.#insert([person, ...path.slice(1)], term);
    this.#insert(path, term);
    if (path.length === 1) this.#single.set(first, [...(this.#single.get(first) ?? []), term]);
  }

  #insert(path: readonly string[], term: Term<T>): void {
    let node = this.#root;
    for (const step of path) {
      const known = node.next.get(step);
      const next: Node<T> = known ?? { next: new Map(), terms: [] };
      if (known === undefined) node.next.set(step, next);
      node = next;
    }
    node.terms.push(term);
  }

  /** All phrases of the sentence; of phrases that overlap only the longest. */
  find(tokens: readonly Token[], options: { readonly parts: boolean }): TermHit<T>[] {
    const hits: TermHit<T>[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const found = this.#longest(tokens, i);
      hits.push(...found);
      if (found.length === 0 && options.parts) hits.push(...this.#byLastPart(tokens, i));
    }
    const length = (h: TermHit<T>): number => h.to - h.from;
    const kept: TermHit<T>[] = [];
    for (const hit of hits.toSorted((a, b) => length(b) - length(a) || a.from - b.from)) {
      const covered = kept.some(
        (k) => hit.from <= k.to && hit.to >= k.from && !(hit.from === k.from && hit.to === k.to),
      );
      if (!covered) kept.push(hit);
    }
    return kept.sort((a, b) => a.from - b.from);
  }

  #longest(tokens: readonly Token[], start: number): TermHit<T>[] {
    let best: TermHit<T>[] = [];
    const walk = (node: Node<T>, at: number, last: number): void => {
      const fits = node.terms.filter((t) => last >= 0 && caseFits(t, tokens.slice(start, last + 1)));
      const [current] = best;
      if (fits.length > 0 && (current === undefined || last > current.to)) {
        best = fits.map((term) => ({ term, from: start, to: last, asPart: false }));
      }
      const token = tokens[at];
      if (token === undefined) return;
      const next = node.next.get(token.stem);
      if (next) walk(next, at + 1, at);
      if (at === start && this.#persons.has(token.stem)) {
        const slot = node.next.get(person);
        if (slot) walk(slot, at + 1, at);
      }
      // Fillers are left out inside a phrase only, and not across a clause.
      const before = tokens[at - 1];
      if (at > start && before?.clause === token.clause && this.#fillers.has(token.stem))
        walk(node, at + 1, last);
    };
    walk(this.#root, start, -1);
    return best.filter((hit) => hit.to >= start && hit.from <= hit.to);
  }

  /** The head of a Swedish compound is its last part: a högstadieelev is an elev. */
  #byLastPart(tokens: readonly Token[], at: number): TermHit<T>[] {
    const token = tokens[at];
    if (token === undefined || token.text.length < 8) return [];
    const head = this.#analyzer.split(token.text, (stem) => this.#single.has(stem)).at(-1);
    if (head === undefined || head.length < shortestHead) return [];
    return (this.#single.get(head) ?? [])
      .filter((t) => !t.exactCase)
      .map((term) => ({ term, from: at, to: at, asPart: true }));
  }
}

function caseFits<T>(term: Term<T>, tokens: readonly Token[]): boolean {
  if (!term.exactCase) return true;
  const written = tokens.map((t) => t.raw).join(' ');
  const [initial = ''] = written;
  const capital = initial !== initial.toLowerCase() || /\d/.test(initial);
  // AST is not "ast", and Komet is not "komet"; KOMET in a heading is.
  return /^[\p{Lu}\d\W]+$/u.test(term.phrase) && term.phrase.length <= 6
    ? /\p{Lu}/u.test(written.slice(1)) || written.length === 1
    : capital;
}
