/** Character n-grams of lengths 3 to 5. */
export const gramLengths = [3, 4, 5] as const;

/** The n-grams of a word, with its start marked so that a first syllable weighs as one: ^barn. */
export function gramsOf(word: string): string[] {
  const marked = `^${word}`;
  const grams: string[] = [];
  for (const length of gramLengths) {
    for (let i = 0; i + length <= marked.length; i++) grams.push(marked.slice(i, i + length));
  }
  return grams;
}
