const shortestRoot = 4;
const vowelEnd = /[aeiouyåäö]$/;

/**
 * What a verb and the nouns made of it have in common: bedöma, bedömning → bedöm; ansöka, ansökan → ansök;
 * motivera, motivation → motiv. Expects a stem. Coarser than a stem: words with one root are near each
 * other, not the same.
 */
export function rootOf(stem: string): string {
  let root = stem;
  if (root.endsWith('ning')) {
    // utred-ning, but trän-ing: the n is the verb's where a vowel stands before it
    root = strip(root, vowelEnd.test(root.slice(0, -4)) ? 3 : 4);
  } else if (root.endsWith('ing')) root = strip(root, 3);
  else if (root.endsWith('ation')) root = strip(root, 5);
  else if (root.endsWith('an')) root = strip(root, 2);
  if (root.endsWith('er')) root = strip(root, 2);
  return root;
}

function strip(word: string, letters: number): string {
  return word.length - letters >= shortestRoot ? word.slice(0, -letters) : word;
}
