/** Character n-grams of lengths 3 to 5. */
const gramLengths = [3, 4, 5] as const;

/**
 * Hashes (FNV-1a, 32 bits) of the n-grams of a word, with its start marked so that a first syllable weighs as one:
 * ^barn. Hashed where they stand: a vocabulary has some hundred thousand of them, too many to cut out as strings.
 */
export function gramHashes(word: string, visit: (hash: number) => void): void {
  const marked = `^${word}`;
  for (const length of gramLengths) {
    for (let i = 0; i + length <= marked.length; i++) {
      let hash = 2166136261;
      for (let j = i; j < i + length; j++) hash = Math.imul(hash ^ marked.charCodeAt(j), 16777619);
      visit(hash);
    }
  }
}
