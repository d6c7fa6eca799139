/** Looks for many names at once, word by word as they are written: titles of reports, names of bodies. */
import { wordsOf } from '../text/words.ts';

export interface Phrase {
  readonly owner: string;
  readonly text: string;
}

export interface PhraseHit {
  /** What starts here, longest; several when one name has several owners. */
  readonly phrases: readonly Phrase[];
  readonly start: number;
  readonly end: number;
}

interface Entry extends Phrase {
  readonly keys: readonly string[];
}

export class PhraseIndex {
  readonly #byFirst: ReadonlyMap<string, readonly Entry[]>;

  constructor(phrases: Iterable<Phrase>) {
    const entries = [...phrases]
      .map((p): Entry => ({ ...p, keys: wordsOf(p.text).map((w) => w.text) }))
      .filter((e) => e.keys.length > 0)
      .toSorted((a, b) => b.keys.length - a.keys.length);
    this.#byFirst = Map.groupBy(entries, (e) => e.keys[0] ?? '');
  }

  /** Names in a text, none overlapping. The last word may have a genitive s. @param text NFC. */
  find(text: string): PhraseHit[] {
    const words = wordsOf(text);
    const keys = words.map((w) => w.text);
    const hits: PhraseHit[] = [];
    for (let at = 0; at < words.length; ) {
      const fits = this.#at(keys, at);
      const length = fits[0]?.keys.length ?? 0;
      const [first, last] = [words[at], words[at + length - 1]];
      if (first !== undefined && last !== undefined && length > 0) {
        hits.push({ phrases: fits, start: first.start, end: last.end });
        at += length;
      } else at += 1;
    }
    return hits;
  }

  #at(words: readonly string[], at: number): readonly Entry[] {
    const word = words[at] ?? '';
    const open = [word, word.replace(/s$/, '')].flatMap((key) => this.#byFirst.get(key) ?? []);
    const fitting = open.filter(({ keys }) =>
      keys.every((key, i) => {
        const here = words[at + i];
        return here === key || (i === keys.length - 1 && here === `${key}s`);
      }),
    );
    const longest = Math.max(0, ...fitting.map((e) => e.keys.length));
    return fitting.filter((e) => e.keys.length === longest);
  }
}
