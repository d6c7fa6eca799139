import type { Analyzer } from '../text/analyzer.ts';
import type { SearchDocument, Synonym } from './port.ts';

/** A synonym ready for use: stems of the words to look for, and of those that stand for them. */
export interface SynonymRule {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly source: Synonym;
}

/** First stem of `from` → the rules that may start there. */
export type SynonymRules = ReadonlyMap<string, readonly SynonymRule[]>;

/**
 * Text of a synonym → its stems with a space between: what rules are made of. Taking thousands of them apart is the
 * longest single step of opening an index, so a snapshot brings them.
 */
export type SynonymStems = ReadonlyMap<string, string>;

/** @param known stems made by the same analysis, for the texts that have them; the rest are worked out. */
export function synonymStems(
  synonyms: readonly Synonym[],
  analyzer: Analyzer,
  known: SynonymStems = new Map(),
): SynonymStems {
  const stems = new Map<string, string>();
  for (const text of synonyms.flatMap(({ from, to }) => [from, to])) {
    // A label stands in the rules of all its synonyms: it is taken apart once.
    if (!stems.has(text)) stems.set(text, known.get(text) ?? stemsOf(text, analyzer));
  }
  return stems;
}

function stemsOf(text: string, analyzer: Analyzer): string {
  return analyzer
    .words(text)
    .filter((word) => !analyzer.isStopword(word.text))
    .map((word) => analyzer.stem(word.text))
    .join(' ');
}

export function synonymRules(synonyms: readonly Synonym[], stems: SynonymStems): SynonymRules {
  const rules = new Map<string, Rule[]>();
  for (const source of synonyms) {
    const [from, to] = [stems.get(source.from) ?? '', stems.get(source.to) ?? ''];
    if (from === '' || to === '' || from === to) continue;
    const space = from.indexOf(' ');
    const first = space < 0 ? from : from.slice(0, space);
    const list = rules.get(first);
    if (list === undefined) rules.set(first, [new Rule(from, to, source)]);
    else if (!list.some((rule) => rule.says(from, to))) list.push(new Rule(from, to, source));
  }
  return rules;
}

/** A rule that is cut into stems when it is looked at: a query meets a handful of three thousand. */
class Rule implements SynonymRule {
  readonly source: Synonym;
  readonly #from: string;
  readonly #to: string;
  constructor(from: string, to: string, source: Synonym) {
    this.#from = from;
    this.#to = to;
    this.source = source;
  }
  #fromStems: readonly string[] | null = null;
  #toStems: readonly string[] | null = null;
  get from(): readonly string[] {
    this.#fromStems ??= this.#from.split(' ');
    return this.#fromStems;
  }
  get to(): readonly string[] {
    this.#toStems ??= this.#to.split(' ');
    return this.#toStems;
  }
  says(from: string, to: string): boolean {
    return this.#from === from && this.#to === to;
  }
}

/**
 * An abbreviation stands for the name of the record that has it, both ways, so that other records that use
 * only one of them are found too. An abbreviation with several owners stands for none: nothing is guessed.
 */
export function abbreviationSynonyms(documents: readonly SearchDocument[]): Synonym[] {
  const owners = new Map<string, SearchDocument[]>();
  for (const document of documents) {
    for (const abbreviation of document.text.abbreviations ?? []) {
      const key = abbreviation.toLowerCase();
      owners.set(key, [...(owners.get(key) ?? []), document]);
    }
  }
  return [...owners].flatMap(([abbreviation, [owner, another]]) => {
    if (owner === undefined || another !== undefined) return [];
    const name = owner.title.replace(/\s*\([^)]*\)/g, '').trim();
    if (name.toLowerCase() === abbreviation || name === '') return [];
    return [
      { from: abbreviation, to: name.toLowerCase() },
      { from: name.toLowerCase(), to: abbreviation },
    ];
  });
}

/** For each of the query's stems: the rules whose `from` it is part of. */
export function synonymsAt(rules: SynonymRules, stems: readonly string[]): SynonymRule[][] {
  const at: SynonymRule[][] = stems.map(() => []);
  for (const [i, stem] of stems.entries()) {
    for (const rule of rules.get(stem) ?? []) {
      if (!rule.from.every((part, j) => stems[i + j] === part)) continue;
      for (let j = 0; j < rule.from.length; j++) at[i + j]?.push(rule);
    }
  }
  return at;
}
