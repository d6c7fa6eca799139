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

export function synonymRules(synonyms: readonly Synonym[], analyzer: Analyzer): SynonymRules {
  // A label stands in the rules of all its synonyms: it is taken apart once.
  const known = new Map<string, readonly string[]>();
  const stems = (text: string): readonly string[] => {
    const seen = known.get(text);
    if (seen !== undefined) return seen;
    const made = analyzer
      .words(text)
      .filter((word) => !analyzer.isStopword(word.text))
      .map((word) => analyzer.stem(word.text));
    known.set(text, made);
    return made;
  };
  const rules = new Map<string, SynonymRule[]>();
  for (const source of synonyms) {
    const [from, to] = [stems(source.from), stems(source.to)];
    const first = from[0];
    if (first === undefined || to.length === 0 || from.join(' ') === to.join(' ')) continue;
    const list = rules.get(first) ?? [];
    if (!list.some((rule) => rule.from.join(' ') === from.join(' ') && rule.to.join(' ') === to.join(' '))) {
      list.push({ from, to, source });
    }
    rules.set(first, list);
  }
  return rules;
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
