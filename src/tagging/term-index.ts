import type { Analyzer } from '../text/analyzer.ts';
import { normalize } from '../text/normalize.ts';
import type { Token } from './tokens.ts';
import { fillers, personWords } from './words/people.ts';

/** One way of writing something that is looked for. */
export interface Term<T> {
  readonly phrase: string;
  readonly means: T;
  /** Written in capitals (AST, IF), or a name that is also a word (Komet): only so. */
  readonly exactCase: 'no' | 'initial' | 'capitals';
}

export interface TermHit<T> {
  readonly term: Term<T>;
  /** Index of the first and the last token. */
  readonly from: number;
  readonly to: number;
  /** Found as a part of a compound: the last ("högstadieelever"), or the first ("krisstöd"). */
  readonly asPart: 'no' | 'head' | 'modifier';
  /** The first word stands for "personer": it may be a group of its own. */
  readonly slot: boolean;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly terms: Term<T>[];
}

const person = '§person';
const shortestPart = 4;
/** Stems of words for help: what stands before them in a compound is what the help is about. */
const helpHeads: ReadonlySet<string> = new Set([
  'stöd', 'förebygg', 'prevention', 'vård', 'behandling', 'problematik', 'problem', 'program', 'arbet', 'rådgivning', 'risk', 'bedömning', 'samtal', 'insat', 'frågor', 'fråg', 'utsat', 'hantering', 'mottagning',
]); // biome-ignore format: a list of words

export interface FindOptions {
  /** Look inside compounds too. */
  readonly parts: boolean;
  /** Words that may stand anywhere inside a phrase: an age. */
  readonly skip?: (token: Token) => boolean;
}

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
    const groups = terms.map((t) => analyzer.words(t.phrase)).filter((w) => w.length === 1);
    this.#persons = options.persons
      ? new Set([...stems(personWords), ...groups.map(([w]) => analyzer.stem(w?.text ?? ''))])
      : new Set();
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

  /** All phrases of the sentence; of phrases that overlap only the longest, but for the word in a slot. */
  find(tokens: readonly Token[], options: FindOptions): TermHit<T>[] {
    const hits: TermHit<T>[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const found = this.#longest(tokens, i, options);
      hits.push(...found);
      if (found.length === 0 && options.parts) hits.push(...this.#byParts(tokens, i));
    }
    const length = (h: TermHit<T>): number => h.to - h.from;
    const kept: TermHit<T>[] = [];
    for (const hit of hits.toSorted((a, b) => length(b) - length(a) || a.from - b.from)) {
      const covered = kept.some(
        (k) =>
          hit.from <= k.to &&
          hit.to >= k.from &&
          !(hit.from === k.from && hit.to === k.to) &&
          !(k.slot && hit.to === k.from) &&
          !(hit.slot && hit.from === k.to),
      );
      if (!covered) kept.push(hit);
    }
    return kept.sort((a, b) => a.from - b.from);
  }

  #longest(tokens: readonly Token[], start: number, options: FindOptions): TermHit<T>[] {
    let best: TermHit<T>[] = [];
    let single: TermHit<T>[] = [];
    const opensWithPerson = this.#opensWithPerson(tokens, start);
    const walk = (node: Node<T>, at: number, last: number, slot: boolean): void => {
      const fits = node.terms.filter(
        (t) => last >= 0 && fitsHere(t, tokens.slice(start, last + 1), this.#analyzer),
      );
      const [current] = best;
      if (last === start && fits.length > 0) {
        single = fits.map((term) => ({ term, from: start, to: start, asPart: 'no', slot: false }));
      }
      if (fits.length > 0 && (current === undefined || last > current.to)) {
        best = fits.map((term) => ({
          term,
          from: start,
          to: last,
          asPart: 'no',
          slot: slot || opensWithPerson,
        }));
      }
      const token = tokens[at];
      if (token === undefined) return;
      const next = node.next.get(token.stem);
      if (next) walk(next, at + 1, at, slot);
      if (at === start && this.#persons.has(token.stem)) {
        const open = node.next.get(person);
        if (open) walk(open, at + 1, at, true);
      }
      // Fillers and ages are left out inside a phrase only, and not across a clause.
      const before = tokens[at - 1];
      const filler = this.#fillers.has(token.stem) || (options.skip?.(token) ?? false);
      if (at > start && before?.clause === token.clause && filler) walk(node, at + 1, last, slot);
    };
    walk(this.#root, start, -1, false);
    const [longest] = best;
    // "långtidsarbetslösa med psykisk ohälsa": the word in the slot is a group of its own.
    return longest?.slot && longest.to > start ? [...best, ...single] : best;
  }

  /** "vuxna med adhd", "barn i familjehem": a person and then a preposition. */
  #opensWithPerson(tokens: readonly Token[], start: number): boolean {
    const person = this.#persons.has(tokens[start]?.stem ?? '');
    return person && /^(?:med|i|på|som|utan|från|till)$/.test(tokens[start + 1]?.text ?? '');
  }

  /** The head of a Swedish compound is its last part: a högstadieelev is an elev, and krisstöd is stöd at a kris. */
  #byParts(tokens: readonly Token[], at: number): TermHit<T>[] {
    const token = tokens[at];
    if (token === undefined || token.text.length < 8) return [];
    const parts = this.#analyzer.split(token.text, (stem) => this.#single.has(stem));
    const head = parts.at(-1) ?? '';
    const modifier = parts.length === 2 && helpHeads.has(head) ? (parts[0] ?? '') : '';
    const terms = (part: string): readonly Term<T>[] =>
      part.length < shortestPart ? [] : (this.#single.get(part) ?? []).filter((t) => t.exactCase === 'no');
    const hit = (asPart: 'head' | 'modifier') => (term: Term<T>) => ({
      term,
      from: at,
      to: at,
      asPart,
      slot: false,
    });
    return [...terms(head).map(hit('head')), ...terms(modifier).map(hit('modifier'))];
  }
}

function fitsHere<T>(term: Term<T>, tokens: readonly Token[], analyzer: Analyzer): boolean {
  const [only] = tokens;
  // The stem of "demens" is that of "dem": a word without a topic is never an inflection of one with.
  if (tokens.length === 1 && only && analyzer.isStopword(only.text) && normalize(term.phrase) !== only.text)
    return false;
  // The stem of "missbruk" is that of "missbrukare": a thing is not the people who do it.
  const doer = normalize(term.phrase);
  if (tokens.length === 1 && only && /^\S{4,}are$/.test(doer) && !only.text.startsWith(doer.slice(0, -1)))
    return false;
  if (term.exactCase === 'no') return true;
  const written = tokens.map((t) => t.raw).join(' ');
  if (term.exactCase === 'capitals') return /\p{Lu}/u.test(written.slice(1)) || written.length === 1;
  const [initial = ''] = written;
  return initial !== initial.toLowerCase() || /\d/.test(initial);
}
